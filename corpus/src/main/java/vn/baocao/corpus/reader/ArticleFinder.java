package vn.baocao.corpus.reader;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.VietnameseText;

/** Finds the element that holds a page's article, and its title, by structure. */
final class ArticleFinder {

  /**
   * Where the article stands.
   *
   * @param body holds the running text
   * @param title null where no element holds the title
   * @param whole whether the page is nothing but the article
   * @param lengths of the page's elements
   */
  record Article(Element body, @Nullable Element title, boolean whole, TextLengths lengths) {}

  private static final int LEAST_PARAGRAPH = 40;

  private static final int LONGEST_TEASER = 700;

  private static final int SHORTEST_HEADING = 15;

  private static final Pattern BODY_NAME =
      Pattern.compile(
          "(?i)(?:article|detail|content|body|entry|post|story|main|noi-?dung|bai-?viet|chi-?tiet|cms|text|maincontent)");

  static final Pattern FURNITURE_NAME =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:nav|menu|navbar|breadcrumbs?|sidebar|side|aside|footer|foot|header|top-?bar|banner|ads?|advert\\w*|quang-?cao|qc|"
              + "share|sharing|social|like|comments?|binh-?luan|y-?kien|phan-?hoi|feedback|related|relate|lien-?quan|tin-?(?:lien-?quan|khac|cung|moi|noi-?bat|doc)\\w*|"
              + "tags?|keywords?|tu-?khoa|poll|vote|tham-?do|weather|thoi-?tiet|widget|subscribe|newsletter|popup|modal|login|search|"
              + "most-?(?:read|viewed)|doc-?(?:nhieu|them)|xem-?(?:nhieu|them)|read-?more|other-?news|hot-?news|tool-?bar|tools?|print|rating|"
              + "pagination|paging|copyright|recommend\\w*|suggest\\w*|teaser|box-?(?:tin|news|related)\\w*|counter|thong-?ke|lienket|hotline)"
              + "(?:$|[\\s_-]|\\d)");

  /** In document order, so that the first of equals wins. */
  private final Map<Element, Double> scores = new LinkedHashMap<>();

  private final TextLengths lengths;

  private ArticleFinder(TextLengths lengths) {
    this.lengths = lengths;
  }

  static Article find(Document page) {
    Element body = page.body();
    Element title = title(page);
    TextLengths lengths = new TextLengths(body);
    Element best = new ArticleFinder(lengths).best(body, title);
    if (best == null || isWhole(page, lengths)) {
      return new Article(body, null, true, lengths);
    }
    return new Article(best, title, false, lengths);
  }

  /** A page without menus: a paper that was saved as HTML. */
  private static boolean isWhole(Document page, TextLengths lengths) {
    boolean site =
        page.selectFirst("nav, header, footer, aside, article, [property=og:title], h1") != null
            || page.select("ul li a[href]").size() > 5;
    return !site && lengths.linkDensity(page.body()) < 0.2;
  }

  private @Nullable Element best(Element body, @Nullable Element title) {
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof Element element) {
              scoreParagraph(element);
            }
          }
        },
        body);
    Element best = null;
    double bestScore = 0;
    for (Map.Entry<Element, Double> entry : scores.entrySet()) {
      Element element = entry.getKey();
      double score =
          entry.getValue()
              * (1 - lengths.linkDensity(element))
              * weight(element)
              * nearness(element, title);
      if (score > bestScore) {
        best = element;
        bestScore = score;
      }
    }
    return best == null ? null : widened(best, body);
  }

  private void scoreParagraph(Element element) {
    int own = ownText(element);
    if (own < LEAST_PARAGRAPH
        || isFurniture(element)
        || element.parent() == null
        || isTeaser(element)) {
      return;
    }
    double score = 1 + Math.min(own / 100.0, 6);
    boolean block = element.tagName().equals("p") || !element.isBlock();
    Element holder = block ? element.parent() : element;
    double share = 1;
    for (int level = 0; holder != null && level < 4; level++) {
      scores.merge(holder, score * share, Double::sum);
      share = level == 0 ? 0.75 : share / 2;
      holder = holder.parent();
    }
  }

  /** The one paragraph below a heading that leads elsewhere. */
  private boolean isTeaser(Element paragraph) {
    Element item = paragraph.parent();
    for (int level = 0; item != null && level < 2; level++) {
      if (lengths.of(item) > LONGEST_TEASER || lengths.paragraphs(item) > 1) {
        return false;
      }
      for (Element link : item.select("a[href]")) {
        if (link.text().length() >= SHORTEST_HEADING && !paragraph.equals(link.parent())) {
          return true;
        }
      }
      item = item.parent();
    }
    return false;
  }

  /** Length of the text that stands in the element itself, in phrases within it, outside links. */
  private static int ownText(Element element) {
    int length = 0;
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        length += text.text().strip().length();
      } else if (child instanceof Element phrase
          && !phrase.isBlock()
          && !phrase.tagName().equals("a")
          && element.tagName().equals("p")) {
        length += phrase.text().length();
      }
    }
    return length;
  }

  /** The article stands beside its title. */
  private static double nearness(Element element, @Nullable Element title) {
    if (title == null) {
      return 1;
    }
    Element around = element;
    for (int level = 0; around != null && level < 4; level++) {
      for (Element e = title; e != null; e = e.parent()) {
        if (e.equals(around)) {
          return 1.6 - 0.15 * level;
        }
      }
      around = around.parent();
    }
    return 1;
  }

  private static double weight(Element element) {
    String names = element.className() + " " + element.id();
    double weight = 1;
    if (element.tagName().equals("article") || element.attr("itemprop").equals("articleBody")) {
      weight *= 1.5;
    }
    if (BODY_NAME.matcher(names).find()) {
      weight *= 1.25;
    }
    if (isFurniture(element)) {
      weight *= 0.2;
    }
    if (element.tagName().equals("body") || element.tagName().equals("html")) {
      weight *= 0.6;
    }
    return weight;
  }

  /** An article in several sections: the element above holds clearly more of the same text. */
  private Element widened(Element best, Element body) {
    Element article = best;
    Element parent = article.parent();
    for (int level = 0; parent != null && !parent.equals(body) && level < 3; level++) {
      if (paragraphs(parent) > 1.15 * paragraphs(article) && lengths.linkDensity(parent) < 0.2) {
        article = parent;
      }
      parent = parent.parent();
    }
    return article;
  }

  private int paragraphs(Element element) {
    int length = 0;
    for (Element child : element.getAllElements()) {
      int own = ownText(child);
      boolean counts =
          own >= LEAST_PARAGRAPH && !withinFurniture(child, element) && !isTeaser(child);
      length += counts ? own : 0;
    }
    return length;
  }

  private static boolean withinFurniture(Element child, Element root) {
    for (Element e = child; e != null && !e.equals(root); e = e.parent()) {
      if (isFurniture(e)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the element's tag or names say that it belongs to the site. */
  static boolean isFurniture(Element element) {
    return switch (element.tagName()) {
      case "nav", "aside", "footer", "form", "button", "select", "iframe" -> true;
      default -> {
        String names = element.className() + " " + element.id();
        yield !names.isBlank()
            && FURNITURE_NAME.matcher(names.replaceAll("([a-z])([A-Z])", "$1-$2")).find();
      }
    };
  }

  /** The heading that the page's own title repeats, else the first heading of highest rank. */
  private static @Nullable Element title(Document page) {
    String stated = key(stated(page));
    Element best = null;
    int bestScore = 0;
    for (Element element :
        page.select(
            "h1, h2, h3, [itemprop=headline], [class*=title], [class*=tieu-de], [class*=tieude]")) {
      String text = Whitespace.collapse(element.text());
      if (text.length() < 8 || text.length() > 300 || element.selectFirst("p, table") != null) {
        continue;
      }
      int score = score(element, key(text), stated);
      if (score > bestScore) {
        best = element;
        bestScore = score;
      }
    }
    return best;
  }

  private static int score(Element element, String key, String stated) {
    int score = 0;
    score +=
        stated.length() > 8 && (stated.equals(key) || (stated.startsWith(key) && key.length() > 15))
            ? 10
            : 0;
    score += element.tagName().equals("h1") ? 4 : 0;
    score += element.attr("itemprop").equals("headline") ? 4 : 0;
    score += element.tagName().equals("h2") ? 1 : 0;
    score += element.selectFirst("a[href]") != null || element.closest("a") != null ? -4 : 0;
    score +=
        withinFurniture(
                element, element.ownerDocument() == null ? element : element.ownerDocument())
            ? -5
            : 0;
    score += element.select("h1, h2, h3").size() > 1 ? -6 : 0;
    return score;
  }

  private static String stated(Document page) {
    Element og = page.selectFirst("meta[property=og:title]");
    return og != null && !og.attr("content").isBlank() ? og.attr("content") : page.title();
  }

  private static String key(String text) {
    return VietnameseText.fold(Whitespace.collapse(VietnameseText.nfc(text)));
  }
}
