/** Localities: the gazetteer, mentions, and the place that a fact is about. */
@NullMarked
package vn.baocao.facts.place;

import org.jspecify.annotations.NullMarked;
