package vn.baocao.facts.quantity;

import java.math.BigDecimal;

/**
 * A unit of {@code units.txt}.
 *
 * @param name canonical, as in the annotation guideline
 * @param dimension units of the same dimension convert into one another
 * @param size in the dimension's base unit
 */
public record Unit(String name, String dimension, BigDecimal size) {}
