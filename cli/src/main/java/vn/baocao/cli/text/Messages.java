package vn.baocao.cli.text;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What the program says, in one language. A message holds {@code {0}}, {@code {1}} … where its
 * arguments go; everything else, apostrophes too, stands for itself.
 */
public final class Messages {

  private static final String BUNDLE = "vn.baocao.cli.text.messages";

  private final Language language;
  private final ResourceBundle bundle;
  private final DisplayFormat format;

  private Messages(Language language) {
    this.language = language;
    this.bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            language == Language.VI ? Locale.of("vi") : Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    this.format = new DisplayFormat(language);
  }

  public static Messages in(Language language) {
    return new Messages(language);
  }

  /** The ISO 639-1 code of the language. */
  public String languageCode() {
    return language.code();
  }

  public Language language() {
    return language;
  }

  public ResourceBundle bundle() {
    return bundle;
  }

  /** Numbers and dates as this language writes them. */
  public DisplayFormat format() {
    return format;
  }

  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /** The message; integers among the arguments are written as the language writes them. */
  public String text(String key, Object... arguments) {
    String pattern = bundle.getString(key);
    StringBuilder text = new StringBuilder(pattern.length() + 32);
    int i = 0;
    while (i < pattern.length()) {
      char c = pattern.charAt(i);
      boolean argument = c == '{' && i + 2 < pattern.length() && pattern.charAt(i + 2) == '}';
      int index = argument ? pattern.charAt(i + 1) - '0' : -1;
      if (index >= 0 && index < arguments.length) {
        text.append(show(arguments[index]));
        i += 3;
      } else {
        text.append(c);
        i++;
      }
    }
    return text.toString();
  }

  /** The message for a number of things: {@code KEY.one} where there is one and it reads so. */
  public String count(String key, long count) {
    String one = key + ".one";
    return text(count == 1 && has(one) ? one : key, count);
  }

  private String show(Object argument) {
    // Not a switch over patterns: its first use takes ten milliseconds of every start.
    if (argument instanceof Long || argument instanceof Integer) {
      return format.number(((Number) argument).longValue());
    }
    return argument.toString();
  }
}
