package vn.baocao.corpus.reader;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The fonts that the styles of an OpenDocument file set, with what they inherit. */
final class OdtStyles implements OfficePackage.Elements {

  private static final int LONGEST_CHAIN = 20;

  private final Map<String, String> faces = new HashMap<>();
  private final Map<String, String> fonts = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();
  private @Nullable String style;

  @Override
  public void start(String name, XMLStreamReader xml) {
    switch (name) {
      case "font-face" -> {
        String face = OfficePackage.attribute(xml, "name");
        String family = OfficePackage.attribute(xml, "font-family");
        if (face != null && family != null) {
          faces.put(face, family.replace("'", "").replace("\"", ""));
        }
      }
      case "style", "default-style" -> {
        String own = OfficePackage.attribute(xml, "name");
        String parent = OfficePackage.attribute(xml, "parent-style-name");
        style = own == null ? "" : own;
        if (parent != null) {
          parents.put(style, parent);
        }
      }
      case "text-properties" -> {
        String face = OfficePackage.attribute(xml, "font-name");
        String family = OfficePackage.attribute(xml, "font-family");
        if (style != null && (face != null || family != null)) {
          fonts.put(style, face != null ? faces.getOrDefault(face, face) : String.valueOf(family));
        }
      }
      default -> {}
    }
  }

  @Override
  public void end(String name) {
    if (name.equals("style") || name.equals("default-style")) {
      style = null;
    }
  }

  /** The font of a style; null where neither it nor what it inherits names one. */
  @Nullable String fontOf(@Nullable String id) {
    String at = id;
    for (int i = 0; at != null && i < LONGEST_CHAIN; i++) {
      String font = fonts.get(at);
      if (font != null) {
        return font;
      }
      at = parents.get(at);
    }
    return null;
  }
}
