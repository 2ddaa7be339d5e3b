package vn.baocao.corpus.reader;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decides the charset of text on its bytes: a byte order mark, then strict UTF-8, then UTF-16
 * without mark, then the declaration of the page; what remains is an 8-bit text, read as
 * windows-1252 for {@link LegacyRepair} to look at.
 */
final class TextDecoder {

  /** Bytes that windows-1252 leaves undefined stay control characters, so that nothing is lost. */
  private static final char[] WINDOWS_1252 = windows1252();

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)(?:charset|encoding)\\s{0,5}=\\s{0,5}[\"']?\\s{0,5}([a-z0-9_:.-]{2,40})");

  private TextDecoder() {}

  /**
   * A decoded text.
   *
   * @param eightBit whether its bytes may be of a legacy code page
   */
  record Decoded(String text, boolean eightBit) {}

  static Decoded decode(byte[] bytes) {
    Charset marked = byteOrderMark(bytes);
    if (marked != null) {
      String text = new String(bytes, marked);
      return new Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, false);
    }
    String utf8 = strict(bytes, StandardCharsets.UTF_8);
    if (utf8 != null) {
      return new Decoded(utf8, false);
    }
    Charset utf16 = utf16(bytes);
    if (utf16 != null) {
      return new Decoded(new String(bytes, utf16), false);
    }
    return declared(bytes);
  }

  private static Decoded declared(byte[] bytes) {
    Charset declared = declaration(bytes);
    if (declared != null && isMultiByte(declared)) {
      String text = strict(bytes, declared);
      if (text != null) {
        return new Decoded(text, false);
      }
    }
    return mostlyUtf8(bytes)
        ? new Decoded(new String(bytes, StandardCharsets.UTF_8), false)
        : new Decoded(eightBit(bytes), true);
  }

  /** A UTF-8 text with a few broken bytes, such as one cut in the middle of a letter. */
  private static boolean mostlyUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int broken = 0;
    int beyond = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      broken += c == '\uFFFD' ? 1 : 0;
      beyond += c > 0x7F && c != '\uFFFD' ? 1 : 0;
    }
    return beyond > broken * 10;
  }

  static boolean isBeyondAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return true;
      }
    }
    return false;
  }

  /** The bytes as windows-1252, undefined ones as control characters of Latin-1. */
  static String eightBit(byte[] bytes) {
    char[] chars = new char[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      chars[i] = WINDOWS_1252[bytes[i] & 0xFF];
    }
    return new String(chars);
  }

  /** The beginning of a text for recognising its kind, letters beyond ASCII possibly wrong. */
  static String head(byte[] bytes, int length) {
    int from = 0;
    Charset marked = byteOrderMark(bytes);
    Charset charset = marked != null ? marked : utf16(bytes);
    if (charset == null) {
      charset = StandardCharsets.ISO_8859_1;
    } else if (StandardCharsets.UTF_8.equals(marked)) {
      from = 3;
    }
    return new String(bytes, from, Math.min(bytes.length - from, length), charset);
  }

  /** Whether the beginning holds no bytes that only binary files hold. */
  static boolean looksLikeText(byte[] bytes) {
    if (byteOrderMark(bytes) != null || utf16(bytes) != null) {
      return true;
    }
    int length = Math.min(bytes.length, 4096);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      int b = bytes[i] & 0xFF;
      if (b == 0) {
        return false;
      }
      // VISCII has letters at 02 05 06 14 19 1E, TCVN3 at 01-06 and 11-17.
      boolean control = b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f';
      controls += control ? 1 : 0;
    }
    return controls * 20 <= length;
  }

  private static @Nullable Charset byteOrderMark(byte[] b) {
    if (b.length >= 3 && (b[0] & 0xFF) == 0xEF && (b[1] & 0xFF) == 0xBB && (b[2] & 0xFF) == 0xBF) {
      return StandardCharsets.UTF_8;
    }
    if (b.length < 2) {
      return null;
    }
    int mark = (b[0] & 0xFF) << 8 | (b[1] & 0xFF);
    return mark == 0xFEFF
        ? StandardCharsets.UTF_16BE
        : mark == 0xFFFE ? StandardCharsets.UTF_16LE : null;
  }

  /** UTF-16 without mark: every second byte of Vietnamese text is zero far more often than not. */
  private static @Nullable Charset utf16(byte[] bytes) {
    int length = Math.min(bytes.length, 2048) & ~1;
    if (length < 8) {
      return null;
    }
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    int half = length / 2;
    if (odd * 10 > half * 4 && even * 20 < half) {
      return StandardCharsets.UTF_16LE;
    }
    return even * 10 > half * 4 && odd * 20 < half ? StandardCharsets.UTF_16BE : null;
  }

  private static @Nullable Charset declaration(byte[] bytes) {
    Matcher matcher = DECLARED.matcher(head(bytes, 4096));
    if (!matcher.find()) {
      return null;
    }
    try {
      return Charset.forName(matcher.group(1).toLowerCase(Locale.ROOT));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static boolean isMultiByte(Charset charset) {
    return charset.canEncode()
        && charset.newEncoder().maxBytesPerChar() > 1
        && !charset.name().startsWith("windows-");
  }

  private static @Nullable String strict(byte[] bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try {
      CharBuffer text = decoder.decode(ByteBuffer.wrap(bytes));
      return text.toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static char[] windows1252() {
    Charset charset = Charset.forName("windows-1252");
    char[] table = new char[256];
    for (int i = 0; i < 256; i++) {
      char c = new String(new byte[] {(byte) i}, charset).charAt(0);
      table[i] = c == '\uFFFD' ? (char) i : c;
    }
    return table;
  }
}
