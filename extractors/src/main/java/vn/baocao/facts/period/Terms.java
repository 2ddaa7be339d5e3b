package vn.baocao.facts.period;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.Period;
import vn.baocao.facts.rule.Lexemes;

/** The terms of office that a document names. */
final class Terms {

  private static final int YEARS = 5;

  private record Term(int from, int to) {

    Period period() {
      return DocumentTime.span(from, to);
    }
  }

  private final List<Term> terms = new ArrayList<>();

  private Terms() {}

  /** The terms that these sentences name. */
  static Terms in(List<Lexemes> sentences) {
    Terms terms = new Terms();
    for (Lexemes sentence : sentences) {
      if (mayName(sentence)) {
        terms.add(sentence);
      }
    }
    return terms;
  }

  private static boolean mayName(Lexemes lexemes) {
    for (int i = 1; i < lexemes.size(); i++) {
      String before = lexemes.key(i - 1);
      if (lexemes.isNumber(i)
          && (before.equals("kỳ") || before.equals("khóa") || before.equals("nhiệm"))) {
        return true;
      }
    }
    return false;
  }

  private void add(Lexemes sentence) {
    TimeScanner.rules()
        .forEachMatch(
            sentence,
            (rule, match) -> {
              if (rule.name().equals("term")) {
                TimeValue.Numbers numbers = new TimeValue.Numbers(sentence, match.names());
                add(new Term(numbers.of("y"), numbers.of("z")));
              }
            });
  }

  private void add(Term term) {
    int years = term.to - term.from;
    if (years > 1 && years <= YEARS && !terms.contains(term)) {
      terms.add(term);
    }
  }

  /** The latest term; null where none is named. */
  @Nullable Period latest() {
    Term latest = last(term -> true);
    return latest == null ? null : latest.period();
  }

  /** When the latest term began that has begun by {@code year}; null for none. */
  @Nullable Period start(int year) {
    Term running = last(term -> year == 0 || term.from < year);
    return running == null ? null : new Period(String.valueOf(running.from));
  }

  /**
   * The last term that is over by {@code year}: of those that are named, or five years before one;
   * where the year is unknown (0), the earliest that is named.
   */
  @Nullable Period past(int year) {
    Term latest = last(term -> true);
    if (latest == null) {
      return null;
    }
    Term past = year > 0 ? last(term -> term.to <= year) : first();
    if (past != null) {
      return past.period();
    }
    int end = latest.to;
    while (end > year) {
      end -= YEARS;
    }
    return DocumentTime.span(end - YEARS, end);
  }

  private @Nullable Term last(Predicate<Term> condition) {
    Term last = null;
    for (Term term : terms) {
      last = condition.test(term) && (last == null || term.to > last.to) ? term : last;
    }
    return last;
  }

  private @Nullable Term first() {
    Term first = null;
    for (Term term : terms) {
      first = first == null || term.to < first.to ? term : first;
    }
    return first;
  }
}
