package vn.baocao.corpus.reader;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The texts that the cells of a book share, in runs that may have fonts of their own. */
final class XlsxStrings implements OfficePackage.Elements {

  /**
   * A part of a text.
   *
   * @param font null for that of the cell
   */
  record Run(@Nullable String font, String text) {}

  private final List<List<Run>> texts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable String font;
  private boolean heard;
  private int phonetic;

  List<List<Run>> texts() {
    return texts;
  }

  @Override
  public void start(String name, XMLStreamReader xml) {
    switch (name) {
      case "si" -> texts.add(new ArrayList<>());
      case "r" -> font = null;
      case "rFont" -> font = OfficePackage.attribute(xml, "val");
      case "rPh" -> phonetic++;
      case "t" -> {
        text.setLength(0);
        heard = phonetic == 0;
      }
      default -> {}
    }
  }

  @Override
  public void end(String name) {
    switch (name) {
      case "t" -> {
        if (heard && !texts.isEmpty()) {
          texts.getLast().add(new Run(font, text.toString()));
        }
        heard = false;
      }
      case "r" -> font = null;
      case "rPh" -> phonetic--;
      default -> {}
    }
  }

  @Override
  public void characters(String characters) {
    if (heard) {
      text.append(characters);
    }
  }
}
