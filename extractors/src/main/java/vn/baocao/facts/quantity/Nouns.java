package vn.baocao.facts.quantity;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.rule.Lexemes;
import vn.baocao.facts.rule.PhraseTable;
import vn.baocao.facts.rule.RuleLine;

/** Nouns that can be counted: people under any title, and things. */
public final class Nouns {

  private static final Nouns INSTANCE = new Nouns();
  private static final int PEOPLE = -1;

  /** Each noun with the number of its line: nouns of one line are enumerated together. */
  private final PhraseTable<Integer> nouns = new PhraseTable<>();

  private final Set<String> functionWords = new HashSet<>();

  private Nouns() {
    for (RuleLine line : RuleLine.of(Nouns.class, "nouns.txt")) {
      for (String noun : line.text().split(";")) {
        nouns.put(noun.strip(), line.number());
      }
    }
    for (RuleLine line : RuleLine.of(Nouns.class, "people.txt")) {
      nouns.put(line.text(), PEOPLE);
    }
    for (RuleLine line : RuleLine.of(Nouns.class, "function-words.txt")) {
      functionWords.add(Lexemes.key(line.text()));
    }
  }

  /** The nouns that the program knows. */
  public static Nouns get() {
    return INSTANCE;
  }

  /** The longest noun that begins at {@code from}, and its group; null for none. */
  PhraseTable.@Nullable Hit<Integer> longestAt(Lexemes lexemes, int from) {
    return nouns.longestAt(lexemes, from);
  }

  boolean isPeople(int group) {
    return group == PEOPLE;
  }

  /** Whether a noun phrase ends at this word. */
  public boolean isFunctionWord(String key) {
    return functionWords.contains(key);
  }

  /** Whether a noun of the lists begins at lexeme {@code at}. */
  public boolean isNounAt(Lexemes lexemes, int at) {
    return nouns.longestAt(lexemes, at) != null;
  }
}
