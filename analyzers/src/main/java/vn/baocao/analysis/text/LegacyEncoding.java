package vn.baocao.analysis.text;

import java.util.Locale;

/**
 * Ways in which Vietnamese was written before Unicode, or damaged since. The text to decode is the
 * legacy text as a program shows it that takes its bytes for Windows 1252 or Latin-1.
 */
public enum LegacyEncoding {
  /** TCVN 5712 as in ABC fonts (.VnTime); capitals of .VnTimeH are restored where words show it. */
  TCVN3("tcvn3.tsv") {
    @Override
    public String decode(String text) {
      return Capitals.restore(table().decode(text));
    }
  },
  /** VNI Windows: a letter and a mark behind it. */
  VNI("vni.tsv"),
  /** VISCII 1.1, RFC 1456. */
  VISCII("viscii.tsv"),
  /** Windows 1258: letters with combining tone marks. */
  WINDOWS_1258("windows1258.tsv"),
  /** UTF-8 that was taken for Windows 1252 or Latin-1, once or twice. */
  UTF8_AS_1252("") {
    @Override
    public String decode(String text) {
      String once = Mojibake.undo(text);
      return once.equals(text) ? text : VietnameseText.nfc(Mojibake.undo(once));
    }
  };

  private final String resource;

  LegacyEncoding(String resource) {
    this.resource = resource;
  }

  /** The text in Unicode, NFC. Characters that this encoding does not have stay as they are. */
  public String decode(String text) {
    return VietnameseText.nfc(table().decode(text));
  }

  /** The name used in files and JSON. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  CodePage table() {
    return CodePage.of(resource);
  }
}
