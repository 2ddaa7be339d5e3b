package vn.baocao.facts.finding;

import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.Span;
import vn.baocao.facts.Finding;

/**
 * One statement of a sentence.
 *
 * @param lead the words before it that the quote leaves out: they may tell the tense
 * @param words of the clause that judge: without lead-in, without the stop at its end, and without
 *     what hangs on a colon where the words before it judge already
 * @param span from its first to its last word
 * @param announced the type of finding that the words before a colon or before {@code nên} have
 *     announced, or null
 */
record Clause(Words lead, Words words, Span span, Finding.@Nullable Type announced) {}
