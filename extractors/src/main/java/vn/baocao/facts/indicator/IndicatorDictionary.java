package vn.baocao.facts.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.rule.Lexemes;
import vn.baocao.facts.rule.PhraseTable;
import vn.baocao.facts.rule.RuleLine;

/**
 * The indicators of {@code indicators.tsv} and of a user's own file, and the linking of words to
 * them. Immutable; one instance serves every thread.
 */
public final class IndicatorDictionary {

  /** Words before a number that may say what is done: {@code giải quyết việc làm mới cho}. */
  public static final int LONGEST_ACTION = 6;

  private static final IndicatorDictionary INSTANCE = new IndicatorDictionary(List.of());

  private final Map<String, IndicatorEntry> byId = new LinkedHashMap<>();
  private final PhraseTable<IndicatorEntry> wordings = new PhraseTable<>();

  private IndicatorDictionary(List<RuleLine> own) {
    shipped("indicators.tsv").forEach(line -> put(entry(line)));
    shipped("indicators-more.tsv").forEach(this::extend);
    own.forEach(line -> put(entry(line)));
  }

  private static List<RuleLine> shipped(String file) {
    return RuleLine.of(IndicatorDictionary.class, file);
  }

  private void extend(RuleLine line) {
    List<String> fields = line.fields(3);
    IndicatorEntry entry = byId.get(fields.get(0));
    if (entry == null) {
      throw line.error("expected the id of an entry of indicators.tsv, found " + fields.get(0));
    }
    put(entry.with(list(fields.get(1)), list(fields.get(2))));
  }

  private void put(IndicatorEntry entry) {
    byId.put(entry.id(), entry);
    for (String wording : entry.wordings()) {
      wordings.put(wording, entry);
    }
  }

  /** The dictionary that ships with the program. */
  public static IndicatorDictionary get() {
    return INSTANCE;
  }

  /**
   * The shipped dictionary with a user's entries, which win over shipped ones of the same id.
   *
   * @param file its name, for messages
   * @param lines in the format of {@code indicators.tsv}
   */
  public static IndicatorDictionary extended(String file, List<String> lines) {
    return new IndicatorDictionary(RuleLine.of(file, lines));
  }

  /** The entry of that id, or null. */
  public @Nullable IndicatorEntry entry(String id) {
    return byId.get(id);
  }

  /** All entries, in the order of the file. */
  public List<IndicatorEntry> entries() {
    return List.copyOf(byId.values());
  }

  /**
   * The entry that the words surely name, or null: the words begin with one of its wordings, and
   * its units, where it has any, include the value's.
   */
  public @Nullable IndicatorEntry link(String words, @Nullable String unit) {
    Lexemes lexemes = Lexemes.of(words);
    for (int from = 0; from < Math.min(2, lexemes.size()); from++) {
      PhraseTable.Hit<IndicatorEntry> hit = wordings.longestAt(lexemes, from);
      if (hit != null && hit.value().takes(unit)) {
        return hit.value();
      }
    }
    return null;
  }

  /**
   * The entry that the words name only together with what is done, which stands before their
   * number: {@code kết nạp} 148 {@code đảng viên}. What is done alone names it where {@code cho}
   * follows: {@code giải quyết việc làm cho} 500 {@code lao động}.
   */
  public @Nullable IndicatorEntry link(String action, String words, @Nullable String unit) {
    Lexemes done = Lexemes.of(action);
    int from = done.size() - 1;
    while (from >= 0 && done.isWord(from) && done.size() - from <= LONGEST_ACTION) {
      String before = action.substring(done.get(from).start()).replace(" được", "");
      PhraseTable.Hit<IndicatorEntry> hit = wordings.longestAt(Lexemes.of(before + " " + words), 0);
      int needed = Lexemes.of(before.replaceFirst("( mới)? cho$", "")).size();
      boolean cho = before.endsWith(" cho");
      if (hit != null && hit.length() >= (cho ? needed : needed + 1) && hit.value().takes(unit)) {
        return hit.value();
      }
      from--;
    }
    return null;
  }

  private static IndicatorEntry entry(RuleLine line) {
    List<String> fields = line.fields(6);
    try {
      return new IndicatorEntry(
          fields.get(0),
          fields.get(1),
          list(fields.get(5)),
          list(fields.get(2)),
          bound(fields.get(3), 0),
          bound(fields.get(3), 1),
          IndicatorEntry.Better.valueOf(fields.get(4).toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      throw line.error(
          "expected id, name, units, low..high, up|down|neither, wordings: " + e.getMessage());
    }
  }

  private static List<String> list(String field) {
    List<String> list = new ArrayList<>();
    for (String part : field.split(";")) {
      if (!part.isBlank()) {
        list.add(part.strip());
      }
    }
    return list;
  }

  private static @Nullable BigDecimal bound(String field, int index) {
    String[] parts = field.split("\\.\\.", -1);
    return index >= parts.length || parts[index].isBlank()
        ? null
        : new BigDecimal(parts[index].strip());
  }
}
