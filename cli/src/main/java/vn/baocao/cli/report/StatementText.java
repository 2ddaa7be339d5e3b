package vn.baocao.cli.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.baocao.cli.text.DisplayFormat;
import vn.baocao.cli.text.Messages;
import vn.baocao.facts.FactRecord;
import vn.baocao.facts.compare.Comparability;
import vn.baocao.facts.compare.ConversionStep;
import vn.baocao.facts.compare.Stated;

/** One statement of a table in words: its value, and what is to be said about it. */
final class StatementText {

  private final Messages messages;

  StatementText(Messages messages) {
    this.messages = messages;
  }

  /** The value in a scale, with its bound; the quote where it cannot be converted. */
  String value(Stated stated, UnitScale scale) {
    BigDecimal value = stated.value();
    if (value == null) {
      return stated.fact().quote();
    }
    DisplayFormat format = messages.format();
    BigDecimal high = stated.valueHigh();
    String number = format.number(scale.shown(value));
    String range = high == null ? number : number + "–" + format.number(scale.shown(high));
    return sign(stated.fact()) + range;
  }

  private static String sign(FactRecord fact) {
    String comparator = fact.comparator();
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

  /** Why a statement does not compare, or how it was converted; null where it stands as it is. */
  @Nullable String remark(Stated stated) {
    return switch (stated.comparability()) {
      case Comparability.Direct direct -> null;
      case Comparability.Converted converted -> conversion(converted.steps());
      case Comparability.Followed followed -> {
        String steps = conversion(followed.steps());
        String into = messages.text("compare.followed", followed.into());
        yield steps == null ? into : into + "; " + steps;
      }
      case Comparability.Refused refused -> reason(refused);
    };
  }

  private @Nullable String conversion(List<ConversionStep> all) {
    List<String> steps =
        all.stream().filter(step -> step.factor() != null).map(StatementText::step).toList();
    return steps.isEmpty() ? null : messages.text("compare.converted", String.join(", ", steps));
  }

  private static String step(ConversionStep step) {
    BigDecimal factor = step.factor();
    String times = factor == null ? "" : " (× " + factor.toPlainString() + ")";
    return step.from() + " → " + step.to() + times;
  }

  private String reason(Comparability.Refused refused) {
    String reason = messages.text("refused." + refused.reason().name().toLowerCase(Locale.ROOT));
    String detail = refused.detail();
    return detail == null ? reason : reason + ": " + detail;
  }
}
