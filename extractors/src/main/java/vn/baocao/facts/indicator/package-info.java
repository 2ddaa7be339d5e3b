/**
 * What is measured or counted, and its entry in the indicator dictionary.
 *
 * <p>In: a quantity in its sentence. Out: the words of the document that name its {@link
 * vn.baocao.facts.Indicator indicator}, and the {@link vn.baocao.facts.indicator.IndicatorEntry
 * entry} of the {@link vn.baocao.facts.indicator.IndicatorDictionary dictionary} where they surely
 * name one.
 */
@NullMarked
package vn.baocao.facts.indicator;

import org.jspecify.annotations.NullMarked;
