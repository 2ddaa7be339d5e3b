package vn.baocao.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.baocao.facts.FactRecord;
import vn.baocao.facts.compare.Stated;

/** The sentences behind the values of a text table, numbered in the order of their first use. */
final class TextSources {

  private final Map<FactRecord, Integer> numbers = new LinkedHashMap<>();
  private final List<String> lines = new ArrayList<>();

  /**
   * The value with the number of its source.
   *
   * @param remark on the statement, put beside its sentence; null for none
   */
  String cited(String value, Stated stated, @Nullable String remark) {
    Integer number = numbers.get(stated.fact());
    if (number == null) {
      number = numbers.size() + 1;
      numbers.put(stated.fact(), number);
      lines.add(line(number, stated, remark));
    }
    return value + " [" + number + "]";
  }

  private static String line(int number, Stated stated, @Nullable String remark) {
    FactRecord fact = stated.fact();
    String mark = stated.comparability().isComparable() ? "" : "* ";
    String sentence = fact.sentence().replaceAll("\\s+", " ");
    return "["
        + number
        + "] "
        + SearchOutput.ShownPath.of(fact.document())
        + ": "
        + sentence
        + (remark == null ? "" : " (" + mark + remark + ")");
  }

  void print(PrintWriter out) {
    lines.forEach(out::println);
  }
}
