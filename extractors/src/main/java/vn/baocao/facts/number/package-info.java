/**
 * Numbers as they are written: digits with Vietnamese separators, number words, and the shapes in
 * which a number is no quantity (dates, document numbers, ordinals, names).
 */
@NullMarked
package vn.baocao.facts.number;

import org.jspecify.annotations.NullMarked;
