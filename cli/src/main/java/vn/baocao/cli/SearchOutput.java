package vn.baocao.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.baocao.cli.output.Cell;
import vn.baocao.cli.output.CsvDialect;
import vn.baocao.cli.output.CsvSheet;
import vn.baocao.search.Facet;
import vn.baocao.search.Hit;
import vn.baocao.search.SearchQuery;
import vn.baocao.search.SearchResult;
import vn.baocao.search.Snippet;

/** Writes what a search found. */
final class SearchOutput {

  private static final List<String> COLUMNS =
      List.of(
          "document",
          "title",
          "published",
          "province",
          "district",
          "documentType",
          "score",
          "snippet");
  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";

  private final SearchQuery query;
  private final SearchResult result;
  private final Map<String, Likeness> likeness;
  private final Console console;

  /**
   * @param likeness of each hit, by its id
   */
  SearchOutput(
      SearchQuery query, SearchResult result, Map<String, Likeness> likeness, Console console) {
    this.query = query;
    this.result = result;
    this.likeness = Map.copyOf(likeness);
    this.console = console;
  }

  /** For a reader: title, date and place, path, and where the words stand. */
  void text(PrintWriter out) {
    out.println(console.messages().count("search.total", result.total()));
    int number = query.offset();
    for (Hit hit : result.hits()) {
      String title = hit.title();
      out.println();
      out.println(++number + ". " + (title == null ? console.text("search.untitled") : title));
      List<String> details =
          DocumentLine.details(
              hit.published(), hit.district(), hit.province(), hit.documentType(), console);
      if (!details.isEmpty()) {
        out.println("   " + String.join(" · ", details));
      }
      out.println("   " + ShownPath.of(hit.path()));
      likeness(hit).print(out, "   ", console);
      hit.snippets().forEach(snippet -> out.println("   … " + marked(snippet) + " …"));
    }
    long left = result.total() - number;
    if (left > 0 && !result.hits().isEmpty()) {
      console.note("search.more", left, number + query.limit());
    }
  }

  private String marked(Snippet snippet) {
    boolean colour = console.environment().allowsColour();
    StringBuilder text = new StringBuilder();
    for (Snippet.Piece piece : snippet.pieces()) {
      String words = piece.text().replaceAll("\\s+", " ");
      if (piece.match()) {
        text.append(colour ? BOLD : "[").append(words).append(colour ? PLAIN : "]");
      } else {
        text.append(words);
      }
    }
    return text.toString().strip();
  }

  void csv(PrintWriter out, CsvDialect dialect) throws IOException {
    List<String> headings = COLUMNS.stream().map(c -> console.text("column." + c)).toList();
    CsvSheet csv = new CsvSheet(out, dialect, headings);
    for (Hit hit : result.hits()) {
      String snippet = hit.snippets().isEmpty() ? "" : hit.snippets().getFirst().text();
      csv.row(
          List.of(
              Cell.text(hit.path()),
              Cell.text(hit.title()),
              Cell.text(hit.published()),
              Cell.text(hit.province()),
              Cell.text(hit.district()),
              Cell.text(console.text("documentType." + hit.documentType().id())),
              Cell.number(new BigDecimal(Float.toString(hit.score()))),
              Cell.text(snippet.replaceAll("\\s+", " ").strip())));
    }
    csv.finish();
  }

  void json(PrintWriter out) throws IOException {
    Json.object(
        out,
        json -> {
          json.writeStringField("query", query.text());
          json.writeNumberField("total", result.total());
          json.writeArrayFieldStart("hits");
          for (Hit hit : result.hits()) {
            hit(json, hit);
          }
          json.writeEndArray();
          facets(json);
        });
  }

  private Likeness likeness(Hit hit) {
    return likeness.getOrDefault(hit.id(), new Likeness(List.of(), List.of()));
  }

  private void hit(JsonGenerator json, Hit hit) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", hit.id());
    json.writeStringField("path", hit.path());
    json.writeStringField("title", hit.title());
    json.writeStringField("published", hit.published());
    json.writeStringField("province", hit.province());
    json.writeStringField("district", hit.district());
    json.writeStringField("documentType", hit.documentType().id());
    json.writeNumberField("score", hit.score());
    likeness(hit).write(json);
    json.writeArrayFieldStart("snippets");
    for (Snippet snippet : hit.snippets()) {
      snippet(json, snippet);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void snippet(JsonGenerator json, Snippet snippet) throws IOException {
    json.writeStartObject();
    json.writeStringField("text", snippet.text());
    json.writeNumberField("start", snippet.start());
    json.writeArrayFieldStart("highlights");
    for (Snippet.Highlight highlight : snippet.highlights()) {
      json.writeStartObject();
      json.writeNumberField("start", highlight.start());
      json.writeNumberField("end", highlight.end());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void facets(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("facets");
    for (Facet facet : result.facets()) {
      json.writeArrayFieldStart(facet.dimension().id());
      for (Facet.Value value : facet.values()) {
        json.writeStartObject();
        json.writeStringField("name", value.name());
        json.writeNumberField("count", value.count());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  /** A path as a reader wants it: below the working folder without the way to it. */
  static final class ShownPath {

    private static final Path HERE = Path.of("").toAbsolutePath();

    private ShownPath() {}

    static String of(String absolute) {
      Path path = Path.of(absolute);
      return path.startsWith(HERE) ? HERE.relativize(path).toString() : absolute;
    }
  }
}
