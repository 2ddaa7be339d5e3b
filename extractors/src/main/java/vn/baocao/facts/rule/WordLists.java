package vn.baocao.facts.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Named lists of words and phrases with their examples. Read once; safe for every thread.
 *
 * <pre>
 *   list   clause-end
 *   words  ,; \;; .
 *   find   thu 5 tỷ đồng[,] chi 4 tỷ đồng
 *   leave  thu 5 tỷ đồng
 * </pre>
 *
 * A list has words, an example in which a phrase of it stands and one without.
 */
public final class WordLists {

  /**
   * One list.
   *
   * @param line where it begins
   * @param phrases as written
   * @param found examples: text with {@code [}a phrase of the list{@code ]}
   * @param left examples in which no phrase of the list stands
   */
  public record WordList(
      String name, RuleLine line, List<String> phrases, List<String> found, List<String> left) {

    public WordList {
      phrases = List.copyOf(phrases);
      found = List.copyOf(found);
      left = List.copyOf(left);
    }

    /** The phrases, to be looked for in a sentence. */
    public PhraseTable<Boolean> table() {
      PhraseTable<Boolean> table = new PhraseTable<>();
      phrases.forEach(phrase -> table.put(phrase, true));
      return table;
    }

    /** The comparison keys of the phrases, each a single word or sign. */
    public Set<String> keys() {
      Set<String> keys = new HashSet<>();
      for (String phrase : phrases) {
        if (Lexemes.of(phrase).size() != 1) {
          throw line.error("list " + name + " holds single words, found \"" + phrase + "\"");
        }
        keys.add(Lexemes.of(phrase).key(0));
      }
      return Set.copyOf(keys);
    }
  }

  private final String file;
  private final Map<String, WordList> lists;

  private WordLists(String file, Map<String, WordList> lists) {
    this.file = file;
    this.lists = lists;
  }

  /** The lists of the resource {@code name} beside {@code owner}. */
  public static WordLists of(Class<?> owner, String name) {
    return new WordLists(name, new Reader().read(RuleLine.of(owner, name)));
  }

  /** All lists, as they stand in the file. */
  public List<WordList> lists() {
    return List.copyOf(lists.values());
  }

  /** The list of that name, which the file must have. */
  public WordList list(String name) {
    WordList list = lists.get(name);
    if (list == null) {
      throw new RuleException(file, 0, "the list \"" + name + "\" is missing");
    }
    return list;
  }

  /** The keys of the list of that name. */
  public Set<String> keys(String name) {
    return list(name).keys();
  }

  private static final class Reader {
    private final Map<String, WordList> lists = new LinkedHashMap<>();
    private @Nullable RuleLine head;
    private List<String> phrases = new ArrayList<>();
    private List<String> found = new ArrayList<>();
    private List<String> left = new ArrayList<>();

    Map<String, WordList> read(List<RuleLine> lines) {
      for (RuleLine line : lines) {
        String[] words = line.text().split("\\s+", 2);
        if (words.length < 2) {
          throw line.error("expected a keyword and its content");
        }
        switch (words[0]) {
          case "list" -> {
            finish();
            head = line;
          }
          case "words" -> phrases.addAll(split(words[1]));
          case "find" -> found.add(words[1]);
          case "leave" -> left.add(words[1]);
          default ->
              throw line.error(
                  "unknown keyword \"" + words[0] + "\"; known: list, words, find, leave");
        }
      }
      finish();
      return lists;
    }

    /** Phrases between semicolons; {@code \;} is the sign itself. */
    private static List<String> split(String content) {
      List<String> phrases = new ArrayList<>();
      for (String phrase : content.split("(?<!\\\\);")) {
        if (!phrase.isBlank()) {
          phrases.add(phrase.strip().replace("\\;", ";"));
        }
      }
      return phrases;
    }

    private void finish() {
      if (head == null) {
        return;
      }
      String name = head.text().split("\\s+", 2)[1];
      if (phrases.isEmpty() || found.isEmpty() || left.isEmpty()) {
        throw head.error("list " + name + " needs words, an example to find and one to leave");
      }
      if (lists.put(name, new WordList(name, head, phrases, found, left)) != null) {
        throw head.error("list " + name + " stands twice");
      }
      head = null;
      phrases = new ArrayList<>();
      found = new ArrayList<>();
      left = new ArrayList<>();
    }
  }
}
