package vn.baocao.index;

import vn.baocao.facts.FactRecord;

/**
 * A fact, and since when its file states it.
 *
 * @param since the change set, see {@link IndexFields#SINCE}
 */
record StatedFact(FactRecord fact, String since) {}
