package vn.baocao.analysis.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds out whether text is Vietnamese in a {@linkplain LegacyEncoding legacy encoding} and decodes
 * it.
 *
 * <p>Decides line by line, since old files mix fonts, by the share of words that are valid
 * syllables before and after decoding; lines too short to tell follow the others. Text that is
 * sound, or in another language, comes back unchanged. Reliable from about eight words on.
 */
public final class LegacyText {

  /** With fewer decoded words, a line follows the rest of the text. */
  private static final int ENOUGH = 3;

  private LegacyText() {}

  /**
   * A text, decoded where it had to be.
   *
   * @param encoding what most of the decoded lines were in; empty if nothing was changed
   */
  public record Repaired(String text, Optional<LegacyEncoding> encoding) {}

  /** Decodes what is in a legacy encoding. */
  public static Repaired repair(String text) {
    if (!mayBeLegacy(text)) {
      return new Repaired(text, Optional.empty());
    }
    List<String> lines = lines(text);
    Map<LegacyEncoding, Integer> votes = new EnumMap<>(LegacyEncoding.class);
    for (String line : lines) {
      SyllableEvidence.best(line, ENOUGH)
          .ifPresent(found -> votes.merge(found, line.length(), Integer::sum));
    }
    Optional<LegacyEncoding> main =
        votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    if (main.isEmpty()) {
      return new Repaired(text, Optional.empty());
    }
    StringBuilder repaired = new StringBuilder(text.length());
    for (String line : lines) {
      repaired.append(decode(line, main.get()));
    }
    return new Repaired(repaired.toString(), main);
  }

  private static String decode(String line, LegacyEncoding main) {
    Optional<LegacyEncoding> own = SyllableEvidence.best(line, ENOUGH);
    if (own.isPresent()) {
      return own.get().decode(line);
    }
    return SyllableEvidence.improves(line, main) ? main.decode(line) : line;
  }

  /** Whether any character is there that legacy bytes are read as. */
  private static boolean mayBeLegacy(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7F && Windows1252.byteOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Lines with their ends, so that joined they are the text. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        lines.add(text.substring(start, i + 1));
        start = i + 1;
      }
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    return lines;
  }
}
