/**
 * What a document asserts, and exactly where.
 *
 * <p>In: a {@link vn.baocao.corpus.Document}. Out: its {@link vn.baocao.facts.Fact facts}: {@link
 * vn.baocao.facts.Target targets}, {@link vn.baocao.facts.Count counts} and {@link
 * vn.baocao.facts.Finding findings}, each with its {@link vn.baocao.facts.Evidence evidence},
 * sorted by where they stand. A {@link vn.baocao.facts.FactRecord} is a fact as it leaves the
 * program. Whether a statement is true is not asked here.
 */
@NullMarked
package vn.baocao.facts;

import org.jspecify.annotations.NullMarked;
