/**
 * Sentences and words as spans.
 *
 * <p>In: NFC text and a region of it. Out: spans of sentences, and of the words in them, in order
 * and without overlap; the text is never changed. A <em>word</em> may hold several syllables
 * separated by space ({@code Ban Chấp hành}).
 */
@NullMarked
package vn.baocao.analysis.segment;

import org.jspecify.annotations.NullMarked;
