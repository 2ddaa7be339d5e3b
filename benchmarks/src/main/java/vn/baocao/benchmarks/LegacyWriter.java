package vn.baocao.benchmarks;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.baocao.analysis.text.LegacyEncoding;

/** Writes sound text as an old program would have: the inverse of {@link LegacyEncoding#decode}. */
final class LegacyWriter {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int FIRST = 0x80;
  private static final int BYTES = 0x100;

  private final LegacyEncoding encoding;

  /** What each character beyond ASCII is written as. */
  private final Map<Character, String> forms = new HashMap<>();

  LegacyWriter(LegacyEncoding encoding) {
    this.encoding = encoding;
    for (int first = FIRST; first < BYTES; first++) {
      add(String.valueOf(shown(first)));
    }
    for (int letter = 'A'; letter < BYTES; letter++) {
      for (int mark = FIRST; mark < BYTES; mark++) {
        add(String.valueOf(shown(letter)) + shown(mark));
      }
    }
  }

  private void add(String form) {
    String decoded = encoding.decode(form);
    if (decoded.length() == 1 && decoded.charAt(0) >= FIRST && !decoded.equals(form)) {
      forms.putIfAbsent(decoded.charAt(0), form);
    }
  }

  /** A byte as a program shows it that takes text for Windows 1252. */
  private static char shown(int value) {
    String shown = new String(new byte[] {(byte) value}, WINDOWS_1252);
    return shown.charAt(0) == '\uFFFD' ? (char) value : shown.charAt(0);
  }

  /** The text as it would be met; empty if the encoding lacks one of its characters. */
  Optional<String> write(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    if (encoding == LegacyEncoding.UTF8_AS_1252) {
      StringBuilder shown = new StringBuilder();
      for (byte b : composed.getBytes(StandardCharsets.UTF_8)) {
        shown.append(shown(b & 0xFF));
      }
      return Optional.of(shown.toString());
    }
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      String form = forms.get(c);
      boolean same = encoding.decode(String.valueOf(c)).equals(String.valueOf(c));
      boolean shared = c < FIRST || (same && WINDOWS_1252.newEncoder().canEncode(c));
      if (form == null && !shared) {
        return Optional.empty();
      }
      written.append(form == null ? c : form);
    }
    return Optional.of(written.toString());
  }
}
