/** Questions to the index: documents, facts, facets. */
@NullMarked
package vn.baocao.search;

import org.jspecify.annotations.NullMarked;
