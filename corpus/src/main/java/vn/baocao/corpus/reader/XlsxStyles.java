package vn.baocao.corpus.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;

/** The fonts and number formats of a book's cells. */
final class XlsxStyles implements OfficePackage.Elements {

  private record Style(int font, int format) {}

  private final DataFormatter formatter = new DataFormatter(Locale.forLanguageTag("vi-VN"));
  private final Map<Integer, String> formats = new HashMap<>();
  private final List<String> fonts = new ArrayList<>();
  private final List<Style> styles = new ArrayList<>();
  private boolean inFonts;
  private boolean inCells;

  @Override
  public void start(String name, XMLStreamReader xml) {
    switch (name) {
      case "numFmt" -> {
        String code = OfficePackage.attribute(xml, "formatCode");
        formats.put(OfficePackage.number(xml, "numFmtId", 0), code == null ? "General" : code);
      }
      case "fonts" -> inFonts = true;
      case "font" -> {
        if (inFonts) {
          fonts.add("");
        }
      }
      case "name" -> {
        String font = OfficePackage.attribute(xml, "val");
        if (inFonts && font != null && !fonts.isEmpty()) {
          fonts.set(fonts.size() - 1, font);
        }
      }
      case "cellXfs" -> inCells = true;
      case "xf" -> {
        if (inCells) {
          styles.add(
              new Style(
                  OfficePackage.number(xml, "fontId", 0),
                  OfficePackage.number(xml, "numFmtId", 0)));
        }
      }
      default -> {}
    }
  }

  @Override
  public void end(String name) {
    switch (name) {
      case "fonts" -> inFonts = false;
      case "cellXfs" -> inCells = false;
      default -> {}
    }
  }

  FontEncoding font(int style) {
    Style of = of(style);
    return of.font() >= 0 && of.font() < fonts.size()
        ? FontEncoding.of(fonts.get(of.font()))
        : FontEncoding.UNICODE;
  }

  /** A number as a Vietnamese Excel shows it: 4.215,5. */
  String shown(String number, int style) {
    int index = of(style).format();
    String format = formats.getOrDefault(index, builtIn(index));
    try {
      return formatter.formatRawCellContents(Double.parseDouble(number), index, format);
    } catch (IllegalArgumentException e) {
      return number;
    }
  }

  private static String builtIn(int index) {
    String format = index < 0 ? null : BuiltinFormats.getBuiltinFormat(index);
    return format == null ? "General" : format;
  }

  private Style of(int style) {
    return style >= 0 && style < styles.size() ? styles.get(style) : new Style(-1, 0);
  }
}
