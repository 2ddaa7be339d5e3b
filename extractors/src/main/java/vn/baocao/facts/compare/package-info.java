/** Which facts compare, unit conversion, and comparison tables. */
@NullMarked
package vn.baocao.facts.compare;

import org.jspecify.annotations.NullMarked;
