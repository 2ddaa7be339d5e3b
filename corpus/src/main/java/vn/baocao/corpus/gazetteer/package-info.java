/**
 * Which localities there are, when, and where a text names them.
 *
 * <p>In: text, a date, the newspaper. Out: {@link vn.baocao.corpus.gazetteer.AdministrativeUnit
 * units} as versions with dates, {@link vn.baocao.corpus.gazetteer.PlaceMention mentions} of them
 * in a text, and the {@link vn.baocao.corpus.gazetteer.Locality locality} that a whole document is
 * about. A name that fits several units stays ambiguous. Which locality a single fact is about is
 * not asked here.
 */
@NullMarked
package vn.baocao.corpus.gazetteer;

import org.jspecify.annotations.NullMarked;
