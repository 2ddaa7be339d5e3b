package vn.baocao.cli;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.baocao.cli.text.DisplayFormat;
import vn.baocao.cli.text.Messages;
import vn.baocao.facts.FactRecord;

/** The quantity of a fact as people read it: {@code > 1.234,5 ha}, {@code 16/19}, {@code 5–6}. */
final class FactValue {

  private final FactRecord fact;
  private final Messages messages;

  FactValue(FactRecord fact, Messages messages) {
    this.fact = fact;
    this.messages = messages;
  }

  String text() {
    DisplayFormat format = messages.format();
    BigDecimal value = fact.value();
    if (value == null) {
      return "";
    }
    StringBuilder text = new StringBuilder(sign(fact.comparator()));
    text.append(format.number(value));
    BigDecimal high = fact.valueHigh();
    BigDecimal of = fact.of();
    if (high != null) {
      text.append('–').append(format.number(high));
    }
    if (of != null) {
      text.append('/').append(format.number(of));
    }
    String unit = fact.unit();
    if (unit != null) {
      text.append(unit.startsWith("%") ? "" : " ").append(unit);
    }
    String change = fact.change();
    return change == null ? text.toString() : messages.text("change." + change) + " " + text;
  }

  private static String sign(@Nullable String comparator) {
    if (comparator == null) {
      return "";
    }
    return switch (comparator) {
      case ">", "<", "~" -> comparator + " ";
      case ">=" -> "≥ ";
      case "<=" -> "≤ ";
      default -> "";
    };
  }
}
