/**
 * What a user types, as Lucene queries over the text fields.
 *
 * <p>In: a string, see {@link vn.baocao.search.query.TextQuery} and {@link
 * vn.baocao.search.query.QueryException}. Out: one query that matches and ranks documents, one that
 * matches exactly what should be marked in them. {@link vn.baocao.search.query.TextField} says how
 * a text has to be indexed for that: its syllables with positions and offsets under the field's own
 * name, which also serve the unified highlighter, and its compounds beside them.
 *
 * <p>The language: words; {@code "phrases"}, {@code "phrases"~3} with words up to three places out
 * of order; {@code -excluded}; {@code title:word} (also {@code tieu-de:}). Any other sign is text.
 */
@NullMarked
package vn.baocao.search.query;

import org.jspecify.annotations.NullMarked;
