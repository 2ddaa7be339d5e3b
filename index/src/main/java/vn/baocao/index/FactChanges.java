package vn.baocao.index;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.VietnameseText;
import vn.baocao.facts.FactRecord;

/**
 * How the facts of a file differ from those that the index had of it. A fact that only stands
 * elsewhere in the text is the same fact.
 *
 * @param facts as they are now to be written
 * @param added facts that the index did not have
 * @param removed facts that the index has to give up
 */
record FactChanges(FileFacts facts, int added, int removed) {

  private static final Comparator<StatedFact> IN_TEXT =
      Comparator.comparing((StatedFact stated) -> stated.fact().document())
          .thenComparingInt(stated -> stated.fact().start())
          .thenComparingInt(stated -> stated.fact().end());

  /**
   * The facts of a file that has changed.
   *
   * @param before of the file, or of the file that it was before it was moved
   * @param changes the change set
   */
  static FactChanges of(FileFacts before, List<FactRecord> after, String changes) {
    return of(before, before.path(), after, changes);
  }

  static FactChanges of(FileFacts before, String path, List<FactRecord> after, String changes) {
    Comparison comparison = new Comparison(before, changes);
    List<StatedFact> stated = comparison.match(path, after, changes);
    List<StatedFact> gone = comparison.rest(comparison.earlier);
    gone.addAll(comparison.rest(comparison.gone));
    return comparison.changes(new FileFacts(path, stated, gone));
  }

  /**
   * The facts of a file whose bytes are the same, but which was read anew. It states nothing new:
   * what is found now and was not before is owed to the program.
   */
  static FactChanges ofSameBytes(FileFacts before, List<FactRecord> after, String changes) {
    Comparison comparison = new Comparison(before, changes);
    List<StatedFact> stated = comparison.match(before.path(), after, "");
    List<StatedFact> gone = comparison.rest(comparison.gone);
    return comparison.changes(new FileFacts(before.path(), stated, gone));
  }

  /** Facts before, by content; what finds its like afterwards is taken out. */
  private static final class Comparison {

    private final Map<List<Object>, Deque<StatedFact>> earlier = new HashMap<>();
    private final Map<List<Object>, Deque<StatedFact>> recent = new HashMap<>();
    private final Map<List<Object>, Deque<StatedFact>> gone = new HashMap<>();
    private int added;

    Comparison(FileFacts before, String changes) {
      for (StatedFact stated : before.stated()) {
        put(stated, before.path(), stated.since().equals(changes) ? recent : earlier);
      }
      before.gone().forEach(fact -> put(fact, before.path(), gone));
    }

    private static void put(
        StatedFact stated, String path, Map<List<Object>, Deque<StatedFact>> facts) {
      facts.computeIfAbsent(content(stated.fact(), path), key -> new ArrayDeque<>()).add(stated);
    }

    List<StatedFact> match(String path, List<FactRecord> after, String sinceOfNew) {
      boolean allNew = earlier.isEmpty() && recent.isEmpty() && gone.isEmpty();
      List<StatedFact> stated = new ArrayList<>(after.size());
      for (FactRecord fact : after) {
        String since = allNew ? null : since(content(fact, path));
        stated.add(new StatedFact(fact, since == null ? sinceOfNew : since));
      }
      added += allNew ? after.size() : 0;
      return stated;
    }

    private @Nullable String since(List<Object> content) {
      StatedFact same = poll(earlier, content);
      same = same == null ? poll(recent, content) : same;
      if (same == null) {
        added++;
        same = poll(gone, content);
      }
      return same == null ? null : same.since();
    }

    private static @Nullable StatedFact poll(
        Map<List<Object>, Deque<StatedFact>> facts, List<Object> content) {
      Deque<StatedFact> same = facts.get(content);
      return same == null ? null : same.poll();
    }

    List<StatedFact> rest(Map<List<Object>, Deque<StatedFact>> facts) {
      List<StatedFact> rest = new ArrayList<>();
      facts.values().forEach(rest::addAll);
      rest.sort(IN_TEXT);
      return rest;
    }

    FactChanges changes(FileFacts facts) {
      int removed = rest(earlier).size() + rest(recent).size();
      return new FactChanges(facts, added, removed);
    }
  }

  /** What makes it the same fact, wherever its file lies and wherever it stands in the text. */
  private static List<Object> content(FactRecord fact, String path) {
    List<Object> content = new ArrayList<>();
    content.add(fact.document().substring(VietnameseText.nfc(path).length()));
    content.add(fact.kind());
    content.add(Objects.requireNonNullElse(fact.type(), ""));
    content.add(fact.quote());
    content.add(Objects.requireNonNullElse(fact.value(), ""));
    content.add(Objects.requireNonNullElse(fact.valueHigh(), ""));
    content.add(Objects.requireNonNullElse(fact.of(), ""));
    content.add(Objects.requireNonNullElse(fact.from(), ""));
    content.add(Objects.requireNonNullElse(fact.unit(), ""));
    content.add(Objects.requireNonNullElse(fact.indicator(), ""));
    content.add(Objects.requireNonNullElse(fact.period(), ""));
    content.add(Objects.requireNonNullElse(fact.place(), ""));
    content.add(fact.sentence());
    return content;
  }
}
