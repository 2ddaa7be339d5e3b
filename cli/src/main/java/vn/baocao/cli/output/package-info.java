/**
 * Tables as they leave the program.
 *
 * <p>In: {@link vn.baocao.cli.output.Sheet sheets}, rows of typed {@link vn.baocao.cli.output.Cell
 * cells}. Out: an aligned table for a terminal, CSV, or an XLSX workbook. What the rows hold is
 * decided by the commands.
 */
@NullMarked
package vn.baocao.cli.output;

import org.jspecify.annotations.NullMarked;
