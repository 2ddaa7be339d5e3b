/**
 * Lucene analysis of Vietnamese.
 *
 * <p>{@link vn.baocao.analysis.lucene.VietnameseAnalyzer} is what an index needs for words, phrases
 * and proximity in any spelling, with exact offsets: folded and exact syllables, and what
 * abbreviations stand for. {@link vn.baocao.analysis.lucene.VietnameseCompoundAnalyzer} gives
 * bigrams, words of several syllables and whole document numbers, for a second field in engines
 * that rank by terms only; Baocao itself counts neighbours when it searches.
 *
 * <p>Uses only what Lucene 9.12 and 10.5 have in common, and runs on both; a test holds it. The
 * classes are compiled for Java 21, so Solr 9.10 has to run on Java 21.
 */
@NullMarked
package vn.baocao.analysis.lucene;

import org.jspecify.annotations.NullMarked;
