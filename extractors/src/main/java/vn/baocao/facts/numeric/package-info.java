/**
 * Targets and counts: puts number, unit, indicator, period and place of a quantity together.
 *
 * <p>In: a document and its passages. Out: {@link vn.baocao.facts.NumericFact numeric facts}, in
 * order. {@link vn.baocao.facts.numeric.NumericExtractor} is the whole stage.
 */
@NullMarked
package vn.baocao.facts.numeric;

import org.jspecify.annotations.NullMarked;
