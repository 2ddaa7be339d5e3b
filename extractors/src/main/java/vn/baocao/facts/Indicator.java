package vn.baocao.facts;

import org.jspecify.annotations.Nullable;

/**
 * What is measured or counted.
 *
 * @param text the words of the document, an exact substring of it
 * @param id entry of the indicator dictionary; null where not surely one of them
 */
public record Indicator(String text, @Nullable String id) {}
