package vn.baocao.corpus.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.VietnameseText;
import vn.baocao.corpus.Section;

/**
 * Marks title, lead, byline, captions and site furniture in the lines of a news report, as they
 * stand after copying from a page. What no cue marks stays body text: marking too little is
 * preferred to marking too much, because no facts are sought in furniture.
 */
final class NewsMarker {

  /** Share of accented letters from which a text counts as written with diacritics. */
  private static final double ACCENTED = 0.08;

  private static final int HEAD_LINES = 4;

  private final List<TextLine> lines;
  private final Section.Type[] roles;
  private final LineCues.@Nullable Cue[] cues;
  private final boolean accented;

  NewsMarker(Draft draft, List<TextLine> lines, Section.Type[] roles) {
    this.lines = lines;
    this.roles = roles;
    this.accented = TextLine.accented(draft.text()) >= ACCENTED;
    this.cues = new LineCues.Cue[lines.size()];
    for (int i = 0; i < cues.length; i++) {
      cues[i] = lines.get(i).isOpen() ? LineCues.STANDARD.of(lines.get(i).text()) : null;
    }
  }

  /** Marks and returns the index of the title line, -1 where there is none. */
  int mark() {
    int title = TitleLine.find(lines, cues);
    markBefore(title);
    int body = markHead(title + 1);
    int end = markFurniture(title, body);
    markRepeatedTitle(title, body);
    markCaptions(body, end);
    markLead(title, body);
    markAuthor(body);
    return title;
  }

  private void markBefore(int title) {
    for (int i = 0; i < title; i++) {
      boolean dated = DateMention.published(lines.get(i).text()) != null;
      set(i, dated ? Section.Type.HEADER : Section.Type.FURNITURE);
    }
    if (title >= 0) {
      set(title, Section.Type.TITLE);
    }
  }

  /** Date and author between title and text; returns the index of the first line of text. */
  private int markHead(int from) {
    int i = from;
    for (; i < Math.min(lines.size(), from + HEAD_LINES); i++) {
      String text = lines.get(i).text();
      boolean head =
          DateMention.published(text) != null
              || Byline.author(text) != null
              || cues[i] == LineCues.Cue.BYLINE;
      if (head) {
        set(i, Section.Type.HEADER);
      } else if (cues[i] != LineCues.Cue.FURNITURE) {
        break;
      }
    }
    return i;
  }

  /** Returns the index after the last line of the article. */
  private int markFurniture(int title, int body) {
    int end = endOfArticle(body);
    boolean box = false;
    for (int i = 0; i < lines.size(); i++) {
      if (i >= end) {
        set(i, Section.Type.FURNITURE);
        continue;
      }
      TextLine line = lines.get(i);
      if (cues[i] == LineCues.Cue.BOX || cues[i] == LineCues.Cue.END) {
        box = true;
      } else if (box && (line.endsSentence() || line.text().length() > 160)) {
        box = false;
      }
      if (box || cues[i] == LineCues.Cue.FURNITURE || (i != title && isAlternativeText(line))) {
        set(i, Section.Type.FURNITURE);
      }
    }
    return end;
  }

  /**
   * A heading that closes articles closes this one where it stands in the second half of the text;
   * before that it heads a box within the article.
   */
  private int endOfArticle(int body) {
    long total = 0;
    for (int i = body; i < lines.size(); i++) {
      total += lines.get(i).text().length();
    }
    long seen = 0;
    for (int i = body; i < lines.size(); i++) {
      boolean closes = cues[i] == LineCues.Cue.END || (cues[i] == LineCues.Cue.BOX && signed(i));
      if (closes && (seen * 2 >= total || signed(i))) {
        return i;
      }
      seen += lines.get(i).text().length();
    }
    return lines.size();
  }

  /** Whether the text before the line has ended with the author's name or the closing mark. */
  private boolean signed(int i) {
    for (int k = i - 1; k >= Math.max(0, i - 3); k--) {
      String text = lines.get(k).text();
      if (text.endsWith("./.") || (Byline.author(text) != null && k > HEAD_LINES)) {
        return true;
      }
    }
    return false;
  }

  /** The text that a page shows in place of a picture, without diacritics among lines with them. */
  private boolean isAlternativeText(TextLine line) {
    if (!accented || !line.isOpen() || line.isLong() || line.words() < 4) {
      return false;
    }
    int letters = 0;
    for (int i = 0; i < line.text().length(); i++) {
      char c = line.text().charAt(i);
      if (c > 0x7F && Character.isLetter(c)) {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return letters * 10 >= line.text().length() * 6;
  }

  private void markRepeatedTitle(int title, int body) {
    if (title < 0) {
      return;
    }
    String wanted = VietnameseText.fold(lines.get(title).text());
    for (int i = body; i < lines.size(); i++) {
      if (lines.get(i).isOpen() && VietnameseText.fold(lines.get(i).text()).equals(wanted)) {
        set(i, Section.Type.FURNITURE);
      }
    }
  }

  private void markCaptions(int body, int end) {
    for (int i = 0; i < end; i++) {
      if (roles[i] != null) {
        continue;
      }
      if (cues[i] == LineCues.Cue.CAPTION || repeats(i) || (i >= body && isPose(i, end))) {
        set(i, Section.Type.CAPTION);
      }
    }
  }

  /** A caption is often copied twice: as the picture's title and below it. */
  private boolean repeats(int i) {
    String text = lines.get(i).text();
    return text.length() <= 300
        && lines.get(i).words() >= 4
        && ((i > 0 && lines.get(i - 1).text().equals(text))
            || (i + 1 < lines.size() && lines.get(i + 1).text().equals(text)));
  }

  /** A line alone among paragraphs that says who is seen doing what. */
  private boolean isPose(int i, int end) {
    boolean afterPicture = i > 0 && roles[i - 1] == Section.Type.FURNITURE && i < end;
    boolean alone = i > 0 && i + 1 < end && lines.get(i - 1).isLong() && lines.get(i + 1).isLong();
    TextLine line = lines.get(i);
    boolean plain = line.text().length() <= 200 && line.words() >= 4 && !holdsQuantity(line.text());
    return plain && cues[i] == LineCues.Cue.POSE && (alone || afterPicture || i + 1 == end);
  }

  /** Digits other than those of a year, a term, a day or a name. */
  private static boolean holdsQuantity(String text) {
    return text.matches("(?U).*\\d[\\d.,]*\\s?(?:%|\\p{Ll}{2,}).*")
        && !text.matches("(?iuU).*(?:khóa|nhiệm kỳ|lần thứ|năm|ngày|tháng)\\s\\S{0,4}\\d.*");
  }

  private void markLead(int title, int body) {
    if (title < 0) {
      return;
    }
    int texts = 0;
    int lead = -1;
    for (int i = body; i < lines.size() && texts < 2; i++) {
      if (roles[i] == Section.Type.LEAD) {
        return;
      }
      if (roles[i] == null && lines.get(i).text().length() >= 60) {
        lead = lead < 0 ? i : lead;
        texts++;
      }
    }
    if (texts == 2) {
      set(lead, Section.Type.LEAD);
    }
  }

  /** The author's name closes the text. */
  private void markAuthor(int body) {
    for (int i = lines.size() - 1; i >= body; i--) {
      if (roles[i] == null) {
        boolean author =
            cues[i] == LineCues.Cue.BYLINE || Byline.author(lines.get(i).text()) != null;
        if (author) {
          set(i, Section.Type.SIGNATURE);
        }
        return;
      }
    }
  }

  private void set(int i, Section.Type role) {
    if (roles[i] == null) {
      roles[i] = role;
    }
  }
}
