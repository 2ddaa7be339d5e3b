package vn.baocao.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.baocao.analysis.text.CodePoints;
import vn.baocao.corpus.Document;
import vn.baocao.corpus.reader.DocumentReader;
import vn.baocao.corpus.reader.ReadResult;
import vn.baocao.facts.evaluation.FactScore;
import vn.baocao.facts.evaluation.FactScorer;
import vn.baocao.facts.evaluation.GoldFolder;

/**
 * Passages in the manner of newspapers, reports, resolutions and plans, written for this project
 * and annotated by the guideline before the extractor read them. Every quantity is held in every
 * field; what is still read wrongly is listed in {@code known-misses.txt}, which may only grow
 * shorter.
 */
class PassagesTest {

  private static FactScore score;

  @BeforeAll
  static void extract() throws IOException, URISyntaxException {
    GoldFolder gold = GoldFolder.read(folder());
    FactExtractor extractor = new FactExtractor();
    List<FactRecord> facts = new ArrayList<>();
    try (DocumentReader reader = new DocumentReader()) {
      for (Path file : gold.texts()) {
        for (ReadResult result : reader.read(file, file.getFileName().toString())) {
          if (result instanceof ReadResult.Success(Document document)) {
            CodePoints points = new CodePoints(document.text());
            extractor.extract(document).stream()
                .map(fact -> FactRecord.of(fact, document, points))
                .filter(FactRecord::isNumeric)
                .forEach(facts::add);
          }
        }
      }
    }
    score = new FactScorer(FactScorer.Kinds.STRICT).score(gold, facts);
  }

  private static Path folder() throws URISyntaxException {
    return Path.of(Objects.requireNonNull(PassagesTest.class.getResource("passages")).toURI());
  }

  @Test
  void everyQuantityIsReadAsItWasAnnotatedButForTheKnownMisses()
      throws IOException, URISyntaxException {
    TreeSet<String> known = new TreeSet<>();
    for (String line : Files.readAllLines(folder().resolve("known-misses.txt"))) {
      if (!line.startsWith("#")) {
        known.add(line);
      }
    }
    TreeSet<String> errors = new TreeSet<>();
    score.errors().forEach(error -> errors.add(line(error)));
    assertEquals(String.join("\n", known), String.join("\n", errors));
  }

  private static String line(FactScore.ScoringError error) {
    return String.join(" | ", error.document(), error.category(), error.subject(), error.context())
        .replace('\n', ' ');
  }

  @Test
  void quotesStandAtTheirOffsets() {
    assertEquals(0, score.badOffsets());
  }
}
