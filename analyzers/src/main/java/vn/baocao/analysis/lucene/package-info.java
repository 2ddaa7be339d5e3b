/**
 * Lucene analysis of Vietnamese: {@link vn.baocao.analysis.lucene.VietnameseAnalyzer} and the
 * components it is made of.
 */
@NullMarked
package vn.baocao.analysis.lucene;

import org.jspecify.annotations.NullMarked;
