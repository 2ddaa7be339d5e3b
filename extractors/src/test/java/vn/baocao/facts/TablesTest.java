package vn.baocao.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.baocao.analysis.text.CodePoints;
import vn.baocao.corpus.Document;
import vn.baocao.corpus.Metadata;
import vn.baocao.corpus.reader.DocumentReader;
import vn.baocao.corpus.reader.ReadResult;

/**
 * Every cell of the tables in {@code tables/}, read from a Word document, states what its file
 * says: value, kind, unit, period, indicator and place, and no other cell states anything.
 */
class TablesTest {

  @TempDir private Path folder;

  static Stream<Path> tables() throws IOException, URISyntaxException {
    Path tables = Path.of(Objects.requireNonNull(TablesTest.class.getResource("tables")).toURI());
    List<Path> files = new ArrayList<>();
    try (Stream<Path> found = Files.list(tables)) {
      found.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(files::add);
    }
    return files.stream();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyCellStatesWhatItsHeadingsSay(Path file) throws IOException {
    WrittenTable table = WrittenTable.read(file);
    Path docx = folder.resolve("bang.docx");
    table.writeDocx(docx);
    List<String> stated = new ArrayList<>();
    for (WrittenTable.Stated statement : table.statements()) {
      stated.add(
          line(
              statement.quote(),
              statement.kind(),
              statement.value().toPlainString(),
              statement.unit(),
              statement.period(),
              statement.indicator(),
              statement.place()));
    }
    boolean places = table.statements().getFirst().place() != null;
    List<String> found = new ArrayList<>();
    for (FactRecord fact : facts(docx, table.published())) {
      found.add(
          line(
              fact.quote(),
              fact.kind(),
              Objects.requireNonNull(fact.value()).toPlainString(),
              fact.unit(),
              fact.period(),
              fact.indicator(),
              places ? bare(fact.place()) : null));
    }
    assertEquals(String.join("\n", stated), String.join("\n", found));
  }

  private static String line(@Nullable String... fields) {
    List<String> shown = new ArrayList<>();
    for (String field : fields) {
      shown.add(field == null ? "-" : field);
    }
    return String.join(" | ", shown);
  }

  private static @Nullable String bare(@Nullable String place) {
    return place == null ? null : place.replaceFirst("(?i)^(huyện|tỉnh|thành phố|thị xã) ", "");
  }

  private static List<FactRecord> facts(Path file, String published) throws IOException {
    try (DocumentReader reader = new DocumentReader()) {
      for (ReadResult result : reader.read(file, file.getFileName().toString())) {
        if (result instanceof ReadResult.Success(Document read)) {
          Document document = dated(read, published);
          CodePoints points = new CodePoints(document.text());
          return new FactExtractor()
              .extract(document).stream()
                  .map(fact -> FactRecord.of(fact, document, points))
                  .filter(fact -> fact.isNumeric() && fact.rule().equals("table.cell"))
                  .toList();
        }
      }
    }
    return List.of();
  }

  private static Document dated(Document document, String published) {
    Metadata told = document.metadata();
    return new Document(
        document.path(),
        document.checksum(),
        document.text(),
        document.sections(),
        document.tables(),
        new Metadata(
            told.title(),
            published,
            told.source(),
            told.author(),
            told.documentType(),
            told.documentNumber(),
            told.province(),
            told.district()),
        document.warnings());
  }
}
