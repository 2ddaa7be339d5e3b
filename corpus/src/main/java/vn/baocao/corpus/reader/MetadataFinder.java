package vn.baocao.corpus.reader;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.baocao.corpus.Metadata;
import vn.baocao.corpus.Section;
import vn.baocao.corpus.gazetteer.AdministrativeUnit;
import vn.baocao.corpus.gazetteer.Gazetteer;
import vn.baocao.corpus.gazetteer.Locality;
import vn.baocao.corpus.gazetteer.LocalityFinder;

/** Reads from the marked lines, and from what the format states, what a document says of itself. */
final class MetadataFinder {

  /** Title of a page that only reproduces a paper: its kind and how a paper's title goes on. */
  private static final Pattern PAPER_TITLE =
      Pattern.compile(
          "(?iuU)^[\\p{L} ]{6,22}\\s(?:tình hình|kết quả|tổng kết|sơ kết|công tác|chính"
              + " trị|số|về|của|phát triển|\\d{1,5}[-/])");

  private static final Pattern DAY_OF_EVENT =
      Pattern.compile(
          "(?iuU)^(?:(?:sáng|trưa|chiều|tối)(?:\\s(?:nay|qua))?,?\\s)?(?:ngày\\s)?\\(?(?<d>\\d{1,2})\\s?[./-]\\s?(?<m>\\d{1,2})(?!\\d)");

  /** Loaded on first use, because the gazetteer is large. */
  private static final class Loaded {
    static final LocalityFinder LOCALITIES = new LocalityFinder(Gazetteer.load());
  }

  /** Characters in which a document has said of which place it is. */
  private static final int FAR_ENOUGH = 500_000;

  private final String text;
  private final SectionMarker.Marked marked;
  private final Clues clues;

  MetadataFinder(Draft draft, SectionMarker.Marked marked) {
    this.text = draft.text();
    this.marked = marked;
    this.clues = draft.clues();
  }

  Metadata find() {
    PaperHead paper = marked.paper();
    return paper == null ? ofNews() : ofPaper(paper);
  }

  private Metadata ofPaper(PaperHead paper) {
    DocumentNumber number = paper.number();
    Metadata.DocumentType type = paper.type().type();
    return metadata(
        paper.title(marked.lines()),
        paper.published() != null ? paper.published() : clues.published(),
        paper.issuer(),
        null,
        type,
        number == null ? null : number.text());
  }

  private Metadata ofNews() {
    String title =
        marked.title() >= 0
            ? Whitespace.collapse(marked.lines().get(marked.title()).text())
            : clues.title();
    DocumentNumber number = title == null ? null : reproduced(title);
    PaperType type = number == null ? null : PaperType.ofCode(number.type());
    if (type == null && title != null && PAPER_TITLE.matcher(title).find()) {
      type = PaperType.opening(title);
    }
    String published = clues.published() != null ? clues.published() : published();
    if (published == null && number != null) {
      published = dateAfter(number);
    }
    return metadata(
        title,
        published,
        source(),
        author(),
        type == null ? clues.type() : type.type(),
        number == null ? null : number.text());
  }

  /** The number of the paper whose text a page reproduces under the paper's own title. */
  private @Nullable DocumentNumber reproduced(String title) {
    PaperType type = PaperType.opening(title);
    if (type == null) {
      return null;
    }
    DocumentNumber inTitle = DocumentNumber.first(title);
    if (inTitle != null) {
      return inTitle;
    }
    List<TextLine> lines = marked.lines();
    for (int i = 0; i < Math.min(lines.size(), 8); i++) {
      String text = lines.get(i).text();
      DocumentNumber number = DocumentNumber.first(text);
      if (number != null && text.length() < 160 && type.codes().contains(number.type())) {
        return number;
      }
    }
    return null;
  }

