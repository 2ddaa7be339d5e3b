/** The pipeline from files to a Lucene index, its fields, and the report of a run. */
@NullMarked
package vn.baocao.index;

import org.jspecify.annotations.NullMarked;
