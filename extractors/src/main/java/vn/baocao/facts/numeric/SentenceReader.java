package vn.baocao.facts.numeric;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.Span;
import vn.baocao.facts.Change;
import vn.baocao.facts.Count;
import vn.baocao.facts.Evidence;
import vn.baocao.facts.FactWarning;
import vn.baocao.facts.Indicator;
import vn.baocao.facts.NumericFact;
import vn.baocao.facts.Passage;
import vn.baocao.facts.Period;
import vn.baocao.facts.Place;
import vn.baocao.facts.Statement;
import vn.baocao.facts.Target;
import vn.baocao.facts.indicator.Antecedents;
import vn.baocao.facts.indicator.IndicatorDictionary;
import vn.baocao.facts.indicator.IndicatorEntry;
import vn.baocao.facts.indicator.IndicatorFinder;
import vn.baocao.facts.number.NonQuantities;
import vn.baocao.facts.number.NumeralReader;
import vn.baocao.facts.period.DocumentTime;
import vn.baocao.facts.period.PeriodContext;
import vn.baocao.facts.period.TimeMention;
import vn.baocao.facts.period.TimeScanner;
import vn.baocao.facts.quantity.BareNumbers;
import vn.baocao.facts.quantity.Mention;
import vn.baocao.facts.quantity.QuantityScanner;
import vn.baocao.facts.rule.Lexemes;

/** Reads the numeric facts of one sentence after another of a document. */
final class SentenceReader {

  private static final int LONGEST_SENTENCE = 2000;
  private static final int CONTEXT = 300;

  private final String text;
  private final DocumentTime time;
  private final PeriodContext periods;
  private final IndicatorDictionary dictionary;
  private final Function<Span, @Nullable Place> places;
  private final KindContext kinds;
  private final Antecedents antecedents;
  private Goals goals = Goals.setIn(Lexemes.of(""), List.of());
  private States states = States.in(Lexemes.of(""), List.of());
  private List<Span> headingSpans = List.of();
  private List<Lexemes> headings = List.of();

  SentenceReader(
      String text,
      DocumentTime time,
      PeriodContext periods,
      IndicatorDictionary dictionary,
      Function<Span, @Nullable Place> places) {
    this.text = text;
    this.time = time;
    this.periods = periods;
    this.dictionary = dictionary;
    this.places = places;
    this.kinds = new KindContext(time);
    this.antecedents = new Antecedents(text);
  }

  List<NumericFact> read(Passage passage, Lexemes lexemes) {
    if (!passage.headings().equals(headingSpans)) {
      headingSpans = passage.headings();
      headings = headingSpans.stream().map(span -> Lexemes.of(text, span)).toList();
    }
    boolean silent = !mayTell(lexemes);
    List<TimeMention> times = silent ? List.of() : TimeScanner.scan(lexemes, time);
    boolean event = !silent && EventRules.tellOf(lexemes);
    periods.begin(lexemes, times, headings, passage.paragraph(), event);
    kinds.begin(lexemes, times, headings, passage.paragraph());
    if (silent) {
      return List.of();
    }
    List<NumericFact> facts = new ArrayList<>();
    List<Mention> mentions = quantities(lexemes, times);
    goals = Goals.setIn(lexemes, mentions);
    states = States.in(lexemes, mentions);
    antecedents.begin(passage.paragraph());
    IndicatorFinder indicators = new IndicatorFinder(lexemes, mentions, times, antecedents);
    ChangeRules changes = new ChangeRules(lexemes);
    for (int i = 0; i < mentions.size(); i++) {
      Span indicator = indicators.next();
      Change change = changes.next(mentions.get(i));
      FactWarning doubt = CrossChecks.check(lexemes, mentions, i, change);
      facts.add(fact(passage, lexemes, mentions.get(i), indicator, change, doubt));
    }
    return facts;
  }

  /** Whether a number, in digits or words, or a time may stand in the sentence. */
  private static boolean mayTell(Lexemes lexemes) {
    for (int i = 0; i < lexemes.size(); i++) {
      if (lexemes.isNumber(i)
          || NumeralReader.isNumberWord(lexemes, i)
          || TimeScanner.mayBegin(lexemes, i)) {
        return true;
      }
    }
    return false;
  }

  private static List<Mention> quantities(Lexemes lexemes, List<TimeMention> times) {
    BitSet blocked = NonQuantities.in(lexemes);
    for (TimeMention mention : times) {
      for (int i = mention.from(); i < mention.to(); i++) {
        if (lexemes.isNumber(i)) {
          blocked.set(i);
        }
      }
    }
    List<Mention> mentions = QuantityScanner.scan(lexemes, blocked);
    BareNumbers.complete(lexemes, mentions);
    return mentions;
  }

