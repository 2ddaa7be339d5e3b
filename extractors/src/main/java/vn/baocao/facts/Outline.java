package vn.baocao.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.segment.SentenceDetector;
import vn.baocao.analysis.text.Span;
import vn.baocao.corpus.Document;
import vn.baocao.corpus.Section;

/**
 * Divides a document into its sentences and headings, each with the headings above it.
 *
 * <p>Works from the text alone: numbering, capitals, colons and line ends; it does not know bold
 * type. Tables and site furniture are left out; captions are kept, under their section's type.
 * Linear in the length of the text.
 */
public final class Outline {

  private static final SentenceDetector SENTENCES = new SentenceDetector();

  private final String text;
  private final HeadingPath path = new HeadingPath();
  private final List<Passage> passages = new ArrayList<>();

  private Outline(String text) {
    this.text = text;
  }

  /** The passages of {@code document}, in order, without overlap. */
  public static List<Passage> passages(Document document) {
    Outline outline = new Outline(document.text());
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Section section : document.sections()) {
      if (section.type() != Section.Type.FURNITURE && section.type() != Section.Type.TABLE) {
        paragraphs.addAll(new ParagraphReader(document.text(), section).read());
      }
    }
    for (int i = 0; i < paragraphs.size(); i++) {
      outline.add(paragraphs.get(i), i, i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : null);
    }
    return List.copyOf(outline.passages);
  }

  private void add(Paragraph paragraph, int number, @Nullable Paragraph next) {
    if (HeadingLine.is(text, paragraph, next)) {
      Span span = paragraph.content();
      int level = HeadingLine.level(text, paragraph);
      path.heading(span, level);
      List<Span> all = path.spans();
      passages.add(
          new Passage(
              span,
              paragraph.section(),
              Passage.Role.HEADING,
              number,
              all.subList(0, all.size() - 1)));
    } else {
      addSentences(paragraph, number);
    }
  }

  private void addSentences(Paragraph paragraph, int number) {
    int level = paragraph.marker().level();
    path.paragraph(level);
    List<Span> headings = path.spans();
    Span label = Label.of(text, paragraph.content());
    if (!label.isEmpty()) {
      headings = append(headings, label);
    }
    List<Span> sentences = sentences(paragraph.content());
    for (Span sentence : sentences) {
      passages.add(
          new Passage(sentence, paragraph.section(), Passage.Role.SENTENCE, number, headings));
    }
    char last = text.charAt(paragraph.span().end() - 1);
    if (last == ':' && !sentences.isEmpty()) {
      path.leadIn(sentences.getLast(), level);
    } else if (last == '.') {
      path.fullStop();
    }
  }

  private static List<Span> append(List<Span> spans, Span last) {
    List<Span> all = new ArrayList<>(spans);
    all.add(last);
    return all;
  }

  /** The detector's sentences; those that a mere line end has divided are joined again. */
  private List<Span> sentences(Span paragraph) {
    List<Span> joined = new ArrayList<>();
    for (Span sentence : SENTENCES.detect(text, paragraph)) {
      if (!joined.isEmpty() && isBrokenLine(joined.getLast(), sentence)) {
        joined.set(joined.size() - 1, new Span(joined.getLast().start(), sentence.end()));
      } else {
        joined.add(sentence);
      }
    }
    return joined;
  }

  private boolean isBrokenLine(Span sentence, Span next) {
    boolean lineEnds = text.substring(sentence.end(), next.start()).indexOf('\n') >= 0;
    return lineEnds && ".!?…".indexOf(text.charAt(sentence.end() - 1)) < 0;
  }
}
