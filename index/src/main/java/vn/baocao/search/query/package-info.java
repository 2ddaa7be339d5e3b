/**
 * What a user types, as Lucene queries over the text fields.
 *
 * <p>In: a string, see {@link vn.baocao.search.query.TextQuery} and {@link
 * vn.baocao.search.query.QueryException}. Out: one query that matches and ranks documents, and what
 * should be marked in them. {@link vn.baocao.search.query.TextField} says how a text has to be
 * indexed for that, {@link vn.baocao.search.query.Ranking} how matches are weighed.
 *
 * <p>The language: words; {@code "phrases"}, {@code "phrases"~3} with words up to three places out
 * of order; {@code -excluded}; {@code title:word} (also {@code tieu-de:}). Any other sign is text,
 * parentheses too. In a question a quoted part ranks higher, but is not demanded.
 */
@NullMarked
package vn.baocao.search.query;

import org.jspecify.annotations.NullMarked;
