/**
 * The printable report: one HTML page that needs nothing else.
 *
 * <p>In: comparison tables, targets with their results, facts. Out: a page with tables, static SVG
 * charts, and the evidence of every number, one click away. What is compared is decided elsewhere.
 */
@NullMarked
package vn.baocao.cli.report;

import org.jspecify.annotations.NullMarked;
