package vn.baocao.facts;

/** Chỉ tiêu, mục tiêu: a quantity that is aimed at, planned, assigned or required. */
public record Target(Statement statement) implements NumericFact {}