  /** Counted things may have their indicator from what is done: {@code kết nạp 148 đảng viên}. */
  private @Nullable IndicatorEntry link(Lexemes lexemes, Mention mention, Span indicator) {
    String words = indicator.of(text);
    IndicatorEntry entry = dictionary.link(words, mention.unit());
    if (entry != null || !mention.counts() || mention.from() == 0) {
      return entry;
    }
    int done = Math.max(0, mention.from() - IndicatorDictionary.LONGEST_ACTION - 1);
    return dictionary.link(lexemes.span(done, mention.from()).of(text), words, mention.unit());
  }

  private NumericFact fact(
      Passage passage,
      Lexemes lexemes,
      Mention mention,
      @Nullable Span indicator,
      @Nullable Change change,
      @Nullable FactWarning doubt) {
    Span span = lexemes.span(mention.from(), mention.to());
    boolean target = kinds.isTarget(mention);
    Period period = period(lexemes, mention, target);
    IndicatorEntry entry = indicator == null ? null : link(lexemes, mention, indicator);
    List<FactWarning> warnings = new ArrayList<>(mention.warnings());
    if (doubt != null) {
      warnings.add(doubt);
    }
    if (entry != null
        && change == null
        && !entry.isPlausible(mention.quantity().value(), mention.unit())) {
      warnings.add(FactWarning.OUT_OF_BAND);
    }
    Statement statement =
        new Statement(
            Evidence.of(
                text,
                span,
                around(passage.span(), span),
                "quantity." + mention.shape().name().toLowerCase(Locale.ROOT)),
            mention.quantity(),
            indicator == null
                ? null
                : new Indicator(indicator.of(text), entry == null ? null : entry.id()),
            change,
            ChangeRules.measure(lexemes, mention, change),
            period,
            places.apply(span),
            target ? null : kinds.status(mention),
            warnings);
    return target ? new Target(statement) : new Count(statement);
  }

  /** The sentence; of one without end, the text around the quote. */
  private static Span around(Span sentence, Span quote) {
    return sentence.length() <= LONGEST_SENTENCE
        ? sentence
        : new Span(
            Math.max(sentence.start(), quote.start() - CONTEXT),
            Math.min(sentence.end(), quote.end() + CONTEXT));
  }

  private @Nullable Period period(Lexemes lexemes, Mention mention, boolean target) {
    int at = mention.number();
    boolean yearly = isYearly(lexemes, mention);
    if (target) {
      return periods.ofTarget(at, yearly, isLevel(lexemes, mention));
    }
    if (goals.hold(mention)) {
      return periods.ofGoals(at);
    }
    if (states.holds(mention)) {
      return periods.ofState(at, mention.to());
    }
    // what stands behind "gấp 2 lần" is compared with
    int end = "lần".equals(mention.unit()) ? mention.number() : mention.to();
    return periods.ofCount(at, end, yearly);
  }

  /** {@code đạt 60 triệu đồng}, {@code 80% số xã}; no sum as {@code trồng 500 ha rừng}. */
  private static boolean isLevel(Lexemes lexemes, Mention mention) {
    String before = lexemes.key(mention.from() - 1);
    return "%".equals(mention.unit())
        || before.equals("đạt")
        || before.equals("là")
        || before.equals("còn")
        || before.equals("lên");
  }

  /** Whether the value holds for every year, or for all years together, of a longer span. */
  private static boolean isYearly(Lexemes lexemes, Mention mention) {
    String unit = mention.unit();
    if (unit != null && unit.equals("%/năm")) {
      return true;
    }
    boolean rate = false;
    for (int i = mention.from() - 1; i >= Math.max(0, mention.from() - 14); i--) {
      String key = lexemes.key(i);
      boolean afterYears = key.equals(",") && lexemes.key(i - 1).equals("năm");
      if (key.equals(";") || key.equals(".") || (key.equals(",") && !afterYears)) {
        return false;
      }
      rate |= key.equals("quân") && "%".equals(unit);
      if (rate && (key.equals("tăng") || key.equals("giảm"))) {
        return true;
      }
      boolean every = key.equals("mỗi") || key.equals("hằng") || key.equals("hàng");
      boolean five = key.equals("5");
      if ((every || five) && lexemes.key(i + 1).equals("năm")) {
        return true;
      }
    }
    return false;
  }
}
