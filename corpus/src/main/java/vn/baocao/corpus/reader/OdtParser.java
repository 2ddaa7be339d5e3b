package vn.baocao.corpus.reader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Reads OpenDocument texts and sheets (ISO/IEC 26300): paragraphs with the fonts of their styles,
 * tables with merged cells, notes. Deleted text and remarks are left out.
 */
final class OdtParser implements FormatParser {

  @Override
  public Draft parse(byte[] bytes, ReadLimits limits) throws ReadException, IOException {
    OfficePackage parts = new OfficePackage(bytes, limits);
    byte[] manifest = parts.part("META-INF/manifest.xml");
    if (manifest != null
        && new String(manifest, StandardCharsets.UTF_8).contains("encryption-data")) {
      throw new ReadException(ReadFailure.Kind.ENCRYPTED, "");
    }
    byte[] content = parts.part("content.xml");
    if (content == null) {
      throw new ReadException(ReadFailure.Kind.CORRUPT, "no content.xml");
    }
    DraftBuilder draft = new DraftBuilder(limits.characters());
    OdtStyles styles = new OdtStyles();
    parts.readProperties("styles.xml", styles);
    parts.readText(content, new OdtBody(draft, styles), draft);
    parts.warn(draft);
    return draft.build(Clues.OFFICE);
  }
}
