package vn.baocao.corpus.nasty;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import vn.baocao.analysis.text.LegacyEncoding;

/** Ways in which the same Vietnamese text comes as bytes. */
enum Encoding {
  UTF_8,
  UTF_8_MARKED,
  UTF_16LE_MARKED,
  UTF_16BE_MARKED,
  UTF_16LE,
  UTF_16BE,
  DECOMPOSED,
  WINDOWS_1258,
  TCVN3,
  VNI,
  VISCII,
  MOJIBAKE,
  MOJIBAKE_TWICE;

  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Whether its bytes are read as letters of Windows 1252 by programs that know no better. */
  boolean isEightBit() {
    return switch (this) {
      case WINDOWS_1258, TCVN3, VNI, VISCII, MOJIBAKE, MOJIBAKE_TWICE -> true;
      default -> false;
    };
  }

  /** The font in which office programs of the time set such text. */
  String font() {
    return switch (this) {
      case TCVN3 -> ".VnTime";
      case VNI -> "VNI-Times";
      case VISCII -> "HoangLan";
      default -> "Times New Roman";
    };
  }

  /** The font of headings in capitals. */
  String headingFont() {
    return this == TCVN3 ? ".VnTimeH" : font();
  }

  byte[] bytes(String text) {
    return switch (this) {
      case UTF_8 -> text.getBytes(StandardCharsets.UTF_8);
      case UTF_8_MARKED -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
      case UTF_16LE_MARKED -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
      case UTF_16BE_MARKED -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE);
      case UTF_16LE -> text.getBytes(StandardCharsets.UTF_16LE);
      case UTF_16BE -> text.getBytes(StandardCharsets.UTF_16BE);
      case DECOMPOSED ->
          Normalizer.normalize(text, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8);
      case WINDOWS_1258 -> tonesApart(text).getBytes(Charset.forName("windows-1258"));
      case TCVN3, VNI, VISCII -> legacy(text);
      case MOJIBAKE -> shown(UTF_8.bytes(text)).getBytes(StandardCharsets.UTF_8);
      case MOJIBAKE_TWICE -> shown(MOJIBAKE.bytes(text)).getBytes(StandardCharsets.UTF_8);
    };
  }

  /** The characters that stand in a file of Unicode characters (DOCX, ODT, XLSX, PDF). */
  String characters(String text) {
    return switch (this) {
      case DECOMPOSED -> Normalizer.normalize(text, Normalizer.Form.NFD);
      case WINDOWS_1258, TCVN3, VNI, VISCII -> shown(bytes(text));
      case MOJIBAKE, MOJIBAKE_TWICE -> new String(bytes(text), StandardCharsets.UTF_8);
      default -> text;
    };
  }

  /** Bytes as Windows 1252 shows them; the five that it lacks stay control characters. */
  static String shown(byte[] bytes) {
    StringBuilder text = new StringBuilder(bytes.length);
    for (byte b : bytes) {
      char c = new String(new byte[] {b}, WINDOWS_1252).charAt(0);
      text.append(c == '\uFFFD' ? (char) (b & 0xFF) : c);
    }
    return text.toString();
  }

  private byte[] legacy(String text) {
    LegacyEncoding encoding = LegacyEncoding.valueOf(name());
    Map<Character, byte[]> letters = Letters.OF.computeIfAbsent(encoding, Letters::of);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        bytes.write(c);
      } else {
        // ABC fonts have no capitals with tones: the font for headings draws the small letter so.
        byte[] found = letters.get(c);
        byte[] letter = found == null ? letters.get(Character.toLowerCase(c)) : found;
        if (letter == null) {
          throw new IllegalArgumentException(name().toLowerCase(Locale.ROOT) + " has no " + c);
        }
        bytes.writeBytes(letter);
      }
    }
    return bytes.toByteArray();
  }

  /** Windows 1258 has the letters composed and the tones as marks behind them. */
  private static String tonesApart(String text) {
    StringBuilder apart = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      StringBuilder base = new StringBuilder();
      StringBuilder tone = new StringBuilder();
      for (char mark : Normalizer.normalize("" + c, Normalizer.Form.NFD).toCharArray()) {
        (TONES.indexOf(mark) >= 0 ? tone : base).append(mark);
      }
      apart.append(Normalizer.normalize(base, Normalizer.Form.NFC)).append(tone);
    }
    return apart.toString();
  }

  /** The bytes of each letter, found by decoding every byte and every pair. */
  private static final class Letters {

    static final Map<LegacyEncoding, Map<Character, byte[]>> OF = new HashMap<>();

    static Map<Character, byte[]> of(LegacyEncoding encoding) {
      Map<Character, byte[]> letters = new HashMap<>();
      for (int first = 0; first < 256; first++) {
        add(letters, encoding, new byte[] {(byte) first});
        for (int mark = 0x80; mark < 256 && Character.isLetter(first); mark++) {
          add(letters, encoding, new byte[] {(byte) first, (byte) mark});
        }
      }
      for (char c = 0xC0; c <= 0xFF; c++) {
        // The letters that the encoding has where Windows 1252 has them.
        letters.putIfAbsent(c, new byte[] {(byte) c});
      }
      return letters;
    }

    private static void add(Map<Character, byte[]> letters, LegacyEncoding encoding, byte[] bytes) {
      String letter = encoding.decode(shown(bytes));
      if (letter.length() == 1 && !letter.equals(shown(bytes))) {
        letters.putIfAbsent(letter.charAt(0), bytes);
      }
    }
  }
}
