package vn.baocao.corpus.reader;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** How much text, and how much of it in links, each element of a page holds; counted once. */
final class TextLengths {

  private static final class Count {
    int text;
    int links;
    int paragraphs;
  }

  private static final Count NONE = new Count();

  private final Map<Element, Count> counts = new HashMap<>();

  TextLengths(Element root) {
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof Element element) {
              counts.put(element, new Count());
            }
          }

          @Override
          public void tail(Node node, int depth) {
            add(node);
          }
        },
        root);
  }

  private void add(Node node) {
    Count parent = node.parent() instanceof Element element ? counts.get(element) : null;
    if (node instanceof TextNode text && parent != null) {
      parent.text += length(text.getWholeText());
    } else if (node instanceof Element element) {
      Count own = counts.getOrDefault(element, NONE);
      if (element.tagName().equals("a")) {
        own.links = own.text;
      }
      own.paragraphs += element.tagName().equals("p") ? 1 : 0;
      if (parent != null) {
        parent.text += own.text;
        parent.links += own.links;
        parent.paragraphs += own.paragraphs;
      }
    }
  }

  /** Signs other than white space, and one for each run of it within the text. */
  private static int length(String text) {
    int length = 0;
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      boolean white = Whitespace.is(text.charAt(i));
      length += white && space ? 0 : 1;
      space = white;
    }
    return length > 0 && space ? length - 1 : length;
  }

  int of(Element element) {
    return counts.getOrDefault(element, NONE).text;
  }

  /** Share of the element's text that stands in links. */
  double linkDensity(Element element) {
    Count count = counts.getOrDefault(element, NONE);
    return count.text == 0 ? 0 : (double) count.links / count.text;
  }

  int paragraphs(Element element) {
    return counts.getOrDefault(element, NONE).paragraphs;
  }
}
