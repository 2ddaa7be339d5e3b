package vn.baocao.analysis.text;

import java.text.Normalizer;

/**
 * Keys under which all spellings of one syllable are equal.
 *
 * <p>The <em>exact</em> key is lower case NFC with the tone mark where the newer style puts it
 * ({@code hoà} gives {@code hòa}, {@code qúy} gives {@code quí}), {@code i} for {@code y} where
 * both are written ({@code kỳ} gives {@code kì}), and {@code đ} for its look-alikes. The
 * <em>folded</em> key is the exact key without any diacritic. Words that are no Vietnamese
 * syllables get the same treatment wherever it applies, so a key says nothing about validity.
 * Characters of the Unicode class Cf (soft hyphen, zero-width joiners, direction marks) do not
 * count.
 *
 * <p>Not safe for use by several threads; make one instance each.
 */
public final class SyllableKey {

  private static final String Y_LIKE_I_AFTER = "hklmstvbdnpđ";

  /** Longer runs of combining marks are no words; composing them may take quadratic time. */
  private static final int LONGEST_COMPOSED = 256;

  private char[] exact = new char[32];
  private char[] folded = new char[32];
  private int length;
  private boolean marked;

  /** Computes both keys of {@code text[start, start + length)}. */
  public void set(char[] text, int start, int length) {
    ensure(length);
    boolean composed = true;
    int n = 0;
    for (int i = start; i < start + length; i++) {
      char c = text[i];
      composed &= c < 0x300 || !isMarkOrFormat(c);
      if (c != '\u00AD') {
        exact[n++] = c;
      }
    }
    this.length = n;
    finish(composed);
  }

  /** Computes both keys of the text. */
  public void set(CharSequence text) {
    char[] chars = text.toString().toCharArray();
    set(chars, 0, chars.length);
  }

  private void finish(boolean composed) {
    if (!composed && length <= LONGEST_COMPOSED) {
      compose();
    }
    placeTone();
    replaceY();
    marked = false;
    for (int i = 0; i < length; i++) {
      folded[i] = Letters.plain(exact[i]);
      marked |= folded[i] != exact[i];
    }
  }

  /** Number of UTF-16 units of either key. */
  public int length() {
    return length;
  }

  /** Whether the syllable is written with any diacritic, that is, whether the two keys differ. */
  public boolean isMarked() {
    return marked;
  }

  /** The exact key; valid up to {@link #length()} and until the next {@code set}. */
  public char[] exactBuffer() {
    return exact;
  }

  /** The folded key; valid up to {@link #length()} and until the next {@code set}. */
  public char[] foldedBuffer() {
    return folded;
  }

  public String exact() {
    return new String(exact, 0, length);
  }

  public String folded() {
    return new String(folded, 0, length);
  }

  /** The folded key of a text that is one word. */
  public static String folded(String word) {
    SyllableKey key = new SyllableKey();
    key.set(word);
    return key.folded();
  }

  /** The spelling of a toneless syllable with this tone; changes the keys. */
  String withTone(String toneless, int tone) {
    set(toneless);
    toneless.getChars(0, length, exact, 0);
    int first = 0;
    while (first < length && !Letters.isVowel(exact[first])) {
      first++;
    }
    int place = tone == 0 ? -1 : tonePlace(first);
    if (place >= 0) {
      exact[place] = Letters.withTone(exact[place], tone);
    }
    return exact();
  }

  private static boolean isMarkOrFormat(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
  }

  private void compose() {
    StringBuilder kept = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      if (Character.getType(exact[i]) != Character.FORMAT) {
        kept.append(exact[i]);
      }
    }
    String nfc = Normalizer.normalize(kept, Normalizer.Form.NFC);
    ensure(nfc.length());
    nfc.getChars(0, nfc.length(), exact, 0);
    length = nfc.length();
  }

  private void ensure(int capacity) {
    if (exact.length < capacity) {
      exact = new char[Math.max(capacity, 2 * exact.length)];
      folded = new char[exact.length];
    }
  }

  /** Lower-cases, takes the tone off and puts it back where the newer style has it. */
  private void placeTone() {
    int tone = 0;
    int toned = -1;
    boolean several = false;
    for (int i = 0; i < length; i++) {
      int here = Letters.tone(exact[i]);
      if (here != 0) {
        several |= tone != 0;
        tone = here;
        toned = i;
      }
      exact[i] = Letters.lower(exact[i]);
    }
    if (tone == 0 || several) {
      return;
    }
    char bare = Letters.toneless(exact[toned]);
    if (!Letters.isVowel(bare)) {
      return;
    }
    exact[toned] = bare;
    int place = tonePlace(toned);
    exact[place] = Letters.withTone(exact[place], tone);
  }

  /**
   * Where the tone mark belongs, given the toneless syllable; {@code found} if there is no rule.
   */
  private int tonePlace(int found) {
    int from = 0;
    while (from < length && !Letters.isVowel(exact[from])) {
      from++;
    }
    int to = from;
    while (to < length && Letters.isVowel(exact[to])) {
      to++;
    }
    from += glide(from, to);
    if (found >= to || to - from > 3 || to == from) {
      return found;
    }
    for (int i = to - 1; i >= from; i--) {
      if (Letters.isMarkedVowel(exact[i])) {
        return i;
      }
    }
    return switch (to - from) {
      case 1 -> from;
      case 2 -> to < length ? from + 1 : from;
      default -> from + 1;
    };
  }

  /**
   * 1 where the first vowel letter belongs to the onset: {@code qu}, and {@code gi} before a vowel.
   */
  private int glide(int from, int to) {
    if (from == 0 || to - from < 2) {
      return 0;
    }
    boolean qu = exact[from - 1] == 'q' && exact[from] == 'u';
    boolean gi = from == 1 && exact[0] == 'g' && exact[from] == 'i';
    return qu || gi ? 1 : 0;
  }

  private void replaceY() {
    int last = length - 1;
    if (last < 0 || Letters.toneless(exact[last]) != 'y') {
      return;
    }
    boolean alone = last == 0;
    boolean afterOnset = last == 1 && Y_LIKE_I_AFTER.indexOf(exact[0]) >= 0;
    boolean afterQu = last == 2 && exact[0] == 'q' && exact[1] == 'u';
    boolean afterTh = last == 2 && (exact[0] == 't' || exact[0] == 'k') && exact[1] == 'h';
    if (alone || afterOnset || afterQu || afterTh) {
      exact[last] = Letters.withTone('i', Letters.tone(exact[last]));
    }
  }
}
