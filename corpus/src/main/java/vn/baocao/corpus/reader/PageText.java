package vn.baocao.corpus.reader;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import vn.baocao.corpus.Section;

/** Writes the visible text of a page in its order, each line with the role its element tells. */
final class PageText {

  private static final Set<String> SILENT =
      Set.of(
          "script", "style", "noscript", "template", "head", "svg", "object", "option", "textarea");

  private static final Pattern CAPTION_NAME =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:caption|chu-?thich|photo-?(?:cms_)?(?:caption|desc)|img-?desc|image-?desc|pic-?desc|photocms_caption|wp-caption-text)");

  private static final Pattern LEAD_NAME =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:sapo|lead|summary|chapo|chapeau|abstract|tom-?tat|intro|mo-?ta|desc|description|teaser-?text|news-?desc)(?:$|[\\s_-]|\\d)");

  private static final Pattern DATE_NAME =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:date|time|datetime|ngay|published?|meta|post-?date|pubdate|author|tac-?gia|byline|nguoi-?viet)(?:$|[\\s_-]|\\d)");

  private static final int LONGEST_CAPTION = 300;

  /** More of the article's text than this share is no furniture, whatever it is called. */
  private static final double TOO_MUCH = 0.4;

  private final DraftBuilder draft;
  private final ArticleFinder.Article article;
  private final @Nullable Element root;
  private final TextLengths lengths;
  private final int bodyLength;
  private final StringBuilder line = new StringBuilder();
  private boolean afterTitle;

  PageText(DraftBuilder draft, ArticleFinder.Article article) {
    this.draft = draft;
    this.article = article;
    this.root = commonRoot(article);
    this.lengths = article.lengths();
    this.bodyLength = lengths.of(article.body());
  }

  void write(Element body) {
    Section.Type role =
        article.whole() || article.body().equals(body) ? null : Section.Type.FURNITURE;
    write(body, role);
    flush(role);
  }

  private void write(Node node, Section.@Nullable Type role) {
    if (node instanceof TextNode text) {
      line.append(text.getWholeText().replace('\n', ' '));
    } else if (node instanceof Element element && !SILENT.contains(element.tagName())) {
      element(element, role);
    }
  }

  private void element(Element element, Section.@Nullable Type outer) {
    if (element.tagName().equals("br")) {
      flush(outer);
      return;
    }
    Section.Type role = role(element, outer);
    boolean block = isBlock(element) || role != outer;
    if (block) {
      flush(outer);
    }
    if (element.tagName().equals("table") && role == null && PageTable.isData(element)) {
      PageTable.grid(element).addTo(draft);
      return;
    }
    for (Node child : element.childNodes()) {
      write(child, role);
    }
    if (block) {
      flush(role);
    }
    afterTitle |= element.equals(article.title());
  }

  private static boolean isBlock(Element element) {
    return switch (element.tagName()) {
      case "td", "th", "tr", "li", "dt", "dd", "option", "figcaption", "figure", "caption" -> true;
      default -> element.isBlock();
    };
  }

  private Section.@Nullable Type role(Element element, Section.@Nullable Type outer) {
    if (element.equals(article.title())) {
      return Section.Type.TITLE;
    }
    if (outer == Section.Type.TITLE) {
      return outer;
    }
    if (element.equals(article.body())) {
      return isFooterLike(element) ? outer : null;
    }
    if (outer == Section.Type.FURNITURE) {
      return outside(element);
    }
    if (outer != null) {
      return outer;
    }
    return inside(element);
  }

  private static boolean isFooterLike(Element element) {
    return element.tagName().equals("footer");
  }

  /** Between the title and the running text stand the lead, the date and the author. */
  private Section.Type outside(Element element) {
    boolean near = (afterTitle && root != null && isWithin(element, root)) || precedesBody(element);
    if (!near || ArticleFinder.isFurniture(element) || containsBody(element)) {
      return Section.Type.FURNITURE;
    }
    String names = names(element);
    int length = lengths.of(element);
    if (LEAD_NAME.matcher(names).find()
        && length >= 40
        && length < 1200
        && lengths.linkDensity(element) < 0.4) {
      return Section.Type.LEAD;
    }
    boolean dated =
        element.tagName().equals("time") || (DATE_NAME.matcher(names).find() && length < 160);
    if (dated
        && length > 0
        && (DateMention.first(element.text(), 0) != null
            || Byline.author(element.text()) != null)) {
      return Section.Type.HEADER;
    }
    return Section.Type.FURNITURE;
  }

  private boolean precedesBody(Element element) {
    return java.util.Objects.equals(element.parent(), article.body().parent())
        && !afterBody(element);
  }

  private boolean afterBody(Element element) {
    return element.siblingIndex() > article.body().siblingIndex();
  }

  private Section.@Nullable Type inside(Element element) {
    if (isCaption(element)) {
      return Section.Type.CAPTION;
    }
    if (isHidden(element) || isFurniture(element)) {
      return Section.Type.FURNITURE;
    }
    if (LEAD_NAME.matcher(names(element)).find()
        && !article.whole()
        && isShort(element)
        && lengths.of(element) >= 40) {
      return Section.Type.LEAD;
    }
    return null;
  }

  private boolean isFurniture(Element element) {
    if (article.whole() || !isShort(element)) {
      return false;
    }
    if (ArticleFinder.isFurniture(element)) {
      return true;
    }
    boolean holder =
        switch (element.tagName()) {
          case "ul", "ol", "div", "section", "table", "li", "p" -> true;
          default -> false;
        };
    return holder
        && element.selectFirst("a[href]") != null
        && lengths.linkDensity(element) > 0.75
        && lengths.of(element) > 15;
  }

  private boolean isShort(Element element) {
    return lengths.of(element) < TOO_MUCH * bodyLength;
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").replace(" ", "");
    return style.contains("display:none") || element.hasAttr("hidden");
  }

  private boolean isCaption(Element element) {
    if (element.tagName().equals("figcaption") || CAPTION_NAME.matcher(names(element)).find()) {
      return true;
    }
    return switch (element.tagName()) {
      case "figure", "table", "div", "center", "p", "td" -> isPictureWithText(element);
      default -> false;
    };
  }

  /** A picture and no more text beside it than a caption has. */
  private boolean isPictureWithText(Element element) {
    int pictures = element.select("img").size();
    int length = lengths.of(element);
    return pictures > 0
        && pictures <= 3
        && length > 0
        && length < LONGEST_CAPTION
        && isShort(element)
        && lengths.paragraphs(element) <= 1
        && element.select("a[href]").stream().allMatch(link -> link.text().isBlank());
  }

  private void flush(Section.@Nullable Type role) {
    draft.paragraph(PageTable.unescaped(line.toString()), role);
    line.setLength(0);
  }

  private boolean containsBody(Element element) {
    return isWithin(article.body(), element);
  }

  private static boolean isWithin(Element element, Element outer) {
    for (Element e = element; e != null; e = e.parent()) {
      if (e.equals(outer)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Element commonRoot(ArticleFinder.Article article) {
    Element root = article.title();
    while (root != null && !isWithin(article.body(), root)) {
      root = root.parent();
    }
    return root;
  }

  private static String names(Element element) {
    return (element.className() + " " + element.id()).replaceAll("([a-z])([A-Z])", "$1-$2");
  }
}
