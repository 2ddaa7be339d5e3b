package vn.baocao.corpus.reader;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.baocao.corpus.Metadata;

/** What a page states of itself: JSON-LD first, then meta elements, then {@code time}. */
final class PageClues {

  private static final JsonFactory JSON = new JsonFactory();

  private PageClues() {}

  static Clues of(Document page) {
    Map<String, String> linked = linkedData(page);
    return new Clues(
        first(linked.get("headline"), meta(page, "og:title", "twitter:title"), null),
        first(
            date(linked.get("datePublished")),
            date(
                meta(
                    page,
                    "article:published_time",
                    "og:published_time",
                    "datePublished",
                    "pubdate",
                    "publishdate",
                    "date",
                    "dc.date",
                    "dc.created",
                    "article:publish_date")),
            date(time(page))),
        first(linked.get("publisher"), meta(page, "og:site_name", "application-name"), null),
        first(linked.get("author"), meta(page, "article:author", "author", "dc.creator"), null),
        address(page),
        Metadata.DocumentType.NEWS);
  }

  private static @Nullable String address(Document page) {
    Element link = page.selectFirst("link[rel=canonical][href], meta[property=og:url][content]");
    if (link == null) {
      return null;
    }
    String address = link.tagName().equals("link") ? link.attr("href") : link.attr("content");
    return address.startsWith("http") ? address : null;
  }

  private static @Nullable String first(
      @Nullable String a, @Nullable String b, @Nullable String c) {
    return a != null ? a : b != null ? b : c;
  }

  private static @Nullable String date(@Nullable String value) {
    if (value == null) {
      return null;
    }
    DateMention date = DateMention.first(value.replace('T', ' '), 0);
    return date == null ? null : date.iso();
  }

  private static @Nullable String time(Document page) {
    Element time =
        page.selectFirst("article time[datetime], time[itemprop=datePublished], time[datetime]");
    return time == null ? null : time.attr("datetime");
  }

  private static @Nullable String meta(Document page, String... names) {
    for (String name : names) {
      for (Element meta : page.select("meta[content]")) {
        boolean named =
            name.equalsIgnoreCase(meta.attr("property"))
                || name.equalsIgnoreCase(meta.attr("name"))
                || name.equalsIgnoreCase(meta.attr("itemprop"));
        String content = Whitespace.collapse(meta.attr("content"));
        if (named && !content.isEmpty() && !content.startsWith("http")) {
          return content;
        }
      }
    }
    return null;
  }

  /**
   * The strings of the first JSON-LD objects that tell of an article; a name stands for its object.
   */
  private static Map<String, String> linkedData(Document page) {
    Map<String, String> found = new HashMap<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      Map<String, String> fields = new HashMap<>();
      try (JsonParser json = JSON.createParser(script.data())) {
        readFields(json, fields);
      } catch (IOException e) {
        // A page's own script may be broken; what was read of it before that still counts.
        fields.remove("");
      }
      if (fields.containsKey("headline") || fields.containsKey("datePublished")) {
        fields.forEach(found::putIfAbsent);
      }
    }
    return found;
  }

  private static void readFields(JsonParser json, Map<String, String> fields) throws IOException {
    String owner = "";
    int depth = 0;
    int ownerDepth = 0;
    for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
      switch (token) {
        case START_OBJECT, START_ARRAY -> depth++;
        case END_OBJECT, END_ARRAY -> {
          depth--;
          owner = depth < ownerDepth ? "" : owner;
        }
        case FIELD_NAME -> {
          String name = json.currentName();
          if (name.equals("author") || name.equals("publisher")) {
            owner = name;
            ownerDepth = depth + 1;
          } else if (depth < ownerDepth) {
            owner = "";
          }
        }
        case VALUE_STRING -> put(fields, owner, json.currentName(), json.getText());
        default -> {}
      }
    }
  }

  private static void put(
      Map<String, String> fields, String owner, @Nullable String name, String value) {
    String plain = Whitespace.collapse(org.jsoup.parser.Parser.unescapeEntities(value, false));
    if (name == null || plain.isEmpty() || plain.startsWith("http")) {
      return;
    }
    if (owner.isEmpty() && (name.equals("headline") || name.equals("datePublished"))) {
      fields.putIfAbsent(name, plain);
    } else if (!owner.isEmpty() && (name.equals("name") || name.equals(owner))) {
      fields.putIfAbsent(owner, plain);
    }
  }
}
