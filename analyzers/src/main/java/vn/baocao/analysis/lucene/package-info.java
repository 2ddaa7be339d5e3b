/**
 * Lucene analysis of Vietnamese.
 *
 * <p>Every text is indexed twice:
 *
 * <ul>
 *   <li>under its own name with {@link vn.baocao.analysis.lucene.VietnameseAnalyzer}: folded and
 *       exact syllables, with frequencies, positions and offsets, so that words, phrases and
 *       proximity work in any spelling and highlighting has exact offsets;
 *   <li>under its name and {@code .compounds} with {@link
 *       vn.baocao.analysis.lucene.VietnameseCompoundAnalyzer}: bigrams and whole document numbers,
 *       with frequencies only; it sharpens the ranking and is never stored or highlighted.
 * </ul>
 *
 * <p>Written for what Lucene 9.12 and 10.5 have in common; only 10.5 has been tried.
 */
@NullMarked
package vn.baocao.analysis.lucene;

import org.jspecify.annotations.NullMarked;
