/** Numbers as they are written: digits with Vietnamese separators, number words, ranges. */
@NullMarked
package vn.baocao.facts.number;

import org.jspecify.annotations.NullMarked;
