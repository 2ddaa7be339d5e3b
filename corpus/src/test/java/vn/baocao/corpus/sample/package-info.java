/**
 * Builds the documents of {@code corpus/sample} that are not plain text, from the text sources
 * beside them.
 *
 * <p>In goes a folder of sources in the small notation of {@link
 * vn.baocao.corpus.sample.SampleSource}; out come the same documents as Word, PDF, RTF,
 * OpenDocument, mail and ZIP files, byte for byte the same each time. Nothing here reads documents:
 * that is what the sample is for.
 */
@NullMarked
package vn.baocao.corpus.sample;

import org.jspecify.annotations.NullMarked;
