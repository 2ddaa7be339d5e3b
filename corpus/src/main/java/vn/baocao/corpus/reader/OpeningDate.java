package vn.baocao.corpus.reader;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An ISO date that a converter or a page template has put in front of a line's own text.
 *
 * @param length of the date with what belongs to it, in UTF-16 units
 */
record OpeningDate(int length) {

  private static final Pattern FORM =
      Pattern.compile("(?:date[ :]{1,3})?\\d{4}-\\d{2}(?:-\\d{2})?(?=\\s{1,4}\\p{Lu})");

  static @Nullable OpeningDate of(String text) {
    Matcher matcher = FORM.matcher(text);
    return matcher.lookingAt() ? new OpeningDate(matcher.end()) : null;
  }
}
