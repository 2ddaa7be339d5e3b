/** Achievements, limitations, causes, lessons and solutions. */
@NullMarked
package vn.baocao.facts.finding;

import org.jspecify.annotations.NullMarked;
