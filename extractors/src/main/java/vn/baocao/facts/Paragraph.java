package vn.baocao.facts;

import vn.baocao.analysis.text.Span;
import vn.baocao.corpus.Section;

/**
 * One paragraph, heading line or item of a list.
 *
 * @param span from its marker on, stripped of white space
 * @param marker before its first word
 */
record Paragraph(Span span, Section.Type section, Marker marker) {

  /** Without the marker. */
  Span content() {
    return new Span(Math.min(marker.end(), span.end()), span.end());
  }
}
