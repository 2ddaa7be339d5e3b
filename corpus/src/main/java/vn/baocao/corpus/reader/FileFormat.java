package vn.baocao.corpus.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What a file is by its content; its name decides only where the content leaves it open. */
enum FileFormat {
  TEXT,
  HTML,
  RTF,
  PDF,
  /** Word, Office Open XML. */
  DOCX,
  /** Excel, Office Open XML. */
  XLSX,
  /** OpenDocument text or sheet. */
  ODT,
  /** A ZIP archive of files. */
  ZIP,
  /** Microsoft's compound files: DOC, XLS, MSG, encrypted DOCX. */
  OLE,
  /** A mail message. */
  EML,
  IMAGE,
  /** What Tika may know. */
  OTHER;

  private static final int HEAD = 8192;

  private static final Pattern MARKUP =
      Pattern.compile(
          "(?i)<(?:!doctype\\s{1,5}html|html|head|body|meta|div|table|p|span|h1|article)[\\s>]");

  private static final Pattern MAIL =
      Pattern.compile(
          "(?i)\\A(?:[a-z][a-z0-9-]{1,40}:[^\\n]{0,998}\\n(?:[ \\t][^\\n]{0,998}\\n){0,50}){2}");

  static FileFormat of(byte[] bytes, String name) {
    if (startsWith(bytes, 0, "{\\rtf")) {
      return RTF;
    }
    if (indexOf(bytes, "%PDF-", 1024) >= 0) {
      return PDF;
    }
    if (startsWith(bytes, 0, "PK\3\4") || startsWith(bytes, 0, "PK\5\6")) {
      return ofZip(bytes);
    }
    if (bytes.length > 4
        && (bytes[0] & 0xFF) == 0xD0
        && (bytes[1] & 0xFF) == 0xCF
        && bytes[2] == 0x11) {
      return OLE;
    }
    if (isImage(bytes)) {
      return IMAGE;
    }
    return TextDecoder.looksLikeText(bytes) ? ofText(bytes, name) : OTHER;
  }

  private static FileFormat ofText(byte[] bytes, String name) {
    String head = TextDecoder.head(bytes, HEAD).stripLeading();
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".eml") || lower.endsWith(".mht") || lower.endsWith(".mhtml")) {
      return EML;
    }
    if (head.startsWith("<?xml") && !head.toLowerCase(Locale.ROOT).contains("<html")) {
      return OTHER;
    }
    boolean markup =
        head.startsWith("<")
            ? MARKUP.matcher(head).find()
            : MARKUP.matcher(head).results().limit(5).count() >= 5;
    if ((markup && !lower.endsWith(".txt"))
        || head.toLowerCase(Locale.ROOT).startsWith("<!doctype html")) {
      return HTML;
    }
    boolean mail =
        !lower.endsWith(".txt")
            && MAIL.matcher(head).lookingAt()
            && (head.contains("MIME-Version:") || head.contains("Received:"));
    return mail ? EML : TEXT;
  }

  private static FileFormat ofZip(byte[] bytes) {
    boolean office = false;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      int seen = 0;
      for (ZipEntry entry = zip.getNextEntry();
          entry != null && seen < 60;
          entry = zip.getNextEntry()) {
        seen++;
        String name = entry.getName();
        if (name.equals("word/document.xml")) {
          return DOCX;
        }
        if (name.equals("xl/workbook.xml")) {
          return XLSX;
        }
        if (name.equals("mimetype") && isOpenDocument(zip)) {
          return ODT;
        }
        if (name.equals("content.xml")) {
          return ODT;
        }
        if (name.equals("mimetype")
            || name.equals("ppt/presentation.xml")
            || name.equals("META-INF/manifest.xml")) {
          return OTHER;
        }
        office |= name.equals("[Content_Types].xml");
      }
      return office ? OTHER : ZIP;
    } catch (IOException | IllegalArgumentException e) {
      // Encrypted or broken within: the reader of archives says which.
      return indexOf(bytes, "word/document.xml", bytes.length) >= 0
          ? DOCX
          : indexOf(bytes, "xl/workbook.xml", bytes.length) >= 0 ? XLSX : office ? OTHER : ZIP;
    }
  }

  private static boolean isOpenDocument(ZipInputStream zip) throws IOException {
    String type = new String(zip.readNBytes(100), StandardCharsets.US_ASCII);
    return type.contains("opendocument.text") || type.contains("opendocument.spreadsheet");
  }

  private static boolean isImage(byte[] bytes) {
    if (bytes.length < 12) {
      return false;
    }
    int first = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    return first == 0xFFD8
        || (first == 0x8950 && startsWith(bytes, 1, "PNG"))
        || startsWith(bytes, 0, "GIF8")
        || startsWith(bytes, 0, "II*\0")
        || startsWith(bytes, 0, "MM\0*")
        || (startsWith(bytes, 0, "RIFF") && startsWith(bytes, 8, "WEBP"))
        || (startsWith(bytes, 0, "BM") && bytes[6] == 0 && bytes[8] == 0);
  }

  private static boolean startsWith(byte[] bytes, int from, String sign) {
    byte[] wanted = sign.getBytes(StandardCharsets.ISO_8859_1);
    if (bytes.length < from + wanted.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if (bytes[from + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  private static int indexOf(byte[] bytes, String sign, int limit) {
    for (int i = 0; i < Math.min(bytes.length, limit); i++) {
      if (bytes[i] == sign.charAt(0) && startsWith(bytes, i, sign)) {
        return i;
      }
    }
    return -1;
  }
}
