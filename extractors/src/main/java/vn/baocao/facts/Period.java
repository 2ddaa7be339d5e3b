package vn.baocao.facts;

/**
 * When a quantity holds: {@code 2020}, {@code 2020-08}, {@code 2024-Q1}, {@code 2015/2016}, {@code
 * 2012/} (open), {@code 2024-01/2024-09}; half-years are spans of months.
 */
public record Period(String value) {}
