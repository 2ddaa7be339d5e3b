package vn.baocao.corpus.reader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import vn.baocao.corpus.ReadWarning;

/**
 * Reads Rich Text Format with the font of every run, which decides on the code page of old
 * Vietnamese files; follows version 1.9.1 of the published specification.
 *
 * <p>Page headers and footers, pictures and the styles' own text are left out.
 */
final class RtfParser implements FormatParser {

  private static final Set<String> SILENT =
      Set.of(
          "colortbl",
          "stylesheet",
          "info",
          "pict",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "sp",
          "object",
          "xe",
          "tc",
          "listtext",
          "pntext",
          "pntxta",
          "pntxtb",
          "fldinst",
          "themedata",
          "datastore",
          "generator");

  /** Destinations marked as to be ignored that hold text of the document all the same. */
  private static final Set<String> HEARD = Set.of("shpinst", "shptxt", "nesttableprops");

  private static final int DEEPEST = 500;

  @Override
  public Draft parse(byte[] bytes, ReadLimits limits) throws ReadException, IOException {
    DraftBuilder draft = new DraftBuilder(limits.characters());
    RtfBody body = new RtfBody(draft);
    new Scan(bytes, body).run();
    boolean cut = body.depth() > 0 && !draft.isFull();
    body.finish();
    if (cut && !draft.isEmpty()) {
      draft.warn(new ReadWarning(ReadWarning.Kind.PARTIAL_TEXT, "the file ends early"));
    }
    return draft.build(Clues.OFFICE);
  }

  /** One pass over the bytes; a control word ends at the first sign that cannot be part of it. */
  private static final class Scan {

    private final byte[] bytes;
    private final RtfBody body;
    private int at;
    private int skip;
    private boolean ignorable;

    Scan(byte[] bytes, RtfBody body) {
      this.bytes = bytes;
      this.body = body;
    }

    void run() throws ReadException {
      while (at < bytes.length && !body.isFull()) {
        int c = bytes[at++] & 0xFF;
        switch (c) {
          case '{' -> {
            if (body.depth() > DEEPEST) {
              throw new ReadException(ReadFailure.Kind.CORRUPT, "groups nested too deeply");
            }
            body.push();
            skip = 0;
          }
          case '}' -> {
            body.pop();
            skip = 0;
            if (body.depth() == 0) {
              return;
            }
          }
          case '\\' -> control();
          case '\r', '\n' -> {}
          default -> text(c);
        }
      }
    }

    private void text(int c) {
      if (skip > 0) {
        skip--;
      } else {
        body.text(c);
      }
    }

    private void control() {
      if (at >= bytes.length) {
        return;
      }
      int c = bytes[at] & 0xFF;
      if (isLetter(c)) {
        word();
        return;
      }
      at++;
      switch (c) {
        case '\'' -> {
          int value = hex(at) * 16 + hex(at + 1);
          at = Math.min(bytes.length, at + 2);
          text(Math.max(0, value));
        }
        case '*' -> ignorable = true;
        case '~' -> body.character('\u00A0');
        case '_' -> body.character('-');
        case '-' -> body.character('\u00AD');
        case '|', ':' -> {}
        case '\r', '\n' -> body.word("par", 0, false);
        default -> text(c);
      }
    }

    private void word() {
      int start = at;
      while (at < bytes.length && isLetter(bytes[at] & 0xFF) && at - start < 32) {
        at++;
      }
      String word = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
      boolean negative = at < bytes.length && bytes[at] == '-';
      int digits = at + (negative ? 1 : 0);
      int value = 0;
      int end = digits;
      while (end < bytes.length && bytes[end] >= '0' && bytes[end] <= '9' && end - digits < 9) {
        value = value * 10 + bytes[end++] - '0';
      }
      boolean hasValue = end > digits;
      if (hasValue) {
        at = end;
      }
      if (at < bytes.length && bytes[at] == ' ') {
        at++;
      }
      act(word, negative ? -value : value, hasValue);
    }

    private void act(String word, int value, boolean hasValue) {
      boolean silent = SILENT.contains(word) || (ignorable && !HEARD.contains(word));
      ignorable = false;
      if (silent) {
        body.silence();
        return;
      }
      switch (word) {
        case "bin" -> at = (int) Math.min(bytes.length, (long) at + Math.max(0, value));
        case "u" -> {
          body.character((char) value);
          skip = body.unicodeSkip();
        }
        default -> body.word(word, value, hasValue);
      }
    }

    private int hex(int i) {
      return i < bytes.length ? Math.max(0, Character.digit(bytes[i], 16)) : 0;
    }

    private static boolean isLetter(int c) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
  }
}
