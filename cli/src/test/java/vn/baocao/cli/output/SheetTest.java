package vn.baocao.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CSV that neither Excel nor a program can misread. */
class SheetTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+84", "-2", "@SUM(A1)", "\tx", "\rx"})
  void textThatLooksLikeAFormulaIsMadeHarmless(String text) throws IOException {
    String row = csv(CsvDialect.PLAIN, Cell.text(text)).lines().skip(1).findFirst().orElse("");
    assertEquals('\'', row.charAt(row.startsWith("\"") ? 1 : 0), row);
  }

  @Test
  void numbersStayNumbersEvenBelowZero() throws IOException {
    assertEquals("x\r\n-2.5\r\n", csv(CsvDialect.PLAIN, Cell.number(new BigDecimal("-2.50"))));
  }

  @Test
  void vietnameseExcelGetsSemicolonsCommasAndAMark() throws IOException {
    StringWriter out = new StringWriter();
    CsvSheet sheet = new CsvSheet(out, CsvDialect.EXCEL_VI, List.of("a", "b"));
    sheet.row(List.of(Cell.number(new BigDecimal("47.4")), Cell.text("x;y")));
    sheet.finish();
    assertEquals("\uFEFFa;b\r\n47,4;\"x;y\"\r\n", out.toString());
  }

  private static String csv(CsvDialect dialect, Cell cell) throws IOException {
    StringWriter out = new StringWriter();
    CsvSheet sheet = new CsvSheet(out, dialect, List.of("x"));
    sheet.row(List.of(cell));
    sheet.finish();
    return out.toString();
  }
}