  private @Nullable String dateAfter(DocumentNumber number) {
    List<TextLine> lines = marked.lines();
    for (int i = 0; i < Math.min(lines.size(), 8); i++) {
      int at = lines.get(i).text().indexOf(number.text());
      DateMention date = at < 0 ? null : DateMention.first(lines.get(i).text(), at);
      if (date != null) {
        return date.iso();
      }
    }
    return null;
  }

  /** The visible date: first below the title, else nearest above it. */
  private @Nullable String published() {
    String above = null;
    for (int i = 0; i < marked.lines().size(); i++) {
      if (marked.roles().get(i) == Section.Type.HEADER) {
        DateMention date = DateMention.published(marked.lines().get(i).text());
        if (date != null && i > marked.title()) {
          return withDay(date.iso());
        }
        above = date != null ? date.iso() : above;
      }
    }
    return above == null ? null : withDay(above);
  }

  /** A month becomes a day where the text opens with a day of that month. */
  private String withDay(String iso) {
    if (iso.length() != 7) {
      return iso;
    }
    for (TextLine line : marked.lines()) {
      Matcher matcher = DAY_OF_EVENT.matcher(line.text());
      if (matcher.find()
          && Integer.parseInt(matcher.group("m")) == Integer.parseInt(iso.substring(5))) {
        int day = Integer.parseInt(matcher.group("d"));
        return day >= 1 && day <= 31 ? iso + (day < 10 ? "-0" : "-") + day : iso;
      }
    }
    return iso;
  }

  private @Nullable String source() {
    List<TextLine> lines = marked.lines();
    int from = Math.max(0, marked.title());
    for (int i = from; i < Math.min(lines.size(), from + 8); i++) {
      Section.Type role = marked.roles().get(i);
      if (role == Section.Type.LEAD || role == Section.Type.BODY) {
        String source = Byline.source(lines.get(i).text());
        if (source != null) {
          return source;
        }
      }
    }
    return clues.source() != null ? clues.source() : siteName();
  }

  /** A newspaper's name in one word, as sites sign their notices. */
  private static final Pattern SITE_NAME =
      Pattern.compile("(?U)(?<!\\p{L})Bao\\p{Lu}\\p{L}{2,18}(?!\\p{L})");

  private @Nullable String siteName() {
    for (int i = 0; i < marked.lines().size(); i++) {
      if (marked.roles().get(i) == Section.Type.FURNITURE) {
        Matcher matcher = SITE_NAME.matcher(marked.lines().get(i).text());
        if (matcher.find()) {
          return matcher.group();
        }
      }
    }
    return null;
  }

  private @Nullable String author() {
    if (clues.author() != null) {
      return clues.author();
    }
    String author = author(Section.Type.HEADER);
    return author != null ? author : author(Section.Type.SIGNATURE);
  }

  private @Nullable String author(Section.Type role) {
    for (int i = 0; i < marked.lines().size(); i++) {
      if (marked.roles().get(i) == role && i > marked.title()) {
        String text = marked.lines().get(i).text();
        String author = Byline.author(text);
        if (author == null && LineCues.STANDARD.of(text) == LineCues.Cue.BYLINE) {
          author = Byline.labelled(text);
        }
        if (author == null && role == Section.Type.HEADER) {
          author = Byline.leading(text);
        }
        if (author != null) {
          return author;
        }
      }
    }
    return null;
  }

  private Metadata metadata(
      @Nullable String title,
      @Nullable String published,
      @Nullable String source,
      @Nullable String author,
      Metadata.DocumentType type,
      @Nullable String number) {
    Locality locality =
        Loaded.LOCALITIES.find(
            text.substring(0, Math.min(text.length(), FAR_ENOUGH)),
            marked.sections().stream().filter(s -> s.span().end() <= FAR_ENOUGH).toList(),
            published,
            source,
            clues.address());
    return new Metadata(
        title,
        published,
        source,
        author,
        type,
        number,
        name(locality.province()),
        name(locality.district()));
  }

  private static @Nullable String name(@Nullable AdministrativeUnit unit) {
    return unit == null ? null : unit.name();
  }
}
