package vn.baocao.facts;

/** Kết quả: a quantity that is stated as observed or achieved. */
public record Count(Statement statement) implements NumericFact {}
