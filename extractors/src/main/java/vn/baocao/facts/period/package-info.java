/**
 * Time expressions and the period for which a quantity holds.
 *
 * <p>In: the lexemes of a sentence and the document's date. Out: {@link
 * vn.baocao.facts.period.TimeMention time mentions}, and the {@link vn.baocao.facts.Period period}
 * of a quantity: what its own clause says, else the sentence, the sentences before, the headings.
 */
@NullMarked
package vn.baocao.facts.period;

import org.jspecify.annotations.NullMarked;
