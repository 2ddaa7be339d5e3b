package vn.baocao.facts.indicator;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.Span;
import vn.baocao.facts.period.TimeMention;
import vn.baocao.facts.quantity.Mention;
import vn.baocao.facts.rule.Lexemes;

/**
 * Finds the words that name what a quantity measures or counts: the noun phrase that begins with
 * the counted noun, or the one before the verb ({@code thu nhập bình quân đạt …}); where its own
 * clause names none, that of the quantity before it. One instance a sentence.
 */
public final class IndicatorFinder {

  private static final PhraseWords WORDS = PhraseWords.get();
  private static final int LONGEST = 24;

  /** After these, a noun phrase after a share is only its whole: {@code chiếm 13% số hộ}. */
  private static final Set<String> OF_SUBJECT =
      Set.of("chiếm", "bằng", "đạt", "là", "còn", "vượt", "lệ", "lên", "xuống", "với");

  /** Before a bare noun, these say that the subject names the indicator: {@code … là 37 xã}. */
  private static final Set<String> COPULA = Set.of("là", "còn", "lên", "xuống", ":", "đạt");

  /** A noun after these is what is measured: {@code 232 km đường}. */
  private static final Set<String> MATERIAL =
      Set.of("km", "m", "ha", "m²", "km²", "m³", "tấn", "tạ", "kg", "lít");

  private final Lexemes lexemes;
  private final List<Mention> mentions;
  private final BitSet times = new BitSet();
  private int index = -1;
  private @Nullable Span last;

  public IndicatorFinder(Lexemes lexemes, List<Mention> mentions, List<TimeMention> found) {
    this.lexemes = lexemes;
    this.mentions = mentions;
    for (TimeMention mention : found) {
      times.set(mention.from(), mention.to());
    }
  }

  /**
   * The words for the next mention.
   *
   * @return a span of the document's text, or null where the sentence names nothing
   */
  public @Nullable Span next() {
    index++;
    Mention mention = mentions.get(index);
    Span found = mention.counts() ? counted(mention) : measured(mention);
    if (found == null) {
      return last;
    }
    boolean aside = last != null && lexemes.key(mention.from() - 1).equals("với");
    last = aside ? last : found;
    return found;
  }

  private @Nullable Span counted(Mention mention) {
    Span after = after(mention.noun());
    boolean bare = after.end() <= lexemes.get(mention.nounTo() - 1).end();
    if (!bare) {
      return after;
    }
    boolean enumerated = index > 0 && mentions.get(index - 1).shape() == Mention.Shape.BARE;
    boolean subject = COPULA.contains(lexemes.key(mention.from() - 1));
    Span before = mention.general() || enumerated || subject ? before(mention) : null;
    if (before != null) {
      return before;
    }
    return repeats(mention) ? null : after;
  }

  /** {@code 114 cuộc thanh tra (giảm 8 cuộc)}: the noun of the mention before, without more. */
  private boolean repeats(Mention mention) {
    Mention previous = index == 0 ? null : mentions.get(index - 1);
    return previous != null
        && previous.counts()
        && lexemes.key(previous.noun()).equals(lexemes.key(mention.noun()))
        && WORDS.isChange(lexemes.key(mention.from() - 1));
  }

  private @Nullable Span measured(Mention mention) {
    int next = mention.to();
    boolean follows = lexemes.isWord(next) && !times.get(next) && !WORDS.endsPhrase(lexemes, next);
    String previous = lexemes.key(mention.from() - 1);
    boolean noun = WORDS.isNoun(lexemes, next) || MATERIAL.contains(String.valueOf(mention.unit()));
    if (follows && !OF_SUBJECT.contains(previous) && noun) {
      return after(next);
    }
    Span before = mention.shape() == Mention.Shape.RATIO && follows ? null : before(mention);
    if (before != null) {
      return before;
    }
    boolean ofSubject = OF_SUBJECT.contains(previous) && last != null;
    return follows && !ofSubject ? after(next) : null;
  }

  /** The noun phrase that begins at lexeme {@code from}. */
  private Span after(int from) {
    int next = index + 1;
    int limit = Math.min(lexemes.size(), from + LONGEST);
    int end = Math.min(limit, Math.max(from + 1, mentions.get(index).nounTo()));
    while (end < limit) {
      if (next < mentions.size() && end >= mentions.get(next).from()) {
        if (!WORDS.takesNumber(lexemes.key(end - 1)) || mentions.get(next).to() > limit) {
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
    while (end > from + 1 && WORDS.isLink(lexemes.key(end - 1))) {
      end--;
    }
    return lexemes.span(from, end);
  }

  /** The noun phrase before the verb whose object the mention is; null where there is none. */
  private @Nullable Span before(Mention mention) {
    int low = low(mention);
    int end = stripVerbs(low, mention.from());
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
    return from >= end ? null : lexemes.span(from, end);
  }

  /** Where the words of the mention before end: {@code đạt 5% kế hoạch, | tỷ lệ …}. */
  private int low(Mention mention) {
    if (index == 0) {
      return 0;
    }
    int low = mentions.get(index - 1).to();
    for (int i = low; i < mention.from(); i++) {
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
}
