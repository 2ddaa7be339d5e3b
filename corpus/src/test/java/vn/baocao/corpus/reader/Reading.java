package vn.baocao.corpus.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.baocao.corpus.Document;
import vn.baocao.corpus.Section;
import vn.baocao.corpus.Table;

/** Reads content and says what the tests ask about it. */
final class Reading {

  private Reading() {}

  static List<ReadResult> results(byte[] content, String name) {
    try (DocumentReader reader =
        new DocumentReader(ReadLimits.DEFAULT, DocumentReader.Isolation.NONE)) {
      return reader.read(content, name);
    }
  }

  static Document document(byte[] content, String name) {
    List<ReadResult> results = results(content, name);
    assertEquals(1, results.size(), () -> results.toString());
    return assertInstanceOf(ReadResult.Success.class, results.getFirst()).document();
  }

  static Document document(String text, String name) {
    return document(text.getBytes(StandardCharsets.UTF_8), name);
  }

  static ReadFailure.Kind failure(byte[] content, String name) {
    List<ReadResult> results = results(content, name);
    assertEquals(1, results.size(), () -> results.toString());
    return assertInstanceOf(ReadFailure.class, results.getFirst(), () -> results.toString()).kind();
  }

  /** The text of all sections of a type, a line for each. */
  static String text(Document document, Section.Type type) {
    return String.join(
        "\n",
        document.sections().stream()
            .filter(section -> section.type() == type)
            .map(section -> section.span().of(document.text()))
            .toList());
  }

  /** The cells as {@code row,column:text}, with {@code rows×columns} where they span more. */
  static List<String> cells(Document document) {
    return document.tables().stream()
        .flatMap(table -> table.cells().stream())
        .map(cell -> cell(document, cell))
        .toList();
  }

  private static String cell(Document document, Table.Cell cell) {
    String spans =
        cell.rowSpan() == 1 && cell.columnSpan() == 1
            ? ""
            : " " + cell.rowSpan() + "×" + cell.columnSpan();
    return cell.row() + "," + cell.column() + spans + ":" + cell.span().of(document.text());
  }
}
