package vn.baocao.facts.indicator;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.Span;
import vn.baocao.facts.period.TimeMention;
import vn.baocao.facts.quantity.Mention;
import vn.baocao.facts.rule.Lexemes;

/** Cuts the noun phrases before and after the quantities of a sentence. */
final class PhraseFinder {

  private static final PhraseWords WORDS = PhraseWords.get();
  private static final int LONGEST = 24;

  private final Lexemes lexemes;
  private final List<Mention> mentions;
  private final BitSet times = new BitSet();

  /** A phrase before a quantity: lexemes {@code [from, end)}; empty where there is none. */
  record Before(int from, int end) {

    boolean isEmpty() {
      return from >= end;
    }
  }

  PhraseFinder(Lexemes lexemes, List<Mention> mentions, List<TimeMention> found) {
    this.lexemes = lexemes;
    this.mentions = mentions;
    for (TimeMention mention : found) {
      times.set(mention.from(), mention.to());
    }
  }

  /** Whether words follow that may name what is measured. */
  boolean follows(Mention mention) {
    int next = mention.to();
    return lexemes.isWord(next)
        && !times.get(next)
        && !WORDS.endsPhrase(lexemes, next)
        && !WORDS.isLink(lexemes.key(next));
  }

  /** The noun phrase that begins at lexeme {@code from}, after the mention of that index. */
  Span after(int index, int from) {
    int next = index + 1;
    int limit = Math.min(lexemes.size(), from + LONGEST);
    int end = Math.min(limit, Math.max(from + 1, mentions.get(index).nounTo()));
    while (end < limit) {
      if (next < mentions.size() && end >= mentions.get(next).from()) {
        if (!WORDS.takesNumber(lexemes, end, from) || mentions.get(next).to() > limit) {
          break;
        }
        end = mentions.get(next++).to();
        continue;
      }
      if (times.get(end) || WORDS.isBoundary(lexemes, end) || WORDS.endsPhrase(lexemes, end)) {
        break;
      }
      end++;
    }
    boolean merged = lexemes.key(end - 1).equals("thành") && end < limit && lexemes.isNumber(end);
    while (end > from + 1 && (merged || WORDS.isLink(lexemes.key(end - 1)))) {
      merged = false;
      end--;
    }
    return lexemes.span(from, end);
  }

  /** The noun phrase before the verb whose object the mention is. */
  Before before(int index) {
    int low = low(index);
    int end = stripVerbs(low, mentions.get(index).from());
    boolean aside = end < mentions.get(index).from() && lexemes.key(end - 1).equals(",");
    if (aside && end - 1 > low) {
      end = stripVerbs(low, end - 1); // "thu ngân sách tăng khá, bình quân 5 năm đạt 121%"
    }
    int from = end;
    while (from > low && from > end - LONGEST) {
      int jump = WORDS.parenthesisBefore(lexemes, from, low);
      if (jump < from) {
        from = jump;
      } else if (startsBefore(from, end)) {
        break;
      } else {
        from--;
      }
    }
    from = stripLeadIn(from, end);
    return new Before(from, stripReason(from, end));
  }

  /** Where the words of the mention before end: {@code đạt 5% kế hoạch, | tỷ lệ …}. */
  private int low(int index) {
    if (index == 0) {
      return 0;
    }
    int low = mentions.get(index - 1).to();
    for (int i = low; i < mentions.get(index).from(); i++) {
      if (WORDS.isBoundary(lexemes, i) || lexemes.key(i).equals("và")) {
        return i;
      }
    }
    return low;
  }

  /** Drops from the end the verb of measure, its adverbs and times: {@code … đến nay ước đạt}. */
  private int stripVerbs(int low, int high) {
    int end = high;
    while (end > low) {
      int length = times.get(end - 1) ? 1 : WORDS.measureBefore(lexemes, end, low);
      String key = lexemes.key(end - 1);
      boolean opened = end == high && (key.equals(":") || key.equals("("));
      boolean afterTime = end < high && key.equals(",") && end > 1 && times.get(end);
      if (length == 0 && !opened && !afterTime) {
        break;
      }
      end -= Math.max(1, length);
    }
    return end;
  }

  /** Whether the phrase that ends at {@code end} begins at {@code from}. */
  private boolean startsBefore(int from, int end) {
    int previous = from - 1;
    if (times.get(previous) || (from < end && WORDS.opensPhrase(lexemes, previous))) {
      return true;
    }
    if (lexemes.key(previous).equals(",") && WORDS.isEnumeration(lexemes, previous, from, end)) {
      return false;
    }
    return WORDS.isBoundary(lexemes, previous);
  }

  private int stripLeadIn(int from, int end) {
    int start = from;
    while (start < end) {
      int length = times.get(start) ? 1 : WORDS.leadIn(lexemes, start);
      if (length == 0) {
        break;
      }
      start += length;
    }
    return start;
  }

  /** {@code hộ cận nghèo tăng | do hộ nghèo thoát nghèo}: the subject without the reason. */
  private int stripReason(int from, int end) {
    for (int i = from + 1; i < end; i++) {
      if (WORDS.isReason(lexemes.key(i))) {
        int subject = stripVerbs(from, i);
        return subject > from ? subject : end;
      }
    }
    return end;
  }

  @Nullable Span span(Before phrase) {
    return phrase.isEmpty() ? null : lexemes.span(phrase.from(), phrase.end());
  }
}
