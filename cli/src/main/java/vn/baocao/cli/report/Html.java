package vn.baocao.cli.report;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML in which all text and attribute values are escaped and every element is closed by its
 * own name.
 */
final class Html {

  private final StringBuilder html = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** Opens an element; {@code attributes} are names and values by turns. */
  Html open(String element, String... attributes) {
    tag(element, attributes);
    open.push(element);
    return this;
  }

  /** An element without content, such as {@code <rect>}; closed where SVG wants it. */
  Html empty(String element, String... attributes) {
    tag(element, attributes);
    html.append("</").append(element).append('>');
    return this;
  }

  /** An element that holds only text. */
  Html element(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close();
  }

  Html text(String text) {
    escape(text);
    return this;
  }

  /** Markup that this program itself holds, as it is. */
  Html raw(String markup) {
    html.append(markup);
    return this;
  }

  /** Closes the element that was opened last. */
  Html close() {
    html.append("</").append(open.pop()).append('>');
    return this;
  }

  Html line() {
    html.append('\n');
    return this;
  }

  /** Puts in what {@code other} has written. */
  Html append(Html other) {
    html.append(other);
    return this;
  }

  private void tag(String element, String... attributes) {
    html.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      html.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      html.append('"');
    }
    html.append('>');
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(c);
      }
    }
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
    return html.toString();
  }
}
