/** Time expressions and the period for which a quantity holds. */
@NullMarked
package vn.baocao.facts.period;

import org.jspecify.annotations.NullMarked;
