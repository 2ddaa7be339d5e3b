package vn.baocao.corpus.reader;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The text of a paragraph as it comes in runs of different fonts. Neighbouring runs of one encoding
 * are decoded together, because a letter and its mark may stand in two of them.
 */
final class StyledText {

  private final StringBuilder done = new StringBuilder();
  private final StringBuilder run = new StringBuilder();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Set<String> decoded = new LinkedHashSet<>();
  private FontEncoding encoding = FontEncoding.UNICODE;
  private @Nullable Charset charset;

  /** Appends a byte of a run, of the code page {@code page} where its font is not a legacy one. */
  void append(byte b, FontEncoding font, Charset page) {
    if (font != encoding) {
      endRun(font);
    }
    if (font != FontEncoding.UNICODE) {
      run.append(TextDecoder.eightBit(new byte[] {b}));
      return;
    }
    if (!page.equals(charset)) {
      endBytes();
      charset = page;
    }
    bytes.write(b);
  }

  void append(char c, FontEncoding font) {
    if (font != encoding) {
      endRun(font);
    }
    endBytes();
    run.append(c);
  }

  void append(String text, FontEncoding font) {
    if (font != encoding) {
      endRun(font);
    }
    endBytes();
    run.append(text);
  }

  /** The text so far; the next paragraph begins. */
  String take() {
    endRun(encoding);
    String text = done.toString();
    done.setLength(0);
    return text;
  }

  /** Names of the legacy encodings that were decoded. */
  Set<String> decoded() {
    return decoded;
  }

  private void endRun(FontEncoding next) {
    endBytes();
    if (!run.isEmpty()) {
      String raw = run.toString();
      String text = encoding.decode(raw);
      if (!text.equals(raw)) {
        decoded.add(encoding.id());
      }
      done.append(text);
      run.setLength(0);
    }
    encoding = next;
  }

  private void endBytes() {
    if (bytes.size() > 0) {
      run.append(
          charset == null || charset.name().equals("windows-1252")
              ? TextDecoder.eightBit(bytes.toByteArray())
              : bytes.toString(charset));
      bytes.reset();
    }
  }
}
