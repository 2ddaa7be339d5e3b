package vn.baocao.corpus.reader;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who wrote a news report, and which paper printed it, as its lines show it. */
final class Byline {

  private static final String NAME = "\\p{Lu}[\\p{L}.]{0,9}";

  private static final String PERSON = NAME + "(?:\\s" + NAME + "){1,4}";

  /** One to three names of two to five words and nothing else. */
  private static final Pattern PERSONS =
      Pattern.compile("(?U)" + PERSON + "(?:\\s?(?:[-–,&/+]|và)\\s?" + PERSON + "){0,2}");

  private static final Pattern GROUP =
      Pattern.compile(
          "(?U)(?:Nhóm\\s(?:PV|phóng viên|tác giả)|PV|P\\.V|BBT|Theo\\s\\p{Lu}[\\p{L}.+/ ]{1,20})");

  private static final Pattern LABELLED =
      Pattern.compile("(?iuU)^[^:：]{3,30}[:：]\\s{0,3}(?<who>[^:]{2,60})$");

  /** A name before its office in brackets, or before the date. */
  private static final Pattern LEADING =
      Pattern.compile("(?U)^(?<who>" + PERSON + ")\\s?(?:[(,|–-]|\\d{1,2}[/:.-]\\d).*$");

  private static final Pattern SOURCE =
      Pattern.compile(
          "(?U)^(?:[(\\[](?<brackets>[^()\\[\\]]{2,40})[)\\]]"
              + "|(?<plain>\\p{Lu}{2,6}(?:\\s?(?:Online|online|TV|ĐT))?|Bao\\p{L}{3,20}(?:\\.vn)?"
              + "|[\\w.-]{3,30}\\.vn|\\p{Lu}\\p{L}{1,8}(?:\\s\\p{Lu}\\p{L}{1,8}){0,2}\\s(?:TV|Online|online)))"
              + "\\s?[-–—:]\\s");

  private Byline() {}

  /** The author where the line is nothing but that; null else. */
  static @Nullable String author(String line) {
    if (line.length() > 70) {
      return null;
    }
    String plain = line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    if (GROUP.matcher(plain).matches()) {
      return plain;
    }
    return PERSONS.matcher(plain).matches() && !isPlaceOrBody(plain) ? plain : null;
  }

  /** The author behind a label such as {@code Bài, ảnh:}. */
  static @Nullable String labelled(String line) {
    Matcher matcher = LABELLED.matcher(line);
    return matcher.matches() ? matcher.group("who").strip() : null;
  }

  /** The author at the head of a line that goes on with an office or the date. */
  static @Nullable String leading(String line) {
    Matcher matcher = LEADING.matcher(line);
    return matcher.matches() && !isPlaceOrBody(matcher.group("who")) ? matcher.group("who") : null;
  }

  /** The paper's sign at the head of the lead, as in {@code (Baonghean.vn) - }. */
  static @Nullable String source(String line) {
    Matcher matcher = SOURCE.matcher(line);
    if (!matcher.find()) {
      return null;
    }
    String brackets = matcher.group("brackets");
    return brackets == null ? matcher.group("plain") : brackets.strip();
  }

  /** Capitalised words that name a locality, an office or a section of the paper, not a person. */
  private static boolean isPlaceOrBody(String text) {
    return NOT_PERSONS.matcher(text).find();
  }

  private static final Pattern NOT_PERSONS =
      Pattern.compile(
          "(?iuU)^(?:tỉnh|huyện|thị|thành|quận|xã|phường|ủy|hội|ban|đảng|tin|bài|chính|kinh|văn|xây|thời|trang|nông|quốc|pháp|giáo|đời|bạn|đọc|liên|chia|việt"
              + " nam|hà"
              + " nội|thứ|ngày|chủ|ý|phần|điều|mục|chương|nghị|quyết|báo|kết|chỉ|kế|đại|công|an"
              + " ninh|du|thể|y tế|sức|khoa|công|media|video|ảnh|nét|print)\\b|\\bthứ\\b");
}
