/**
 * Reads files of any format into documents.
 *
 * <p>In: a path. Out: for the file, or for each member of a container, a document or the reason why
 * there is none. One broken file never breaks a run.
 */
@NullMarked
package vn.baocao.corpus.reader;

import org.jspecify.annotations.NullMarked;
