/**
 * How Vietnamese is written: pure functions over strings, without any model.
 *
 * <p>In: text in whatever form it was typed. Out: NFC text, comparison keys (diacritics, tone
 * placement and case folded away), and {@link vn.baocao.analysis.text.Span spans}. Nothing here
 * changes what is shown to a reader; keys are for matching only.
 */
@NullMarked
package vn.baocao.analysis.text;

import org.jspecify.annotations.NullMarked;
