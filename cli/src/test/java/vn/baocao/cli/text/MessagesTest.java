package vn.baocao.cli.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.baocao.corpus.Metadata;
import vn.baocao.corpus.ReadWarning;
import vn.baocao.corpus.reader.ReadFailure;
import vn.baocao.facts.FactWarning;
import vn.baocao.facts.Finding;
import vn.baocao.facts.Measure;
import vn.baocao.facts.Status;
import vn.baocao.facts.compare.Comparability;
import vn.baocao.facts.compare.TargetTable;
import vn.baocao.index.IndexCheck;
import vn.baocao.index.IndexException;
import vn.baocao.search.FactChange;
import vn.baocao.search.query.QueryException;

/** Both languages say everything, and write numbers and dates as people read them. */
class MessagesTest {

  private static final Messages EN = Messages.in(Language.EN);
  private static final Messages VI = Messages.in(Language.VI);
  private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertEquals(new TreeSet<>(EN.bundle().keySet()), new TreeSet<>(ownKeys()));
  }

  private static Set<String> ownKeys() {
    return VI.bundle().keySet();
  }

  @Test
  void bothLanguagesUseTheSameArguments() {
    for (String key : EN.bundle().keySet()) {
      assertEquals(arguments(EN, key), arguments(VI, key), key);
    }
  }

  private static Set<String> arguments(Messages messages, String key) {
    return ARGUMENT
        .matcher(messages.bundle().getString(key))
        .results()
        .map(r -> r.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyKindHasAMessage() {
    Map<String, Enum<?>[]> kinds =
        Map.ofEntries(
            Map.entry("read.", ReadFailure.Kind.values()),
            Map.entry("doubt.", ReadWarning.Kind.values()),
            Map.entry("index.", IndexException.Kind.values()),
            Map.entry("query.", QueryException.Kind.values()),
            Map.entry("warning.", FactWarning.values()),
            Map.entry("type.", Finding.Type.values()),
            Map.entry("measure.", Measure.values()),
            Map.entry("status.", Status.values()),
            Map.entry("refused.", Comparability.Reason.values()),
            Map.entry("check.", IndexCheck.Kind.values()),
            Map.entry("factChange.", FactChange.Kind.values()),
            Map.entry("outcome.", TargetTable.Outcome.values()),
            Map.entry("documentType.", Metadata.DocumentType.values()));
    for (Map.Entry<String, Enum<?>[]> entry : kinds.entrySet()) {
      for (Enum<?> kind : List.of(entry.getValue())) {
        String key = entry.getKey() + kind.name().toLowerCase(java.util.Locale.ROOT);
        assertTrue(EN.has(key), key);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1234.5,    '1.234,5',     '1,234.5'",
    "-0.25,     '−0,25',       '−0.25'",
    "60000000,  60.000.000,    '60,000,000'",
    "47.40,     '47,4',        47.4",
    "0,         0,             0",
  })
  void numbersAreWrittenAsTheLanguageWritesThem(BigDecimal value, String vi, String en) {
    assertEquals(vi, VI.format().number(value));
    assertEquals(en, EN.format().number(value));
  }

  @ParameterizedTest
  @CsvSource({
    "2021-03-29,      29/03/2021",
    "2020-08,         08/2020",
    "2020,            2020",
    "2024-Q1,         quý I/2024",
    "2015/2016,       2015–2016",
    "2024-01/2024-09, 01/2024 – 09/2024",
  })
  void periodsAreWrittenAsVietnameseReadThem(String iso, String shown) {
    assertEquals(shown, VI.format().period(iso));
    assertEquals(iso.equals("2020") ? "2020" : iso, EN.format().date(iso));
  }

  @ParameterizedTest
  @CsvSource({
    "vi_VN.UTF-8, VI",
    "vi,          VI",
    "en_US.UTF-8, EN",
    "C,           EN",
  })
  void languageFollowsTheLocale(String locale, Language language) {
    assertEquals(language, Language.of(List.of(), Map.of("LC_ALL", locale), null));
    assertEquals(language, Language.of(List.of(), Map.of("LANG", locale, "LC_ALL", ""), null));
  }

  @Test
  void optionWinsOverTheLocale() {
    Map<String, String> vietnamese = Map.of("LANG", "vi_VN.UTF-8");
    assertEquals(Language.EN, Language.of(List.of("--lang", "en"), vietnamese, null));
    assertEquals(Language.EN, Language.of(List.of("search", "--lang=en"), vietnamese, null));
  }

  @Test
  void tonesTakeNoColumnOfTheirOwn() {
    assertEquals(2, DisplayWidth.of("Kỳ"));
    assertEquals(2, DisplayWidth.of("Ky\u0300"));
    assertEquals("đổi…", DisplayWidth.shorten("đổi mới", 5));
  }
}
