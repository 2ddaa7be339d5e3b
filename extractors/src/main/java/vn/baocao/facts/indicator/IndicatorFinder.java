package vn.baocao.facts.indicator;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.Span;
import vn.baocao.facts.period.TimeMention;
import vn.baocao.facts.quantity.Mention;
import vn.baocao.facts.rule.Lexemes;

/**
 * Finds the words that name what a quantity measures or counts: the noun phrase that begins with
 * the counted noun, or the one before the verb ({@code thu nhập bình quân đạt …}); where its own
 * clause names none, that of the quantity before it.
 */
public final class IndicatorFinder {

  private static final PhraseWords WORDS = PhraseWords.get();
  private static final int LONGEST = 24;

  private final Lexemes lexemes;
  private final List<Mention> mentions;
  private final BitSet times = new BitSet();
  private @Nullable Span last;

  public IndicatorFinder(Lexemes lexemes, List<Mention> mentions, List<TimeMention> found) {
    this.lexemes = lexemes;
    this.mentions = mentions;
    for (TimeMention mention : found) {
      times.set(mention.from(), mention.to());
    }
  }

  /**
   * The words for the mention of that index; call in order of the mentions.
   *
   * @return a span of the document's text, or null where the sentence names nothing
   */
  public @Nullable Span find(int index) {
    Mention mention = mentions.get(index);
    Span found = choose(index, mention);
    if (found == null) {
      found = last;
    } else {
      last = found;
    }
    return found;
  }

  private @Nullable Span choose(int index, Mention mention) {
    Span before = before(index, mention);
    if (mention.counts()) {
      Span after = after(index, mention.noun());
      boolean bare = after != null && after.end() <= lexemes.get(mention.nounTo() - 1).end();
      if (mention.general() && bare) {
        return before;
      }
      return after;
    }
    if (mention.shape() == Mention.Shape.BARE) {
      return before;
    }
    if (before != null) {
      return before;
    }
    int next = mention.to();
    boolean follows = lexemes.isWord(next) && !times.get(next) && !WORDS.endsPhrase(lexemes, next);
    return follows ? after(index, next) : null;
  }

  /** The noun phrase that begins at lexeme {@code from}. */
  private @Nullable Span after(int index, int from) {
    int limit = index + 1 < mentions.size() ? mentions.get(index + 1).from() : lexemes.size();
    int end = Math.max(from + 1, Math.min(mentions.get(index).nounTo(), limit));
    limit = Math.min(limit, from + LONGEST);
    while (end < limit
        && !times.get(end)
        && !WORDS.isBoundary(lexemes, end)
        && !WORDS.endsPhrase(lexemes, end)) {
      end++;
    }
    while (end > from + 1 && WORDS.isLink(lexemes.key(end - 1))) {
      end--;
    }
    return lexemes.span(from, end);
  }

  /** The noun phrase before the verb whose object the mention is; null where there is none. */
  private @Nullable Span before(int index, Mention mention) {
    int low = index == 0 ? 0 : mentions.get(index - 1).to();
    int end = mention.from();
    end = stripVerbs(low, end);
    int from = end;
    while (from > low && from > end - LONGEST && !startsBefore(from, end)) {
      from--;
    }
    from = stripLeadIn(from, end);
    return from >= end ? null : lexemes.span(from, end);
  }

  /** Drops from the end the verb of measure, its adverbs and times: {@code … đến nay ước đạt}. */
  private int stripVerbs(int low, int high) {
    int end = high;
    while (end > low) {
      if (times.get(end - 1)) {
        end--;
        continue;
      }
      int length = WORDS.measureBefore(lexemes, end, low);
      if (length > 0) {
        end -= length;
      } else if (end < high
          && lexemes.key(end - 1).equals(",")
          && times.get(Math.max(0, end - 2))) {
        end--;
      } else if (end == high && lexemes.key(end - 1).equals(":")) {
        end--;
      } else if (end == high && lexemes.key(end - 1).equals("(")) {
        end--;
      } else {
        break;
      }
    }
    return end;
  }

  /** Whether the phrase that ends at {@code end} begins at {@code from}. */
  private boolean startsBefore(int from, int end) {
    int previous = from - 1;
    if (times.get(previous)) {
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
      int length = WORDS.leadIn(lexemes, start);
      if (times.get(start)) {
        start++;
      } else if (length > 0) {
        start += length;
      } else {
        break;
      }
    }
    return start;
  }
}
