/** Quantity expressions: number, comparator, unit or counted noun; units with their dimensions. */
@NullMarked
package vn.baocao.facts.quantity;

import org.jspecify.annotations.NullMarked;
