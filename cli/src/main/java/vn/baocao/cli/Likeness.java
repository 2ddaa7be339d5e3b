package vn.baocao.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import vn.baocao.index.IndexException;
import vn.baocao.search.Searcher;
import vn.baocao.search.SimilarDocument;

/** Where else a document stands, and which others say nearly the same. */
record Likeness(List<String> copies, List<SimilarDocument> similar) {

  private static final int PER_CENT = 100;

  static Likeness of(String documentId, Searcher searcher) throws IndexException {
    return new Likeness(searcher.copies(documentId), searcher.similar(documentId));
  }

  /** A line for each path, if there is any. */
  void print(PrintWriter out, String indent, Console console) {
    for (String path : copies) {
      out.println(indent + console.text("likeness.copy", SearchOutput.ShownPath.of(path)));
    }
    for (SimilarDocument other : similar) {
      String path = SearchOutput.ShownPath.of(other.path());
      long share = Math.round(other.similarity() * PER_CENT);
      out.println(indent + console.text("likeness.similar", path, share));
    }
  }

  void write(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("copies");
    for (String path : copies) {
      json.writeString(path);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("similar");
    for (SimilarDocument other : similar) {
      json.writeStartObject();
      json.writeStringField("id", other.id());
      json.writeStringField("path", other.path());
      json.writeNumberField("similarity", other.similarity());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
