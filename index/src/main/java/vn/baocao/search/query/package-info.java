/** What a user types, as a Lucene query over the text fields. */
@NullMarked
package vn.baocao.search.query;

import org.jspecify.annotations.NullMarked;
