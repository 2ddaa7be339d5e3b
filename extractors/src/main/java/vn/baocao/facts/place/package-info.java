/**
 * Which locality a fact is about.
 *
 * <p>In: a document, its passages and the mentions that the gazetteer finds in it. Out: for a quote
 * the {@link vn.baocao.facts.Place}: the nearest one stated (subject of the clause first), else the
 * one that the paragraph, its heading or the table's row speaks of, else the document's main
 * locality. Words such as <em>toàn huyện</em> are read as the locality that they refer to. A name
 * of several units keeps them as candidates.
 */
@NullMarked
package vn.baocao.facts.place;

import org.jspecify.annotations.NullMarked;
