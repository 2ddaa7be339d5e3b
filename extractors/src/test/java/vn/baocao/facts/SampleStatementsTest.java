package vn.baocao.facts;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.baocao.analysis.text.CodePoints;
import vn.baocao.corpus.Document;
import vn.baocao.corpus.reader.DocumentReader;
import vn.baocao.corpus.reader.ReadResult;

/**
 * What a person reads in the sample, {@code corpus/sample/expected/statements.tsv}, is what comes
 * out of the files, whatever their form.
 */
class SampleStatementsTest {

  private static final Path SAMPLE =
      Path.of(System.getProperty("baocao.root", "..")).resolve("corpus/sample");

  private static List<Expected> statements = List.of();
  private static Map<String, List<FactRecord>> facts = Map.of();

  /** One line of the file; {@code value} in base units. */
  private record Expected(
      String indicator,
      String place,
      String period,
      String kind,
      BigDecimal value,
      @Nullable BigDecimal of,
      String document,
      String words) {

    static Expected parse(String line) {
      String[] fields = line.split("\t", -1);
      String[] number = fields[4].replaceAll("[<>=]|\\(.*", "").strip().split("/");
      return new Expected(
          fields[0],
          fields[1],
          fields[2],
          fields[3],
          new BigDecimal(number[0]).multiply(factor(fields[5])),
          number.length == 1 ? null : new BigDecimal(number[1]),
          fields[6],
          fields[7]);
    }

    private static BigDecimal factor(String unit) {
      return switch (unit.split(" ")[0]) {
        case "nghìn" -> new BigDecimal("1e3");
        case "triệu" -> new BigDecimal("1e6");
        case "tỷ" -> new BigDecimal("1e9");
        default -> BigDecimal.ONE;
      };
    }

    /**
     * Of equal values in one document, the fact whose quote is the one written down comes first.
     */
    Optional<FactRecord> in(List<FactRecord> facts) {
      List<FactRecord> equal = facts.stream().filter(this::isStatedBy).toList();
      return equal.stream()
          .filter(fact -> fact.quote().equals(words))
          .filter(fact -> period.equals(fact.period()))
          .findFirst()
          .or(() -> equal.stream().filter(fact -> fact.quote().equals(words)).findFirst())
          .or(() -> equal.stream().findFirst());
    }

    private boolean isStatedBy(FactRecord fact) {
      BigDecimal found = fact.value();
      BigDecimal whole = fact.of();
      return found != null
          && found.compareTo(value) == 0
          && fact.kind().equals(kind)
          && (of == null || (whole != null && whole.compareTo(of) == 0));
    }
  }

  @BeforeAll
  static void readTheSample() throws IOException {
    try (Stream<String> lines = Files.lines(SAMPLE.resolve("expected/statements.tsv"))) {
      statements =
          lines
              .filter(line -> !line.startsWith("#") && !line.startsWith("indicator\t"))
              .map(Expected::parse)
              .toList();
    }
    facts = new HashMap<>();
    FactExtractor extractor = new FactExtractor();
    try (DocumentReader reader = new DocumentReader();
        Stream<Path> files = Files.list(SAMPLE.resolve("reports"))) {
      for (Path file : files.sorted().toList()) {
        for (ReadResult result : reader.read(file, file.getFileName().toString())) {
          if (result instanceof ReadResult.Success(Document document)) {
            CodePoints points = new CodePoints(document.text());
            facts.put(
                document.path(),
                extractor.extract(document).stream()
                    .map(fact -> FactRecord.of(fact, document, points))
                    .toList());
          }
        }
      }
    }
  }

  @Test
  void everyDocumentOfTheSampleIsRead() {
    Set<String> documents = statements.stream().map(Expected::document).collect(Collectors.toSet());
    assertTrue(
        facts.keySet().containsAll(documents),
        () -> documents + " but read were " + facts.keySet());
  }

  @Test
  void statementsAreFoundWithKindAndValue() {
    assertShare(0.90, statements, statement -> found(statement).isPresent());
  }

  @Test
  void foundStatementsHoldForThePeriodAndPlaceThatTheTextSays() {
    List<Expected> found =
        statements.stream().filter(statement -> found(statement).isPresent()).toList();
    assertAll(
        () -> assertShare(0.80, found, has(FactRecord::period, Expected::period)),
        () ->
            assertShare(
                0.98,
                found,
                has(fact -> bare(fact.place()), statement -> bare(statement.place()))));
  }

  private static Optional<FactRecord> found(Expected statement) {
    return statement.in(facts.getOrDefault(statement.document(), List.of()));
  }

  private static Predicate<Expected> has(
      Function<FactRecord, @Nullable String> fact, Function<Expected, @Nullable String> expected) {
    return statement ->
        found(statement)
            .filter(record -> Objects.equals(fact.apply(record), expected.apply(statement)))
            .isPresent();
  }

  private static @Nullable String bare(@Nullable String place) {
    return place == null ? null : place.replaceFirst("^(huyện|thị xã|thị trấn|xã) ", "");
  }

  private static void assertShare(
      double least, List<Expected> statements, Predicate<Expected> holds) {
    List<Expected> others = new ArrayList<>(statements);
    others.removeIf(holds);
    double share = 1 - (double) others.size() / statements.size();
    assertTrue(
        share >= least,
        () ->
            "%.3f, expected %.3f; not so:%n%s"
                .formatted(
                    share,
                    least,
                    others.stream().map(Expected::toString).collect(Collectors.joining("\n"))));
  }
}
