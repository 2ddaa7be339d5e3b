/**
 * The language in which the extractors' rules are written: words, phrases and token patterns.
 *
 * <p>In: a span of text and resource files. Out: {@link vn.baocao.facts.rule.Lexemes}, the words,
 * numbers and signs of the span, and what the {@link vn.baocao.facts.rule.PhraseTable phrases} and
 * {@link vn.baocao.facts.rule.TokenPattern patterns} of a file find in them. Nothing here knows
 * what a quantity or a period is.
 */
@NullMarked
package vn.baocao.facts.rule;

import org.jspecify.annotations.NullMarked;
