package vn.baocao.corpus.reader;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the XHTML that Tika's parsers emit into lines and tables. */
final class XhtmlDraft extends DefaultHandler {

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "ul",
          "ol",
          "dl",
          "dt",
          "dd",
          "blockquote",
          "pre",
          "hr",
          "section",
          "body",
          "title");

  private final DraftBuilder draft;
  private final StringBuilder text = new StringBuilder();
  private @Nullable TableGrid table;
  private int tables;
  private boolean head;

  XhtmlDraft(DraftBuilder draft) {
    this.draft = draft;
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    switch (local) {
      case "head" -> head = true;
      case "br" -> text.append('\n');
      case "table" -> {
        if (tables++ == 0) {
          flush();
          table = new TableGrid();
        }
      }
      case "tr" -> {
        if (tables == 1 && table != null) {
          table.startRow();
        }
      }
      case "td", "th" -> {
        if (tables == 1) {
          text.setLength(0);
          pending = new int[] {number(attributes, "rowspan"), number(attributes, "colspan")};
        }
      }
      default -> {
        if (BLOCKS.contains(local)) {
          flush();
        }
      }
    }
  }

  private int[] pending = {1, 1};

  @Override
  public void endElement(String uri, String local, String name) {
    switch (local) {
      case "head" -> {
        head = false;
        text.setLength(0);
      }
      case "td", "th" -> {
        if (tables == 1 && table != null) {
          table.cell(text.toString(), pending[0], pending[1]);
          text.setLength(0);
        }
      }
      case "table" -> {
        if (--tables == 0 && table != null) {
          table.addTo(draft);
          table = null;
          text.setLength(0);
        }
      }
      default -> {
        if (BLOCKS.contains(local)) {
          flush();
        }
      }
    }
  }

  @Override
  public void characters(char[] chars, int start, int length) throws SAXException {
    if (!head) {
      text.append(chars, start, length);
    }
    if (draft.isFull()) {
      throw new SAXException("text limit reached");
    }
  }

  @Override
  public void ignorableWhitespace(char[] chars, int start, int length) {
    text.append(' ');
  }

  @Override
  public void endDocument() {
    flush();
  }

  private void flush() {
    if (tables > 0) {
      text.append('\n');
    } else if (!head) {
      draft.paragraph(text.toString(), null);
      text.setLength(0);
    }
  }

  private static int number(Attributes attributes, String name) {
    String value = attributes.getValue(name);
    return value != null && value.matches("\\d{1,3}") ? Math.max(1, Integer.parseInt(value)) : 1;
  }
}
