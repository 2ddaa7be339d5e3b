package vn.baocao.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.corpus.Metadata;

/** What a document is, on one line: its title, date, locality and type. */
final class DocumentLine {

  private DocumentLine() {}

  /**
   * @param before the first part, where there is any
   */
  static String of(Metadata metadata, Console console, String before) {
    List<String> parts = new ArrayList<>();
    String title = metadata.title();
    if (title != null) {
      parts.add(title);
    }
    parts.addAll(
        details(
            metadata.published(),
            metadata.district(),
            metadata.province(),
            metadata.documentType(),
            console));
    return parts.isEmpty() ? "" : before + String.join(" · ", parts);
  }

  /** Date, locality and type, as far as they are known. */
  static List<String> details(
      @Nullable String published,
      @Nullable String district,
      @Nullable String province,
      Metadata.DocumentType type,
      Console console) {
    List<String> parts = new ArrayList<>();
    if (published != null) {
      parts.add(console.format().date(published));
    }
    String place = place(district, province);
    if (!place.isEmpty()) {
      parts.add(place);
    }
    if (type != Metadata.DocumentType.OTHER) {
      parts.add(console.text("documentType." + type.id()));
    }
    return parts;
  }

  private static String place(@Nullable String district, @Nullable String province) {
    if (district == null) {
      return province == null ? "" : province;
    }
    return province == null ? district : district + ", " + province;
  }
}
