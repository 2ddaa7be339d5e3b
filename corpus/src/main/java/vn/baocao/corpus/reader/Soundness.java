package vn.baocao.corpus.reader;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.SyllableGrammar;
import vn.baocao.corpus.ReadWarning;

/** Whether a text reads like Vietnamese, or like what a font without Unicode map leaves behind. */
final class Soundness {

  /** Words that are looked at. */
  private static final int SAMPLE = 3000;

  private static final int ENOUGH = 30;

  private static final double DOUBTFUL = 0.5;

  /** Share of characters without meaning from which there is no text at all. */
  private static final double RUBBISH = 0.2;

  private Soundness() {}

  /** A warning where too few words are syllables; null for a sound or short text. */
  static @Nullable ReadWarning doubt(String text) {
    SyllableGrammar grammar = SyllableGrammar.rules();
    int words = 0;
    int syllables = 0;
    int i = 0;
    while (i < text.length() && words < SAMPLE) {
      int start = i;
      while (i < text.length() && Character.isLetter(text.charAt(i))) {
        i++;
      }
      if (i - start > 1) {
        words++;
        syllables += grammar.isSyllable(text.substring(start, i)) ? 1 : 0;
      }
      i = i == start ? i + 1 : i;
    }
    double share = words == 0 ? 1 : (double) syllables / words;
    return words >= ENOUGH && share < DOUBTFUL
        ? new ReadWarning(
            ReadWarning.Kind.TEXT_DOUBTFUL,
            BigDecimal.valueOf(share).setScale(2, RoundingMode.HALF_UP).toPlainString())
        : null;
  }

  /** Whether a large part of the characters are of private use, controls, or stand for none. */
  static boolean isRubbish(String text) {
    int seen = 0;
    int bad = 0;
    for (int i = 0; i < Math.min(text.length(), 50_000); i++) {
      char c = text.charAt(i);
      if (!Whitespace.is(c)) {
        seen++;
        int type = Character.getType(c);
        bad +=
            c == '\uFFFD'
                    || type == Character.PRIVATE_USE
                    || type == Character.UNASSIGNED
                    || type == Character.CONTROL
                ? 1
                : 0;
      }
    }
    return bad > seen * RUBBISH;
  }
}
