/** What is measured or counted, and its entry in the indicator dictionary. */
@NullMarked
package vn.baocao.facts.indicator;

import org.jspecify.annotations.NullMarked;
