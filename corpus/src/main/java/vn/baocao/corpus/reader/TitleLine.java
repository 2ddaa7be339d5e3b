package vn.baocao.corpus.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.corpus.Section;

/** Finds the title among the first lines of a news report. */
final class TitleLine {

  private static final int SEARCHED = 15;

  private static final int LEAST_SCORE = 2;

  private final List<TextLine> lines;
  private final LineCues.@Nullable Cue[] cues;

  private TitleLine(List<TextLine> lines, LineCues.@Nullable Cue[] cues) {
    this.lines = lines;
    this.cues = cues;
  }

  /** Index of the title, -1 where the lines open without one. */
  static int find(List<TextLine> lines, LineCues.@Nullable Cue[] cues) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).role() == Section.Type.TITLE) {
        return i;
      }
    }
    return new TitleLine(lines, cues).best();
  }

  private int best() {
    int best = -1;
    int bestScore = LEAST_SCORE - 1;
    for (int i = 0; i < Math.min(lines.size(), SEARCHED); i++) {
      TextLine line = lines.get(i);
      if (line.isOpen() && isRunningText(line)) {
        break;
      }
      int score = isCandidate(i) ? score(i) : Integer.MIN_VALUE;
      if (score > bestScore) {
        best = i;
        bestScore = score;
      }
    }
    return best;
  }

  private static boolean isRunningText(TextLine line) {
    return line.isLong() || (line.text().length() > 120 && line.endsSentence());
  }

  private boolean isCandidate(int i) {
    TextLine line = lines.get(i);
    char last = line.text().charAt(line.text().length() - 1);
    return line.isOpen()
        && (cues[i] == null || cues[i] == LineCues.Cue.POSE)
        && line.text().length() >= 12
        && line.words() >= 3
        && ".,;:".indexOf(last) < 0
        && i + 1 < lines.size()
        && Character.isLetterOrDigit(firstSign(line.text()))
        && DateMention.published(line.text()) == null
        && Byline.author(line.text()) == null
        && Byline.source(line.text()) == null;
  }

  private static char firstSign(String text) {
    int i = 0;
    while (i < text.length() - 1 && "“\"‘'([«".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return text.charAt(i);
  }

  private int score(int i) {
    TextLine line = lines.get(i);
    int score = 0;
    score += isDated(i + 1) || (isDated(i + 2) && isByline(i + 1)) ? 3 : 0;
    score += isDated(i - 1) ? 2 : 0;
    score += isByline(i + 1) ? 2 : 0;
    score += i == 0 ? 2 : 0;
    score += line.words() >= 6 ? 2 : 0;
    score += i + 1 < lines.size() && isRunningText(lines.get(i + 1)) ? 1 : 0;
    score += isRepeated(i) ? 2 : 0;
    score -=
        line.text().contains(" / ") || line.text().contains(" > ") || line.text().contains("»")
            ? 4
            : 0;
    score -= line.words() < 5 && !isDated(i + 1) ? 2 : 0;
    return score;
  }

  private boolean isDated(int i) {
    return i >= 0 && i < lines.size() && DateMention.published(lines.get(i).text()) != null;
  }

  private boolean isByline(int i) {
    return i < lines.size()
        && (Byline.author(lines.get(i).text()) != null
            || cues[i] == LineCues.Cue.BYLINE
            || Byline.source(lines.get(i).text()) != null);
  }

  private boolean isRepeated(int i) {
    String text = lines.get(i).text();
    for (int k = i + 1; k < lines.size(); k++) {
      if (lines.get(k).text().equals(text)) {
        return true;
      }
    }
    return false;
  }
}
