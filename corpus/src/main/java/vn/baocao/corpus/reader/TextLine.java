package vn.baocao.corpus.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.Span;
import vn.baocao.corpus.Section;

/**
 * A line that is not blank, as the markers look at it.
 *
 * @param role what the format told; null where the markers decide
 * @param text without white space at its ends
 * @param afterBlank whether an empty line stands before it
 */
record TextLine(Span span, Section.@Nullable Type role, String text, boolean afterBlank) {

  /** Length from which a line is running text and nothing else. */
  private static final int LONG = 250;

  static List<TextLine> of(Draft draft) {
    List<TextLine> lines = new ArrayList<>(draft.lines().size());
    for (Draft.Line line : draft.lines()) {
      String text = line.span().of(draft.text());
      OpeningDate date = line.role() == null ? OpeningDate.of(text) : null;
      if (date == null) {
        lines.add(new TextLine(line.span(), line.role(), text, blankBefore(draft, line)));
      } else {
        int cut = line.span().start() + date.length();
        Span first = new Span(line.span().start(), cut).strip(draft.text());
        Span rest = new Span(cut, line.span().end()).strip(draft.text());
        lines.add(new TextLine(first, null, first.of(draft.text()), true));
        lines.add(new TextLine(rest, null, rest.of(draft.text()), false));
      }
    }
    return lines;
  }

  private static boolean blankBefore(Draft draft, Draft.Line line) {
    int ends = 0;
    for (int i = line.span().start() - 1; i >= 0 && Whitespace.is(draft.text().charAt(i)); i--) {
      ends += draft.text().charAt(i) == '\n' ? 1 : 0;
    }
    return ends != 1;
  }

  boolean isOpen() {
    return role == null;
  }

  boolean isLong() {
    return text.length() >= LONG;
  }

  /** Whether it ends as a sentence ends. */
  boolean endsSentence() {
    char last = text.charAt(text.length() - 1);
    return last == '.' || last == ';' || last == '…' || (last == '!' && text.length() > 120);
  }

  int words() {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = !Whitespace.is(text.charAt(i));
      if (letter && !inside) {
        words++;
      }
      inside = letter;
    }
    return words;
  }

  boolean isUpperCase() {
    boolean upper = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      upper |= Character.isUpperCase(c);
    }
    return upper;
  }

  /** Share of letters that only Vietnamese writing has, among all letters. */
  static double accented(CharSequence text) {
    int letters = 0;
    int accented = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        if (c >= 0xC0) {
          accented++;
        }
      }
    }
    return letters == 0 ? 0 : (double) accented / letters;
  }
}
