package vn.baocao.corpus.reader;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The fonts that the styles of a Word document set, with what they inherit. */
final class DocxStyles implements OfficePackage.Elements {

  private static final int LONGEST_CHAIN = 20;

  private final Map<String, String> fonts = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, String> numberings = new HashMap<>();
  private @Nullable String style;
  private @Nullable String defaultStyle;
  private @Nullable String documentFont;
  private boolean defaults;

  @Override
  public void start(String name, XMLStreamReader xml) {
    String value = OfficePackage.attribute(xml, "val");
    switch (name) {
      case "rPrDefault" -> defaults = true;
      case "style" -> {
        style = OfficePackage.attribute(xml, "styleId");
        if (style != null
            && "1".equals(OfficePackage.attribute(xml, "default"))
            && "paragraph".equals(OfficePackage.attribute(xml, "type"))) {
          defaultStyle = style;
        }
      }
      case "basedOn" -> {
        if (style != null && value != null) {
          parents.put(style, value);
        }
      }
      case "numId" -> {
        if (style != null && value != null) {
          numberings.put(style, value);
        }
      }
      case "rFonts" -> font(font(xml));
      default -> {}
    }
  }

  private void font(@Nullable String font) {
    if (font != null && style != null) {
      fonts.put(style, font);
    } else if (font != null && defaults) {
      documentFont = font;
    }
  }

  @Override
  public void end(String name) {
    switch (name) {
      case "style" -> style = null;
      case "rPrDefault" -> defaults = false;
      default -> {}
    }
  }

  /** The font that an {@code rFonts} element names for Latin letters. */
  static @Nullable String font(XMLStreamReader xml) {
    String ascii = OfficePackage.attribute(xml, "ascii");
    return ascii != null ? ascii : OfficePackage.attribute(xml, "hAnsi");
  }

  /** The font of a style, of the default paragraph style for null. */
  @Nullable String fontOf(@Nullable String id) {
    String at = id == null ? defaultStyle : id;
    for (int i = 0; at != null && i < LONGEST_CHAIN; i++) {
      String font = fonts.get(at);
      if (font != null) {
        return font;
      }
      at = parents.get(at);
    }
    return documentFont;
  }

  /** The numbering that a style sets. */
  @Nullable String numberingOf(@Nullable String id) {
    String at = id;
    for (int i = 0; at != null && i < LONGEST_CHAIN; i++) {
      String numbering = numberings.get(at);
      if (numbering != null) {
        return numbering;
      }
      at = parents.get(at);
    }
    return null;
  }
}
