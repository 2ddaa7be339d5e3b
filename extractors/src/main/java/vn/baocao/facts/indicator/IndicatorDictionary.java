package vn.baocao.facts.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.quantity.Units;
import vn.baocao.facts.rule.Lexemes;
import vn.baocao.facts.rule.PhraseTable;
import vn.baocao.facts.rule.RuleLine;

/**
 * The indicators of {@code indicators.tsv} and of a user's own file, and the linking of words to
 * them. Immutable; one instance serves every thread.
 */
public final class IndicatorDictionary {

  private static final IndicatorDictionary INSTANCE =
      new IndicatorDictionary(RuleLine.of(IndicatorDictionary.class, "indicators.tsv"));

  /** Stands for the unit of things that are counted. */
  private static final String COUNT = "count";

  private final Map<String, IndicatorEntry> byId = new LinkedHashMap<>();
  private final PhraseTable<IndicatorEntry> wordings = new PhraseTable<>();

  private IndicatorDictionary(List<RuleLine> lines) {
    for (RuleLine line : lines) {
      IndicatorEntry entry = entry(line);
      byId.put(entry.id(), entry);
      for (String wording : entry.wordings()) {
        wordings.put(wording, entry);
      }
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
    List<RuleLine> all = new ArrayList<>(RuleLine.of(IndicatorDictionary.class, "indicators.tsv"));
    all.addAll(RuleLine.of(file, lines));
    return new IndicatorDictionary(all);
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
      if (hit != null && fits(hit.value(), unit)) {
        return hit.value();
      }
    }
    return null;
  }

  private static boolean fits(IndicatorEntry entry, @Nullable String unit) {
    if (unit == null) {
      return entry.units().isEmpty() || entry.units().contains(COUNT);
    }
    return entry.units().stream()
        .anyMatch(own -> Units.get().convert(BigDecimal.ONE, own, unit).isPresent());
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
