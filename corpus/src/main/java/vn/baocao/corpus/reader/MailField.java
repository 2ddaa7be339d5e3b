package vn.baocao.corpus.reader;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.util.ByteSequence;
import org.jspecify.annotations.Nullable;

/**
 * A field of a mail header.
 *
 * @param name in lower case
 * @param body unfolded, its encoded words decoded
 */
record MailField(String name, String body) {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Pattern DATE =
      Pattern.compile("(?i)\\b(\\d{1,2})\\s([a-z]{3})[a-z]{0,6}\\s(\\d{4})\\b");

  private static final Pattern PERSON = Pattern.compile("\\s{0,5}\"?([^\"<]{1,200}?)\"?\\s{0,5}<");

  static MailField of(Field field) {
    String text = field.getBody();
    ByteSequence raw = field.getRaw();
    if (raw != null && TextDecoder.isBeyondAscii(raw.toByteArray())) {
      // Not allowed, and yet sent: letters that are not encoded.
      String line = TextDecoder.decode(raw.toByteArray()).text();
      text = line.substring(line.indexOf(':') + 1);
    }
    String decoded = DecoderUtil.decodeEncodedWords(text, DecodeMonitor.SILENT);
    return new MailField(field.getName().toLowerCase(Locale.ROOT), Whitespace.collapse(decoded));
  }

  /** What stands before the parameters, in lower case. */
  String value() {
    int end = body.indexOf(';');
    return (end < 0 ? body : body.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  /** A parameter; null where the field has none of this name. */
  @Nullable String parameter(String wanted) {
    String key = Pattern.quote(wanted);
    Matcher extended =
        Pattern.compile(
                "(?i);\\s{0,5}" + key + "\\*(?:0\\*)?=\\s{0,5}([\\w-]{0,40})'[^']{0,20}'([^;]+)")
            .matcher(body);
    if (extended.find()) {
      return unescaped(extended.group(2).strip(), extended.group(1));
    }
    Matcher plain =
        Pattern.compile("(?i);\\s{0,5}" + key + "(?:\\*0)?=\\s{0,5}(?:\"([^\"]*)\"|([^;\\s]+))")
            .matcher(body);
    if (!plain.find()) {
      return null;
    }
    String value = plain.group(1) != null ? plain.group(1) : plain.group(2);
    return value.isBlank() ? null : value;
  }

  private static String unescaped(String value, String charset) {
    try {
      return URLDecoder.decode(value.replace("+", "%2B"), Charset.forName(charset));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return value;
    }
  }

  /** The day that a date names, as its sender counts it; ISO. */
  @Nullable String day() {
    Matcher date = DATE.matcher(body);
    if (!date.find()) {
      return null;
    }
    int month = MONTHS.indexOf(date.group(2).toLowerCase(Locale.ROOT)) + 1;
    int day = Integer.parseInt(date.group(1));
    return month == 0 || day < 1 || day > 31
        ? null
        : "%s-%02d-%02d".formatted(date.group(3), month, day);
  }

  /** The name before an address; null where only the address stands. */
  @Nullable String person() {
    Matcher person = PERSON.matcher(body);
    return person.lookingAt() ? person.group(1).strip() : null;
  }
}
