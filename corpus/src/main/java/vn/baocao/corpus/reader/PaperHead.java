package vn.baocao.corpus.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.VietnameseText;

/**
 * The head of an official paper: issuing body and number on the left, motto, place and date on the
 * right, then the type line and the abstract.
 *
 * @param first index of the head's first line
 * @param typeLine index of the type line
 * @param titleEnd index after the last line of the abstract
 * @param issuer as written, its lines joined; null where the head does not name it
 * @param published ISO date of the line with place and date
 */
record PaperHead(
    int first,
    int typeLine,
    int titleEnd,
    PaperType type,
    @Nullable String issuer,
    @Nullable DocumentNumber number,
    @Nullable String published) {

  private static final int SEARCHED = 45;

  private static final int LONGEST_ABSTRACT = 7;

  private static final Pattern COLUMNS = Pattern.compile("\\s?[|\\t]\\s?|\\s{4,}");

  private static final Pattern BODY =
      Pattern.compile(
          "(?iuU)^(?:đảng (?:bộ|ủy)|(?:tỉnh|thành|huyện|quận|thị) ?ủy|ban (?:chấp hành|thường"
              + " vụ|chỉ đạo|tổ chức|tuyên giáo|dân vận)|ủy ban|uỷ ban|ubnd|hội đồng nhân"
              + " dân|hđnd|sở|phòng|chi (?:bộ|cục)|văn phòng|mặt trận|hội|đoàn|bộ|chính"
              + " phủ|bch|btv|cục|công an)\\b");

  private static final Pattern LEVEL =
      Pattern.compile("(?iuU)^(?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn|khóa|tp)\\b");

  private static final Pattern AFTER_ABSTRACT =
      Pattern.compile(
          "(?iuU)^(?:căn cứ|kính gửi|thực hiện|xét|theo|sau"
              + " khi|phần|điều|chương|mục|[ivx]{1,4}\\s?[.\\-–]|\\d{1,2}[.)]|[a-z][.)]"
              + "|trong|ngày|năm|nhằm|để|khóa)(?:\\s|$)");

  /** The body of a paper begins: who decides, on what grounds. */
  private static final Pattern FORMULA =
      Pattern.compile(
          "(?iuU):$|^(?:quyết nghị|quyết định|kết luận|chỉ thị)$|\\b(?:căn cứ|thống nhất|quyết"
              + " nghị|sau khi)\\b");

  private static final Pattern ORNAMENT = Pattern.compile("^[*\\-–—_=.\\s•~]+$");

  /** The head that opens the lines; null where they open no official paper. */
  static @Nullable PaperHead find(List<TextLine> lines) {
    int motto = mottoLine(lines);
    if (motto < 0) {
      return null;
    }
    int typeLine = typeLine(lines, motto);
    if (typeLine < 0) {
      return null;
    }
    PaperType type = PaperType.opening(lines.get(typeLine).text());
    int first = firstLine(lines, motto);
    int end = abstractEnd(lines, typeLine);
    return type == null
        ? null
        : new PaperHead(
            first,
            typeLine,
            end,
            type,
            issuer(lines, first, typeLine, end),
            number(lines, typeLine),
            published(lines, first, typeLine));
  }

  /** The title: type line and abstract. */
  String title(List<TextLine> lines) {
    List<String> parts = new ArrayList<>();
    for (int i = typeLine; i < titleEnd; i++) {
      if (!ORNAMENT.matcher(lines.get(i).text()).matches()) {
        parts.add(Whitespace.collapse(lines.get(i).text()));
      }
    }
    return String.join(" ", parts);
  }

  private static int mottoLine(List<TextLine> lines) {
    for (int i = 0; i < Math.min(lines.size(), SEARCHED); i++) {
      for (String column : columns(lines.get(i).text())) {
        if (LineCues.STANDARD.of(column) == LineCues.Cue.HEAD) {
          return i;
        }
      }
    }
    return -1;
  }

  private static int typeLine(List<TextLine> lines, int motto) {
    for (int i = motto + 1; i < Math.min(lines.size(), motto + 16); i++) {
      String text = lines.get(i).text();
      if (text.length() < 200
          && PaperType.opening(text) != null
          && (lines.get(i).isUpperCase() || startsUpperCase(text))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean startsUpperCase(String text) {
    return text.length() > 3
        && text.substring(0, 4).equals(text.substring(0, 4).toUpperCase(Locale.ROOT));
  }

  /** The issuing body stands above the motto, in a paper read column by column. */
  private static int firstLine(List<TextLine> lines, int motto) {
    int first = motto;
    for (int i = motto - 1; i >= Math.max(0, motto - 8); i--) {
      String text = lines.get(i).text();
      boolean head =
          ORNAMENT.matcher(text).matches()
              || (lines.get(i).isUpperCase() && text.length() < 120)
              || (DocumentNumber.labelled(text) != null
                  && text.length() < 60
                  && !text.contains("hiệu"));
      if (!head) {
        break;
      }
      first = i;
    }
    return first;
  }

  private static int abstractEnd(List<TextLine> lines, int typeLine) {
    int end = typeLine + 1;
    for (int i = typeLine + 1; i < Math.min(lines.size(), typeLine + 1 + LONGEST_ABSTRACT); i++) {
      TextLine line = lines.get(i);
      if (ORNAMENT.matcher(line.text()).matches()) {
        if (end > typeLine + 1) {
          break;
        }
        continue;
      }
      if (line.isLong()
          || line.endsSentence()
          || (line.afterBlank() && end > typeLine + 1)
          || FORMULA.matcher(line.text()).find()
          || !line.isOpen()
          || (!startsSmall(line.text()) && AFTER_ABSTRACT.matcher(line.text()).find())
          || (BODY.matcher(line.text()).find() && line.isUpperCase())) {
        break;
      }
      end = i + 1;
    }
    return end;
  }

  /** A small letter goes on with the sentence of the line before. */
  private static boolean startsSmall(String text) {
    return text.length() > 2
        && Character.isLowerCase(text.charAt(0))
        && text.charAt(1) != ')'
        && text.charAt(1) != '.';
  }

  private static @Nullable String issuer(List<TextLine> lines, int first, int typeLine, int end) {
    String issuer = null;
    for (int i = first; i < typeLine; i++) {
      String left = Whitespace.collapse(columns(lines.get(i).text()).get(0));
      if (LineCues.STANDARD.of(left) == LineCues.Cue.HEAD || !isUpper(left)) {
        continue;
      }
      if (BODY.matcher(left).find()) {
        issuer = left;
      } else if (issuer != null && LEVEL.matcher(left).find()) {
        issuer = issuer + " " + left;
      }
    }
    return completed(issuer, lines, end);
  }

  /** A body that is named in the head without its locality is named in full where it decides. */
  private static @Nullable String completed(
      @Nullable String issuer, List<TextLine> lines, int end) {
    if (issuer == null) {
      return null;
    }
    for (int i = end; i < Math.min(lines.size(), end + 4); i++) {
      String text = Whitespace.collapse(lines.get(i).text());
      if (isUpper(text) && text.startsWith(issuer) && text.length() < 120) {
        return text;
      }
    }
    return issuer;
  }

  private static @Nullable DocumentNumber number(List<TextLine> lines, int typeLine) {
    for (int i = typeLine - 1; i >= 0; i--) {
      DocumentNumber number = DocumentNumber.labelled(lines.get(i).text());
      if (number != null) {
        return number;
      }
    }
    return null;
  }

  private static final Pattern PLACE_AND_DATE =
      Pattern.compile("(?iuU)(?:,|^|\\t|\\|)\\s{0,4}ngày\\s");

  private static @Nullable String published(List<TextLine> lines, int first, int typeLine) {
    for (int i = first; i < typeLine; i++) {
      Matcher matcher = PLACE_AND_DATE.matcher(lines.get(i).text());
      if (matcher.find()) {
        DateMention date = DateMention.first(lines.get(i).text(), matcher.start());
        if (date != null) {
          return date.iso();
        }
      }
    }
    return null;
  }

  private static List<String> columns(String line) {
    return List.of(COLUMNS.split(VietnameseText.nfc(line)));
  }

  private static boolean isUpper(String text) {
    return text.length() > 3
        && text.equals(text.toUpperCase(Locale.ROOT))
        && Character.isLetter(text.charAt(0));
  }
}
