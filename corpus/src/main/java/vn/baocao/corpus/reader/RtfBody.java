package vn.baocao.corpus.reader;

import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The paragraphs, cells and fonts of a Rich Text document, as control words build them up. */
final class RtfBody {

  /** Properties that a group inherits and its end restores. */
  private record State(int font, int unicodeSkip, boolean silent, boolean hidden, boolean fonts) {}

  /** Font character sets of the specification with the code page of each. */
  private static final Map<Integer, String> CODE_PAGES =
      Map.of(
          0,
          "windows-1252",
          161,
          "windows-1253",
          162,
          "windows-1254",
          163,
          "windows-1258",
          204,
          "windows-1251",
          238,
          "windows-1250",
          128,
          "windows-31j",
          134,
          "GBK",
          136,
          "Big5",
          129,
          "x-windows-949");

  private final DraftBuilder draft;
  private final Deque<State> states = new ArrayDeque<>();
  private final Map<Integer, StringBuilder> fontNames = new HashMap<>();
  private final Map<Integer, Integer> charsets = new HashMap<>();
  private final StyledText paragraph = new StyledText();
  private final StringBuilder cell = new StringBuilder();
  private final List<String> row = new ArrayList<>();
  private final List<RtfCell> shapes = new ArrayList<>();
  private State state = new State(0, 1, false, false, false);
  private RtfCell shape = RtfCell.PLAIN;
  private @Nullable RtfTable table;
  private boolean inTable;
  private int defaultFont;

  RtfBody(DraftBuilder draft) {
    this.draft = draft;
  }

  int depth() {
    return states.size();
  }

  boolean isFull() {
    return draft.isFull();
  }

  int unicodeSkip() {
    return state.unicodeSkip();
  }

  void push() {
    states.push(state);
  }

  void pop() {
    if (!states.isEmpty()) {
      state = states.pop();
    }
  }

  /** The rest of the current group holds no text of the document. */
  void silence() {
    state = new State(state.font(), state.unicodeSkip(), true, state.hidden(), false);
  }

  /** A byte of text, in the code page of the current font. */
  void text(int c) {
    if (state.fonts()) {
      if (c != ';') {
        fontNames.computeIfAbsent(state.font(), f -> new StringBuilder()).append((char) c);
      }
    } else if (isHeard()) {
      paragraph.append((byte) c, encoding(), codePage());
    }
  }

  /** A character of Unicode. */
  void character(char c) {
    if (isHeard() && !state.fonts()) {
      paragraph.append(c, encoding());
    }
  }

  void word(String word, int value, boolean hasValue) {
    switch (word) {
      case "fonttbl" -> state = new State(0, state.unicodeSkip(), state.silent(), false, true);
      case "deff" -> defaultFont = value;
      case "f" -> font(value);
      case "plain" -> font(defaultFont);
      case "fcharset" -> charsets.put(state.font(), value);
      case "uc" ->
          state =
              new State(
                  state.font(), Math.max(0, value), state.silent(), state.hidden(), state.fonts());
      case "v", "deleted" -> hide(!hasValue || value != 0);
      case "par", "sect", "page" -> {
        if (isHeard()) {
          endParagraph();
        }
      }
      case "line", "softline" -> character('\n');
      case "tab" -> character('\t');
      case "emdash" -> character('—');
      case "endash" -> character('–');
      case "lquote" -> character('‘');
      case "rquote" -> character('’');
      case "ldblquote" -> character('“');
      case "rdblquote" -> character('”');
      case "bullet" -> character('•');
      case "emspace", "enspace", "qmspace" -> character(' ');
      default -> tableWord(word);
    }
  }

  private void tableWord(String word) {
    if (!isHeard()) {
      return;
    }
    switch (word) {
      case "pard" -> inTable = false;
      case "intbl" -> inTable = true;
      case "trowd" -> {
        shapes.clear();
        shape = RtfCell.PLAIN;
      }
      case "clvmgf" -> shape = shape.firstOfRows();
      case "clvmrg" -> shape = shape.furtherOfRows();
      case "clmgf" -> shape = shape.firstOfColumns();
      case "clmrg" -> shape = shape.furtherOfColumns();
      case "cellx" -> {
        shapes.add(shape);
        shape = RtfCell.PLAIN;
      }
      case "cell" -> {
        cell.append(paragraph.take());
        row.add(cell.toString());
        cell.setLength(0);
      }
      case "nestcell", "nestrow" -> cell.append(paragraph.take()).append('\n');
      case "row" -> endRow();
      default -> {}
    }
  }

  void finish() {
    inTable = false;
    endParagraph();
    endTable();
    paragraph.decoded().forEach(draft::decoded);
  }

  private void endParagraph() {
    String text = paragraph.take();
    if (inTable) {
      cell.append(text).append('\n');
      return;
    }
    if (!text.isBlank()) {
      endTable();
      draft.paragraph(text, null);
    }
  }

  private void endRow() {
    if (table == null) {
      table = new RtfTable();
    }
    table.add(row, shapes);
    row.clear();
  }

  private void endTable() {
    if (!row.isEmpty()) {
      endRow();
    }
    if (table != null) {
      table.addTo(draft);
      table = null;
    }
  }

  private boolean isHeard() {
    return !state.silent() && !state.hidden();
  }

  private void font(int number) {
    state = new State(number, state.unicodeSkip(), state.silent(), state.hidden(), state.fonts());
  }

  private void hide(boolean hidden) {
    state = new State(state.font(), state.unicodeSkip(), state.silent(), hidden, state.fonts());
  }

  private FontEncoding encoding() {
    StringBuilder name = fontNames.get(state.font());
    return name == null ? FontEncoding.UNICODE : FontEncoding.of(name.toString());
  }

  private Charset codePage() {
    int charset = charsets.getOrDefault(state.font(), 0);
    String name = CODE_PAGES.getOrDefault(charset, "windows-1252");
    return Charset.isSupported(name) ? Charset.forName(name) : Charset.forName("windows-1252");
  }
}
