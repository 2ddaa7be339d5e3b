package vn.baocao.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.baocao.analysis.text.CodePoints;
import vn.baocao.analysis.text.Span;
import vn.baocao.facts.FactRecord;

/**
 * A text with its facts marked: in colour, or between brackets; each mark is followed by the number
 * of the fact. Marks may lie within each other.
 */
final class FactMarks {

  private record Edge(int offset, boolean opens, int partner, int number) {}

  private final String text;
  private final List<FactRecord> facts;
  private final boolean colour;

  /**
   * @param facts numbered from 1 in this order
   */
  FactMarks(String text, List<FactRecord> facts, boolean colour) {
    this.text = text;
    this.facts = facts;
    this.colour = colour;
  }

  String marked() {
    StringBuilder marked = new StringBuilder(text.length() + 16 * facts.size());
    int at = 0;
    int open = 0;
    for (Edge edge : edges()) {
      marked.append(text, at, edge.offset());
      at = edge.offset();
      open += edge.opens() ? 1 : -1;
      if (edge.opens()) {
        marked.append(colour ? "\u001b[1m" : "[");
      } else {
        String end = open > 0 ? "" : "\u001b[22m";
        marked.append(colour ? end + "\u001b[2m" : "]");
        marked.append('⟨').append(edge.number()).append('⟩');
        marked.append(colour ? "\u001b[22m" + (open > 0 ? "\u001b[1m" : "") : "");
      }
    }
    return marked.append(text, at, text.length()).toString();
  }

  /** In the order of the text; at the same place what closes before what opens. */
  private List<Edge> edges() {
    CodePoints points = new CodePoints(text);
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      FactRecord fact = facts.get(i);
      Span span = new Span(points.toUtf16(fact.start()), points.toUtf16(fact.end()));
      edges.add(new Edge(span.start(), true, span.end(), i + 1));
      edges.add(new Edge(span.end(), false, span.start(), i + 1));
    }
    edges.sort(
        Comparator.comparingInt(Edge::offset)
            .thenComparing(Edge::opens)
            .thenComparing(Comparator.comparingInt(Edge::partner).reversed()));
    return edges;
  }
}
