package vn.baocao.search.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.lucene.AbbreviationDictionary;
import vn.baocao.analysis.lucene.AbbreviationFilter;
import vn.baocao.analysis.lucene.Syllable;
import vn.baocao.analysis.text.SyllableGrammar;

/** All ways of writing a sequence of syllables, as terms of the syllable field. */
final class Expressions {

  private static final int MOST_FORMS = 48;
  private static final AbbreviationDictionary DICTIONARY = AbbreviationDictionary.shipped();

  private Expressions() {}

  /**
   * The expression of the dictionary that begins at {@code from}, unless it is an abbreviation that
   * is typed like an ordinary syllable ({@code tu}).
   */
  static AbbreviationDictionary.@Nullable Match at(List<Syllable> syllables, int from) {
    List<String> keys = syllables.stream().map(Syllable::exact).toList();
    AbbreviationDictionary.Match match = DICTIONARY.longestAt(keys, from);
    if (match == null || !match.abbreviation()) {
      return match;
    }
    for (int i = from; i < from + match.length(); i++) {
      if (!isTypedAsAbbreviation(syllables.get(i))) {
        return null;
      }
    }
    return match;
  }

  /** Every form of the sequence, the typed one first. */
  static Set<List<String>> forms(List<Syllable> syllables) {
    Set<List<String>> forms = new LinkedHashSet<>();
    forms.add(List.of());
    int from = 0;
    while (from < syllables.size()) {
      AbbreviationDictionary.Match match = at(syllables, from);
      int length = match == null ? 1 : match.length();
      List<Syllable> typed = syllables.subList(from, from + length);
      forms = append(forms, match == null ? Set.of(terms(typed)) : unit(typed, match));
      from += length;
    }
    return forms;
  }

  /** The forms of one expression, with those of the shorter expressions in it. */
  static Set<List<String>> unit(List<Syllable> typed, AbbreviationDictionary.Match match) {
    Set<List<String>> forms = new LinkedHashSet<>();
    forms.add(match.abbreviation() ? abbreviation(match.forms().get(0)) : terms(typed));
    for (List<String> form : match.forms().subList(1, match.forms().size())) {
      forms.add(form.size() == 1 ? abbreviation(form) : form);
    }
    if (match.length() > 1) {
      forms.addAll(inner(typed, match.length()));
    }
    return forms;
  }

  /** Forms that come of the shorter expressions at the two ends of a longer one. */
  private static Set<List<String>> inner(List<Syllable> typed, int length) {
    Set<List<String>> forms = new LinkedHashSet<>();
    for (int cut = length - 1; cut >= 1; cut--) {
      List<Syllable> head = typed.subList(0, cut);
      AbbreviationDictionary.Match match = at(head, 0);
      if (match != null && match.length() == cut) {
        forms.addAll(append(unit(head, match), forms(typed.subList(cut, length))));
        break;
      }
    }
    return forms;
  }

  private static Set<List<String>> append(Set<List<String>> heads, Set<List<String>> tails) {
    Set<List<String>> forms = new LinkedHashSet<>();
    for (List<String> head : heads) {
      for (List<String> tail : tails) {
        if (forms.size() < MOST_FORMS) {
          List<String> form = new ArrayList<>(head);
          form.addAll(tail);
          forms.add(List.copyOf(form));
        }
      }
    }
    return forms;
  }

  private static List<String> terms(List<Syllable> typed) {
    return typed.stream().map(Syllable::exact).toList();
  }

  private static List<String> abbreviation(List<String> keys) {
    String key = keys.get(0);
    boolean marked = keys.size() == 1 && AbbreviationFilter.isMarked(key);
    return marked ? List.of(AbbreviationFilter.marker(key)) : keys;
  }

  /** In capitals, or not pronounceable. */
  private static boolean isTypedAsAbbreviation(Syllable syllable) {
    int capitals = 0;
    for (int i = 0; i < syllable.written().length(); i++) {
      capitals += Character.isUpperCase(syllable.written().charAt(i)) ? 1 : 0;
    }
    return capitals >= 2
        || (capitals == 1 && syllable.written().length() == 1)
        || !SyllableGrammar.rules().isFoldedKey(syllable.folded());
  }
}
