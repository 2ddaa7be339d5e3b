package vn.baocao.analysis.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A table of one-byte and two-byte sequences and the characters they stand for. Immutable. */
final class CodePage {

  private static final int SIZE = 256;
  private static final Map<String, CodePage> LOADED = new ConcurrentHashMap<>();

  private static final char[] NONE = {};
  private final char[] single = new char[SIZE];
  private final char[][] pairs = new char[SIZE][];

  private CodePage() {}

  /** The table in this resource, loaded once. */
  static CodePage of(String resource) {
    return LOADED.computeIfAbsent(resource, CodePage::load);
  }

  private static CodePage load(String resource) {
    CodePage page = new CodePage();
    ResourceLines.of(CodePage.class, resource).forEach(page::add);
    return page;
  }

  private void add(ResourceLines.Line entry) {
    String line = entry.text();
    int tab = line.indexOf('\t');
    if (tab != 2 && tab != 5) {
      throw entry.fault("bytes, tab, character");
    }
    char c = character(line.substring(tab + 1));
    int first = Integer.parseInt(line, 0, 2, 16);
    if (tab == 2) {
      single[first] = c;
      return;
    }
    int mark = Integer.parseInt(line, 3, 5, 16);
    addPair(first, mark, c);
    addPair(first, otherCase(mark), c);
  }

  private void addPair(int first, int mark, char c) {
    if (pairs[first] == null) {
      pairs[first] = new char[SIZE];
    }
    if (pairs[first][mark] == 0) {
      pairs[first][mark] = c;
    }
  }

  private static char character(String field) {
    return field.startsWith("U+") ? (char) Integer.parseInt(field, 2, 6, 16) : field.charAt(0);
  }

  /** Marks are met in either case behind letters of either case. */
  private static int otherCase(int mark) {
    boolean letter = mark >= 0xC0 && mark != 0xD7 && mark != 0xF7;
    return letter ? mark ^ 0x20 : mark;
  }

  String decode(String text) {
    StringBuilder decoded = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int here = Windows1252.byteOf(text.charAt(i));
      int next = i + 1 < text.length() ? Windows1252.byteOf(text.charAt(i + 1)) : -1;
      char[] row = here < 0 ? NONE : pairs[here] == null ? NONE : pairs[here];
      if (next >= 0 && row.length > 0 && row[next] != 0) {
        decoded.append(row[next]);
        i += 2;
      } else {
        boolean known = here >= 0 && single[here] != 0;
        decoded.append(known ? single[here] : text.charAt(i));
        i++;
      }
    }
    return decoded.toString();
  }
}
