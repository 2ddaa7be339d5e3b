/**
 * What a file says, and how it is divided.
 *
 * <p>In: a folder of files in whatever format. Out: {@link vn.baocao.corpus.Document documents},
 * each one NFC text with {@link vn.baocao.corpus.Section sections} and {@link
 * vn.baocao.corpus.Table tables} as spans over the whole of it, and {@link
 * vn.baocao.corpus.Metadata}. Nothing of the text is cut away: site furniture is marked, not
 * deleted. What the text asserts is not decided here.
 */
@NullMarked
package vn.baocao.corpus;

import org.jspecify.annotations.NullMarked;
