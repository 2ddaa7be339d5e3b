package vn.baocao.analysis.text;

import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Pattern;

/** Weighs the words of a text before and after decoding. */
final class SyllableEvidence {

  /** Share of the decoded words, and of all words, that have to be syllables. */
  private static final double DECODED = 0.75;

  private static final double ALL = 0.65;
  private static final double ALL_IF_PERFECT = 0.35;
  private static final double FEW = 0.8;

  /** Share of the decoded words that have to be common ones, else it is another language. */
  private static final double COMMON = 0.25;

  private static final SyllableGrammar GRAMMAR = SyllableGrammar.rules();

  /** White space and ASCII punctuation; any other sign may be a letter of a legacy encoding. */
  private static final Pattern SEPARATORS =
      Pattern.compile("[\\x09\\x0A\\x0D\\x20-\\x40\\x5B-\\x60\\x7B-\\x7F]+");

  private final SyllableKey key = new SyllableKey();
  private int decoded;
  private int decodedValid;
  private int decodedCommon;

  /** Common words with letters beyond ASCII that decoding leaves as they are. */
  private int keptCommon;

  private int common;
  private int decodedLetters;

  /** The characters beyond ASCII in decoded words: å alone is Norwegian. */
  private final BitSet legacyLetters = new BitSet();

  private int validBefore;
  private int words;
  private int valid;
  private int sound;

  private SyllableEvidence(String before, String after) {
    String[] from = SEPARATORS.split(before);
    String[] to = SEPARATORS.split(after);
    if (from.length == to.length) {
      for (int i = 0; i < from.length; i++) {
        weigh(from[i], to[i]);
      }
    }
  }

  /** The encoding that the text is in, if at least {@code enough} words speak for it. */
  static Optional<LegacyEncoding> best(String text, int enough) {
    if (!isSuspicious(text)) {
      return Optional.empty();
    }
    LegacyEncoding best = null;
    int bestScore = 0;
    for (LegacyEncoding encoding : LegacyEncoding.values()) {
      String after = encoding.decode(text);
      if (after.equals(text)) {
        continue;
      }
      SyllableEvidence evidence = new SyllableEvidence(text, after);
      boolean convinces = evidence.decoded >= enough ? evidence.convinces() : evidence.isFlawless();
      if (convinces && evidence.score() > bestScore) {
        best = encoding;
        bestScore = evidence.score();
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whether any word with characters that legacy bytes are read as is no syllable. */
  private static boolean isSuspicious(String text) {
    SyllableKey key = new SyllableKey();
    for (String word : SEPARATORS.split(text)) {
      String letters = strip(word);
      boolean readFromBytes = false;
      for (int i = 0; i < letters.length(); i++) {
        char c = letters.charAt(i);
        readFromBytes |= c > 0x7F && Windows1252.byteOf(c) >= 0;
      }
      if (readFromBytes && !isSyllable(key, letters)) {
        return true;
      }
    }
    return false;
  }

  /** Whether decoding turns words into syllables and spoils none. */
  static boolean improves(String text, LegacyEncoding encoding) {
    String after = encoding.decode(text);
    if (after.equals(text)) {
      return false;
    }
    SyllableEvidence evidence = new SyllableEvidence(text, after);
    return evidence.decodedValid > evidence.validBefore
        && evidence.decodedValid >= evidence.decoded * DECODED;
  }

  private boolean convinces() {
    boolean perfect = decodedValid == decoded && validBefore == 0;
    return decodedValid > validBefore
        && (legacyLetters.cardinality() > 1 || decodedCommon == decoded)
        && decodedCommon >= decoded * COMMON
        && decodedValid >= decoded * DECODED
        && valid >= words * (perfect ? ALL_IF_PERFECT : ALL)
        && sound <= decoded / 2;
  }

  /**
   * What few words have to be to convince: all syllables, nothing in Unicode between them, and
   * either most of them or all that were decoded of the most common ones.
   */
  private boolean isFlawless() {
    boolean many = words > 3 && valid >= words * FEW && decodedLetters >= 2;
    boolean ordinary =
        valid == words && decodedCommon == decoded && decodedCommon + keptCommon >= 2;
    return decodedValid == decoded
        && validBefore < decoded
        && sound == 0
        && ((many && decodedCommon > 0) || ordinary);
  }

  /** Valid words are worth as much as invalid ones cost, common ones half as much again. */
  private int score() {
    return 2 * (2 * valid - words) + common;
  }

  private void weigh(String before, String after) {
    String from = strip(before);
    String to = strip(after);
    if (!hasVowel(to)) {
      return;
    }
    boolean isValid = isSyllable(key, to);
    boolean isCommon = isValid && CommonSyllables.contains(key.exact());
    common += isCommon ? 1 : 0;
    if (!before.equals(after)) {
      decoded++;
      from.chars().filter(c -> c > 0x7F).forEach(legacyLetters::set);
      decodedLetters = Math.max(decodedLetters, to.length());
      decodedValid += isValid ? 1 : 0;
      decodedCommon += isCommon ? 1 : 0;
      validBefore += isSyllable(key, from) ? 1 : 0;
    } else if (isValid && hasUnicodeOnly(to)) {
      sound++;
    } else if (isCommon && !isAscii(to)) {
      keptCommon++;
    }
    if (isValid || !isNeutral(to)) {
      words++;
      valid += isValid ? 1 : 0;
    }
  }

  /** Abbreviations, numbers and foreign names tell nothing. */
  private static boolean isNeutral(String word) {
    return isAscii(word) && !Character.isLowerCase(word.charAt(0));
  }

  private static boolean isAscii(String word) {
    return word.chars().allMatch(c -> c < 0x80);
  }

  private static boolean isSyllable(SyllableKey key, String word) {
    if (word.length() > 8 || !isCaseRegular(word) || hasEth(word)) {
      return false;
    }
    key.set(word);
    return GRAMMAR.isExactKey(key.exact());
  }

  /** Elsewhere eth passes for đ; here it is the sign of a wrong encoding. */
  private static boolean hasEth(String word) {
    return word.indexOf('\u00F0') >= 0 || word.indexOf('\u00D0') >= 0;
  }

  /** All small, all capitals, or a capital and then small letters. */
  private static boolean isCaseRegular(String word) {
    boolean restUpper = word.length() > 1;
    boolean restLower = true;
    for (int i = 1; i < word.length(); i++) {
      restUpper &= Character.isUpperCase(word.charAt(i));
      restLower &= !Character.isUpperCase(word.charAt(i));
    }
    return restLower || (restUpper && Character.isUpperCase(word.charAt(0)));
  }

  private static boolean hasUnicodeOnly(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Windows1252.byteOf(word.charAt(i)) < 0 && Letters.plain(word.charAt(i)) < 0x80) {
        return true;
      }
    }
    return false;
  }

  /** Units and abbreviations ({@code kg}, {@code đ}, {@code QĐ}) have none and tell nothing. */
  private static boolean hasVowel(String word) {
    return word.chars().anyMatch(c -> Letters.isVowel(Letters.toneless((char) c)));
  }

  /** Without the ASCII punctuation and digits at both ends; other signs may be letters. */
  private static String strip(String word) {
    int from = 0;
    int to = word.length();
    while (from < to && isOuter(word.charAt(from))) {
      from++;
    }
    while (from < to && isOuter(word.charAt(to - 1))) {
      to--;
    }
    return word.substring(from, to);
  }

  private static boolean isOuter(char c) {
    return c < 0x80 ? !Character.isLetter(c) : "“”‘’…–—".indexOf(c) >= 0;
  }
}
