package vn.baocao.cli.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The languages of messages, help and headings. */
public enum Language {
  VI,
  EN;

  private static final String OPTION = "--lang";

  /** The ISO 639-1 code. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The language that the user wants: by {@code --lang}, else by {@code BAOCAO_LANG}, else by the
   * locale; English where none of them says Vietnamese.
   *
   * <p>Read before the command line is parsed, so that what parsing has to say is in that language.
   *
   * @param locale as the launcher found it; null to read {@code LC_ALL}, {@code LC_MESSAGES},
   *     {@code LANG}
   */
  public static Language of(
      List<String> args, Map<String, String> variables, @Nullable String locale) {
    String asked = option(args);
    if (asked == null) {
      asked = variables.get("BAOCAO_LANG");
    }
    if (asked == null || asked.isBlank()) {
      asked = locale != null ? locale : posixLocale(variables);
    }
    return asked.toLowerCase(Locale.ROOT).startsWith("vi") ? VI : EN;
  }

  private static @Nullable String option(List<String> args) {
    for (int i = 0; i < args.size(); i++) {
      String arg = args.get(i);
      if (arg.startsWith(OPTION + "=")) {
        return arg.substring(OPTION.length() + 1);
      }
      if (arg.equals(OPTION) && i + 1 < args.size()) {
        return args.get(i + 1);
      }
    }
    return null;
  }

  private static String posixLocale(Map<String, String> variables) {
    for (String name : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
      String value = variables.get(name);
      if (value != null && !value.isEmpty()) {
        return value;
      }
    }
    return "";
  }
}
