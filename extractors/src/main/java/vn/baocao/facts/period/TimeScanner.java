package vn.baocao.facts.period;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.Period;
import vn.baocao.facts.period.TimeMention.Role;
import vn.baocao.facts.rule.Lexemes;
import vn.baocao.facts.rule.Rule;
import vn.baocao.facts.rule.RuleFile;

/** Finds time expressions by {@code times.rules}; where two overlap, the longer one counts. */
public final class TimeScanner {

  private static final RuleFile RULES = RuleFile.of(TimeScanner.class, "times.rules");

  private TimeScanner() {}

  /** The rules, with their examples. */
  public static RuleFile rules() {
    return RULES;
  }

  /** The time expressions of a sentence, in order, without overlap. */
  public static List<TimeMention> scan(Lexemes lexemes, DocumentTime time) {
    List<TimeMention> found = new ArrayList<>();
    RULES.forEachMatch(
        lexemes,
        (rule, match) ->
            found.add(
                read(rule, match.from(), match.to(), new Numbers(lexemes, match.names()), time)));
    if (found.size() < 2) {
      return found;
    }
    found.sort(
        Comparator.comparingInt((TimeMention m) -> m.from() - m.to())
            .thenComparingInt(TimeMention::from));
    List<TimeMention> kept = new ArrayList<>();
    BitSet taken = new BitSet(lexemes.size());
    for (TimeMention mention : found) {
      int next = taken.nextSetBit(mention.from());
      if (next < 0 || next >= mention.to()) {
        kept.add(mention);
        taken.set(mention.from(), mention.to());
      }
    }
    kept.sort(Comparator.comparingInt(TimeMention::from));
    return kept;
  }

  /** Tells {@code time} the terms of office that a sentence names. */
  public static void collectTerms(Lexemes lexemes, DocumentTime time) {
    if (!mayNameTerm(lexemes)) {
      return;
    }
    RULES.forEachMatch(
        lexemes,
        (rule, match) -> {
          if (rule.name().equals("term")) {
            Numbers numbers = new Numbers(lexemes, match.names());
            time.addTerm(numbers.of("y"), numbers.of("z"));
          }
        });
  }

  private static boolean mayNameTerm(Lexemes lexemes) {
    for (int i = 1; i < lexemes.size(); i++) {
      String before = lexemes.key(i - 1);
      if (lexemes.isNumber(i)
          && (before.equals("kỳ") || before.equals("khóa") || before.equals("nhiệm"))) {
        return true;
      }
    }
    return false;
  }

  private record Numbers(Lexemes lexemes, Map<String, Integer> names) {

    int of(String name) {
      Integer index = names.get(name);
      if (index == null) {
        return 0;
      }
      String key = lexemes.key(index);
      return Character.isDigit(key.charAt(0)) ? Integer.parseInt(key) : roman(key);
    }

    private static int roman(String key) {
      return switch (key) {
        case "i" -> 1;
        case "ii" -> 2;
        case "iii" -> 3;
        case "iv" -> 4;
        default -> 0;
      };
    }
  }

  private static TimeMention read(Rule rule, int from, int to, Numbers numbers, DocumentTime time) {
    String value = rule.value() == null ? "" : rule.value();
    String[] words = value.split(" ");
    int year = numbers.of("y") == 0 ? time.year() : numbers.of("y");
    Role role =
        switch (words[0]) {
          case "until" -> Role.UNTIL;
          case "term", "term-past", "term-now" -> Role.TERM;
          case "compared" -> Role.COMPARED;
          case "named" -> Role.NAME;
          case "recurring" -> Role.RECURRING;
          case "event" -> Role.EVENT;
          case "now" -> Role.NOW;
          default -> Role.WHEN;
        };
    return new TimeMention(from, to, role, period(rule, words[0], year, numbers, time));
  }

  private static @Nullable Period period(
      Rule rule, String name, int year, Numbers numbers, DocumentTime time) {
    return switch (name) {
      case "compared", "recurring" -> null;
      case "named" -> numbers.of("z") == 0 ? null : dated(rule, "span", year, numbers);
      case "term-past" -> time.pastTerm();
      case "term-now" -> time.currentTerm();
      case "now", "this-year" -> time.thisYear();
      case "this-month" -> time.thisMonth();
      case "last-year", "next-year" ->
          time.year() == 0 ? null : year(time.year() + (name.startsWith("last") ? -1 : 1));
      default -> year == 0 ? null : dated(rule, name, year, numbers);
    };
  }

  private static Period dated(Rule rule, String name, int year, Numbers numbers) {
    return switch (name) {
      case "year", "until", "start-of", "event" -> year(year);
      case "span", "term" -> DocumentTime.span(year, numbers.of("z"));
      case "since" -> new Period(year + "/");
      case "month", "month-of" -> DocumentTime.month(year, numbers.of("m"));
      case "months" -> months(year, 1, numbers.of("n"));
      case "last" -> months(year, 13 - numbers.of("n"), 12);
      case "quarter" -> new Period(year + "-Q" + numbers.of("q"));
      default -> throw rule.line().error("unknown value \"" + name + "\"");
    };
  }

  private static Period year(int year) {
    return new Period(String.valueOf(year));
  }

  private static Period months(int year, int from, int to) {
    return new Period(
        DocumentTime.month(year, from).value() + "/" + DocumentTime.month(year, to).value());
  }
}
