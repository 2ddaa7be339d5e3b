package vn.baocao.facts;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import vn.baocao.analysis.text.CodePoints;
import vn.baocao.corpus.Document;
import vn.baocao.corpus.reader.DocumentReader;
import vn.baocao.corpus.reader.ReadResult;

/** Prints the facts of files as JSON lines, for measuring while rules are written. */
public final class FactDump {

  private FactDump() {}

  public static void main(String[] paths) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    FactExtractor extractor = new FactExtractor();
    try (DocumentReader reader = new DocumentReader()) {
      for (String path : paths) {
        for (ReadResult result : reader.read(Path.of(path), path)) {
          if (result instanceof ReadResult.Success(Document document)) {
            print(document, extractor.extract(document), out);
          }
        }
      }
    }
  }

  private static void print(Document document, List<Fact> facts, PrintStream out) {
    CodePoints points = new CodePoints(document.text());
    for (Fact fact : facts) {
      out.println(FactJson.write(FactRecord.of(fact, document, points)));
    }
  }
}
