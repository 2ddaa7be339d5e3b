package vn.baocao.facts.period;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.Period;
import vn.baocao.facts.period.TimeMention.Role;
import vn.baocao.facts.rule.Lexemes;
import vn.baocao.facts.rule.Rule;
import vn.baocao.facts.rule.TokenPattern;

/** What a rule of {@code times.rules} makes of what it has matched. */
final class TimeValue {

  private final Rule rule;
  private final String name;
  private final Role role;

  /** The number that the rule's value states itself ({@code months 6}); 0 for none. */
  private final int stated;

  private TimeValue(Rule rule) {
    String value = rule.value();
    if (value == null) {
      throw rule.line().error("rule " + rule.name() + " needs a value");
    }
    String[] words = value.split(" ");
    this.rule = rule;
    this.name = words[0];
    this.role = role(words[0]);
    this.stated =
        words.length > 1 && Character.isDigit(words[1].charAt(0)) ? Integer.parseInt(words[1]) : 0;
  }

  static TimeValue of(Rule rule) {
    return new TimeValue(rule);
  }

  private static Role role(String name) {
    return switch (name) {
      case "until", "until-month" -> Role.UNTIL;
      case "term", "term-past", "term-now" -> Role.TERM;
      case "compared" -> Role.COMPARED;
      case "named" -> Role.NAME;
      case "recurring" -> Role.RECURRING;
      case "event" -> Role.EVENT;
      case "unknown" -> Role.UNDATED;
      case "now" -> Role.NOW;
      default -> Role.WHEN;
    };
  }

  /** The mention that a match is. */
  TimeMention mention(Lexemes lexemes, TokenPattern.Match match, DocumentTime time) {
    Numbers numbers = new Numbers(lexemes, match.names());
    return new TimeMention(match.from(), match.to(), role, period(numbers, time));
  }

  private @Nullable Period period(Numbers numbers, DocumentTime time) {
    int stated = numbers.of("y");
    int year = stated == 0 ? time.year() : stated;
    return switch (name) {
      case "recurring", "unknown" -> null;
      case "compared" -> stated == 0 ? null : year(stated);
      case "named" -> numbers.of("z") == 0 ? null : DocumentTime.span(year, numbers.of("z"));
      case "term-past" -> time.pastTerm();
      case "term-now" -> time.currentTerm();
      case "term-start" -> time.termStart();
      case "term-since" -> since(time.termStart());
      case "now", "this-year" -> time.thisYear();
      case "this-month" -> time.thisMonth();
      case "past-year" -> time.pastYear();
      case "last-year" -> time.year() == 0 ? null : year(time.year() - 1);
      case "next-year" -> time.year() == 0 ? null : year(time.year() + 1);
      case "month-of" -> time.recentMonth(numbers.of("m"));
      default -> year == 0 ? null : dated(year, numbers, time);
    };
  }

  private Period dated(int year, Numbers numbers, DocumentTime time) {
    int count = stated == 0 ? numbers.of("n") : stated;
    return switch (name) {
      case "year", "until", "start-of", "event" -> year(year);
      case "span", "term" -> DocumentTime.span(year, numbers.of("z"));
      case "since" -> new Period(year + "/");
      case "from-now" -> time.year() == 0 ? year(year) : DocumentTime.span(time.year(), year);
      case "month", "until-month" -> DocumentTime.month(year, numbers.of("m"));
      case "months" -> months(year, 1, count);
      case "last" -> months(year, 13 - count, 12);
      case "quarter" -> new Period(year + "-Q" + numbers.of("q"));
      default -> throw rule.line().error("unknown value \"" + name + "\"");
    };
  }

  private static Period year(int year) {
    return new Period(String.valueOf(year));
  }

  private static @Nullable Period since(@Nullable Period start) {
    return start == null ? null : new Period(start.value() + "/");
  }

  private static Period months(int year, int from, int to) {
    return new Period(
        DocumentTime.month(year, from).value() + "/" + DocumentTime.month(year, to).value());
  }

  /** The numbers that a match remembers by name; 0 where it has none of that name. */
  record Numbers(Lexemes lexemes, Map<String, Integer> names) {

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
}
