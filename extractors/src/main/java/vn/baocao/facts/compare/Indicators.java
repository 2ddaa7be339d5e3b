package vn.baocao.facts.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.VietnameseText;
import vn.baocao.facts.FactRecord;
import vn.baocao.facts.indicator.IndicatorDictionary;
import vn.baocao.facts.indicator.IndicatorEntry;

/** Tells which facts measure what a query asks for. For one comparison, by one thread. */
final class Indicators {

  private static final int NEAREST = 5;

  private record Wording(IndicatorEntry entry, List<String> words) {}

  private record Named(@Nullable String id, String words) {}

  private final List<Wording> wordings = new ArrayList<>();
  private final Map<String, List<Wording>> byId = new HashMap<>();
  private final Map<String, IndicatorEntry> byNarrowing = new HashMap<>();
  private final Map<Named, Measured> known = new HashMap<>();

  Indicators(IndicatorDictionary dictionary) {
    for (IndicatorEntry entry : dictionary.entries()) {
      Set<String> all = new LinkedHashSet<>(entry.wordings());
      all.add(entry.name());
      for (String wording : all) {
        wordings.add(new Wording(entry, IndicatorWords.all(wording)));
      }
    }
    // The longest wording that a text holds is the one that it means.
    wordings.sort(Comparator.comparingInt((Wording wording) -> wording.words().size()).reversed());
    for (Wording wording : wordings) {
      byId.computeIfAbsent(wording.entry().id(), id -> new ArrayList<>()).add(wording);
      String narrowing = String.join(" ", IndicatorWords.narrowing(wording.words()));
      byNarrowing.putIfAbsent(narrowing, wording.entry());
    }
  }

  /** What a fact measures; null where it names nothing. */
  @Nullable Measured of(FactRecord fact) {
    String words = fact.indicator();
    if (words == null) {
      return null;
    }
    Named named = new Named(fact.indicatorId(), words);
    return known.computeIfAbsent(named, n -> read(n.id(), n.words()));
  }

  private Measured read(@Nullable String id, String text) {
    List<String> all = IndicatorWords.all(text);
    List<Wording> ofId = id == null ? List.of() : byId.getOrDefault(id, List.of());
    for (Wording wording : ofId) {
      List<String> rest = IndicatorWords.beyond(all, wording.words());
      if (rest != null) {
        return measured(wording.entry(), rest);
      }
    }
    if (!ofId.isEmpty()) {
      return measured(ofId.get(0).entry(), List.of());
    }
    Measured narrowed = sameNarrowing(all);
    return narrowed != null
        ? narrowed
        : new Measured(
            null, String.join(" ", IndicatorWords.narrowing(all)), IndicatorWords.shown(text), "");
  }

  /** The entry whose wording is the same but for neutral phrases; null where there is none. */
  private @Nullable Measured sameNarrowing(List<String> words) {
    IndicatorEntry entry = byNarrowing.get(String.join(" ", IndicatorWords.narrowing(words)));
    return entry == null ? null : measured(entry, List.of());
  }

  private static Measured measured(IndicatorEntry entry, List<String> rest) {
    return new Measured(entry, entry.id(), entry.name(), String.join(" ", rest));
  }

  /**
   * What a query's name means: an id or wording of the dictionary, with what narrows it, else the
   * words of the facts.
   *
   * @throws UnknownNameException with the nearest names
   */
  Measured asked(String name, List<FactRecord> facts) {
    Measured known = inDictionary(name);
    if (known != null) {
      return known;
    }
    Measured inFacts = inFacts(name, facts);
    if (inFacts != null) {
      return inFacts;
    }
    Measured folded = folded(name, facts);
    if (folded != null) {
      return folded;
    }
    throw new UnknownNameException(UnknownNameException.What.INDICATOR, name, nearest(name, facts));
  }

  private @Nullable Measured inDictionary(String name) {
    List<String> words = IndicatorWords.all(name);
    for (Wording wording : wordings) {
      if (wording.entry().id().equals(name) || wording.words().equals(words)) {
        return measured(wording.entry(), List.of());
      }
    }
    for (Wording wording : wordings) {
      List<String> rest = IndicatorWords.beyond(words, wording.words());
      if (rest != null) {
        return measured(wording.entry(), rest);
      }
    }
    Measured narrowed = sameNarrowing(words);
    return narrowed != null ? narrowed : foldedInDictionary(name);
  }

  /** A name typed without diacritics; null where it has them or is none of the dictionary. */
  private @Nullable Measured foldedInDictionary(String name) {
    if (VietnameseText.hasDiacritics(name)) {
      return null;
    }
    String asked = folded(String.join(" ", IndicatorWords.all(name)));
    return wordings.stream()
        .filter(wording -> folded(String.join(" ", wording.words())).equals(asked))
        .findFirst()
        .map(wording -> measured(wording.entry(), List.of()))
        .orElse(null);
  }

  /**
   * What facts that names may mean can be found by: the id, and the words that each fact holds
   * which has none.
   */
  Set<String> lookups(List<String> names) {
    Set<String> lookups = new HashSet<>();
    for (String name : names) {
      Measured asked = inDictionary(name);
      if (asked == null || asked.entry() == null) {
        lookups.add(allOf(IndicatorWords.of(name)));
      } else {
        lookups.add(asked.key());
        for (Wording wording : byId.getOrDefault(asked.key(), List.of())) {
          lookups.add(allOf(IndicatorWords.narrowing(wording.words())));
        }
      }
    }
    lookups.remove("");
    return lookups;
  }

  /** Each word in quotation marks, which a query for facts takes for one that must stand there. */
  private static String allOf(List<String> words) {
    return words.stream()
        .filter(word -> Character.isLetter(word.charAt(0)))
        .map(word -> '"' + word + '"')
        .collect(Collectors.joining(" "));
  }

  private @Nullable Measured inFacts(String name, List<FactRecord> facts) {
    String key = String.join(" ", IndicatorWords.of(name));
    for (FactRecord fact : facts) {
      Measured measured = of(fact);
      if (measured != null && measured.entry() == null && measured.key().equals(key)) {
        return measured;
      }
    }
    return null;
  }

  /** A name typed without diacritics. */
  private @Nullable Measured folded(String name, List<FactRecord> facts) {
    if (VietnameseText.hasDiacritics(name)) {
      return null;
    }
    String asked = folded(String.join(" ", IndicatorWords.all(name)));
    for (FactRecord fact : facts) {
      Measured measured = of(fact);
      if (measured != null && measured.entry() == null && folded(measured.key()).equals(asked)) {
        return measured;
      }
    }
    return null;
  }

  private static String folded(String text) {
    return VietnameseText.fold(text);
  }

  private List<String> nearest(String name, List<FactRecord> facts) {
    Map<String, String> names = new HashMap<>();
    for (Wording wording : wordings) {
      names.putIfAbsent(String.join(" ", wording.words()), wording.entry().name());
    }
    for (FactRecord fact : facts) {
      Measured measured = of(fact);
      if (measured != null && measured.entry() == null) {
        names.putIfAbsent(measured.key(), measured.name().toLowerCase(Locale.ROOT));
      }
    }
    return NearNames.of(String.join(" ", IndicatorWords.of(name)), names, NEAREST);
  }
}
