package vn.baocao.analysis.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which spellings are Vietnamese syllables by rule: onset, rime and tone. A superset of those in
 * use.
 *
 * <p>{@code k gh ngh} stand before e ê i y only, {@code c g ng} never; {@code gi} and a rime in i
 * share the letter; a rime in iê without onset is spelled yê; a rime that ends in a stop has only
 * the tones sắc and nặng. The rimes are in {@code syllable-rules.txt}. Immutable.
 */
public final class SyllableGrammar {

  private static final String FRONT = "eêiy";
  private static final int[] OPEN_TONES = {0, 1, 2, 3, 4, 5};
  private static final int[] STOP_TONES = {1, 5};

  private final Map<String, StringBuilder> rules = new HashMap<>();
  private final Set<String> spellings = new HashSet<>();
  private final Set<String> keys = new HashSet<>();
  private final Set<String> foldedKeys = new HashSet<>();

  private SyllableGrammar() {
    load();
    for (String onset : list("onset")) {
      String letters = onset.equals("-") ? "" : onset;
      list("open").forEach(rime -> add(letters, rime, OPEN_TONES));
      list("stop").forEach(rime -> add(letters, rime, STOP_TONES));
    }
    list("open-after-qu").forEach(rime -> spell("qu" + rime, OPEN_TONES));
    list("stop-after-qu").forEach(rime -> spell("qu" + rime, STOP_TONES));
    list("y-for-i").forEach(onset -> spell(onset.equals("-") ? "y" : onset + "y", OPEN_TONES));
  }

  private static final class Holder {
    static final SyllableGrammar INSTANCE = new SyllableGrammar();
  }

  /** The rules, loaded once. */
  public static SyllableGrammar rules() {
    return Holder.INSTANCE;
  }

  /** Whether the word is a syllable, in any case, normal form and tone placement. */
  public boolean isSyllable(CharSequence word) {
    SyllableKey key = new SyllableKey();
    key.set(word);
    return isExactKey(key.exact());
  }

  /** Whether this is the {@linkplain SyllableKey exact key} of a syllable. */
  public boolean isExactKey(String key) {
    return keys.contains(key);
  }

  /** Whether this is the {@linkplain SyllableKey folded key} of a syllable. */
  public boolean isFoldedKey(String key) {
    return foldedKeys.contains(key);
  }

  /** All spellings, lower case, NFC, tone marks where the newer style has them. */
  Set<String> spellings() {
    return spellings;
  }

  private void add(String onset, String rime, int[] tones) {
    boolean front = FRONT.indexOf(rime.charAt(0)) >= 0;
    switch (onset) {
      case "k", "gh", "ngh" -> {
        if (front) {
          spell(onset + rime, tones);
        }
      }
      case "c", "g", "ng" -> {
        if (!front) {
          spell(onset + rime, tones);
        }
      }
      case "gi" -> spell(rime.charAt(0) == 'i' ? "g" + rime : onset + rime, tones);
      case "" -> spell(rime.startsWith("iê") ? "yê" + rime.substring(2) : rime, tones);
      default -> spell(onset + rime, tones);
    }
  }

  private void spell(String letters, int[] tones) {
    SyllableKey key = new SyllableKey();
    for (int tone : tones) {
      String spelling = key.withTone(letters, tone);
      spellings.add(spelling);
      key.set(spelling);
      keys.add(key.exact());
      foldedKeys.add(key.folded());
    }
  }

  private List<String> list(String rule) {
    StringBuilder items = rules.get(rule);
    if (items == null) {
      throw new IllegalStateException("syllable-rules.txt: no line \"" + rule + "\"");
    }
    return List.of(items.toString().strip().split(" +"));
  }

  private void load() {
    for (ResourceLines.Line line : ResourceLines.of(SyllableGrammar.class, "syllable-rules.txt")) {
      int tab = line.text().indexOf('\t');
      if (tab < 0) {
        throw line.fault("rule, tab, list");
      }
      StringBuilder items =
          rules.computeIfAbsent(line.text().substring(0, tab), rule -> new StringBuilder());
      items.append(' ').append(line.text(), tab + 1, line.text().length());
    }
  }
}
