package vn.baocao.analysis.segment;

import java.text.Normalizer;
import java.util.Locale;

/** Other ways in which the same text is met, to measure whether they make a difference. */
public enum TextVariant {
  AS_WRITTEN {
    @Override
    String rewrite(String text) {
      return text;
    }
  },
  /** Letters and marks apart. */
  NFD {
    @Override
    String rewrite(String text) {
      return Normalizer.normalize(text, Normalizer.Form.NFD);
    }
  },
  /** Every space a no-break space, as word processors and web pages leave them. */
  NO_BREAK_SPACES {
    @Override
    String rewrite(String text) {
      return text.replace(' ', '\u00A0');
    }
  },
  DOUBLE_SPACES {
    @Override
    String rewrite(String text) {
      return text.replace(" ", "  ");
    }
  },
  /** Everything in capitals, as headings are. */
  CAPITALS {
    @Override
    String rewrite(String text) {
      return text.toUpperCase(Locale.ROOT);
    }
  };

  abstract String rewrite(String text);

  /** The name used in options: {@code no-break-spaces}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
