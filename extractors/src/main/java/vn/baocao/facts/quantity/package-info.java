/**
 * Quantity expressions: number, comparator, range, X/Y, unit or counted noun.
 *
 * <p>In: the lexemes of a sentence. Out: {@link vn.baocao.facts.quantity.Mention mentions}, in
 * order and without overlap. {@link vn.baocao.facts.quantity.Units} converts between units, exactly
 * or not at all. What is measured, when and whether it was only aimed at is not decided here.
 */
@NullMarked
package vn.baocao.facts.quantity;

import org.jspecify.annotations.NullMarked;
