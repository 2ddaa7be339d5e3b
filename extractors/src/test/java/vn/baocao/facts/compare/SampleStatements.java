package vn.baocao.facts.compare;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.baocao.corpus.gazetteer.Gazetteer;
import vn.baocao.facts.FactRecord;
import vn.baocao.facts.indicator.IndicatorDictionary;
import vn.baocao.facts.indicator.IndicatorEntry;

/** What the sample's documents state, written down by hand, as facts. */
final class SampleStatements {

  static final Path EXPECTED =
      Path.of(System.getProperty("baocao.root", "..")).resolve("corpus/sample/expected");

  private static final Pattern VALUE =
      Pattern.compile("(<=|>=|<|>)? ?([0-9.]+)(?:/[0-9]+)?(?: \\(from [0-9.]+\\))?");
  private static final Pattern PACE = Pattern.compile(" \\((.*mỗi năm)\\)$");
  private static final Map<String, String> FACTORS =
      Map.of("nghìn ", "1000", "triệu ", "1000000", "tỷ ", "1000000000");

  private SampleStatements() {}

  static List<FactRecord> read() throws IOException {
    List<FactRecord> facts = new ArrayList<>();
    for (String[] row : rows("statements.tsv")) {
      facts.add(fact(row));
    }
    return facts;
  }

  /** The rows below the heading. */
  static List<String[]> rows(String file) throws IOException {
    return Files.readAllLines(EXPECTED.resolve(file)).stream()
        .filter(line -> !line.startsWith("#"))
        .skip(1)
        .map(line -> line.split("\t", -1))
        .toList();
  }

  private static FactRecord fact(String[] row) {
    Matcher value = VALUE.matcher(row[4]);
    if (!value.matches()) {
      throw new IllegalArgumentException("statements.tsv: no value: \"" + row[4] + "\"");
    }
    Matcher pace = PACE.matcher(row[5]);
    String unit = pace.replaceFirst("");
    String known = baseUnit(unit);
    IndicatorEntry entry = IndicatorDictionary.get().link(row[0], known);
    String number = new BigDecimal(value.group(2)).multiply(factor(unit)).toPlainString();
    StatedFact fact =
        StatedFact.count(row[0], number, known)
            .kind(row[3])
            .comparator(value.group(1) == null ? "=" : value.group(1))
            .period(row[2])
            .document(row[6], published(row[6]))
            .at(row[1], placeId(row[1]))
            .sentence(pace.find(0) ? pace.group(1) + " " + row[7] : row[7]);
    return (entry == null ? fact : fact.id(entry.id())).record();
  }

  /** What a value in a unit as it is written is multiplied by: of triệu đồng a million. */
  static BigDecimal factor(String unit) {
    return FACTORS.entrySet().stream()
        .filter(word -> unit.startsWith(word.getKey()))
        .map(word -> new BigDecimal(word.getValue()))
        .findFirst()
        .orElse(BigDecimal.ONE);
  }

  /** The unit without that; null where things are counted. */
  static @Nullable String baseUnit(String unit) {
    String base = unit;
    for (String word : FACTORS.keySet()) {
      base = base.startsWith(word) ? base.substring(word.length()) : base;
    }
    return base.isEmpty() ? null : base;
  }

  private static String published(String document) {
    Matcher year = Pattern.compile("(?:19|20)[0-9]{2}").matcher(document);
    return year.find() ? year.group() : "";
  }

  private static @Nullable String placeId(String name) {
    LocalDate day = LocalDate.of(2021, 6, 30);
    return Gazetteer.load().named(name).stream()
        .filter(unit -> unit.validAt(day))
        .filter(unit -> unit.title().equals(name))
        .map(unit -> unit.uid())
        .findFirst()
        .orElse(null);
  }
}
