/**
 * How good the extracted facts are.
 *
 * <p>In: a folder of annotated documents ({@code NAME.txt} with {@code NAME.json}, as the
 * annotation guideline describes) and the {@link vn.baocao.facts.FactRecord records} extracted from
 * them. Out: precision, recall and F1 by kind of fact, the share of right fields among the facts
 * found, and a list of errors. A fact is <em>found</em> where it overlaps a gold fact of its kind
 * with the same values, a finding where half of the union of the two spans is shared; gold facts
 * marked optional count nowhere. How facts are extracted is not known here.
 */
@NullMarked
package vn.baocao.facts.evaluation;

import org.jspecify.annotations.NullMarked;
