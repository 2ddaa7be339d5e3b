/**
 * How localities compare by what their documents state.
 *
 * <p>In: {@link vn.baocao.facts.FactRecord records} of any documents and a {@link
 * vn.baocao.facts.compare.ComparisonQuery}. Out: a {@link vn.baocao.facts.compare.ComparisonTable}
 * of places or periods by indicators, or a {@link vn.baocao.facts.compare.TargetTable} of targets
 * with the results that answer them. Two facts compare where indicator, measure, dimension of the
 * unit, breakdown and kind of period agree; otherwise the cell says why not. Nothing is added up or
 * estimated; a missing value stays missing. How a table is shown is not asked here.
 */
@NullMarked
package vn.baocao.facts.compare;

import org.jspecify.annotations.NullMarked;
