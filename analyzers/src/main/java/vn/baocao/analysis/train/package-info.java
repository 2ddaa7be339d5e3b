/**
 * Commands that make the shipped resources from the reference data beside the project ({@code
 * ../shared/data}): code pages, abbreviations, and the segmenter's model. Nothing else depends on
 * this package.
 */
@NullMarked
package vn.baocao.analysis.train;

import org.jspecify.annotations.NullMarked;
