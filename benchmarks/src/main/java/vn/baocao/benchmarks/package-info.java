/**
 * Measuring programs: JMH benchmarks whose {@code main} prints the ratio that a goal is stated in,
 * both sides measured in one run. Each has a script of its own in {@code benchmarks/}; {@code
 * TokenizerSpeed} is the example to follow.
 */
@NullMarked
package vn.baocao.benchmarks;

import org.jspecify.annotations.NullMarked;
