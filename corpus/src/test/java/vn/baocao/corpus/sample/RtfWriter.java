package vn.baocao.corpus.sample;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes a source as the RTF of the 1990s: bytes of TCVN3 (TCVN 5712:1993, set VN3) under the fonts
 * .VnTime and .VnTimeH.
 *
 * <p>VN3 has no capital letter with a tone mark. The typists of the time switched to .VnTimeH,
 * which draws small letters as capitals, and so does this class.
 */
final class RtfWriter {

  /**
   * The letters of VN3 from byte A1 and from byte B5 on; a space stands for a byte without a
   * letter.
   */
  private static final Map<Integer, String> LETTERS =
      Map.of(
          0xA1, "ĂÂÊÔƠƯĐăâêôơưđ",
          0xB5, "àảãáạ",
          0xBB, "ằẳẵắ",
          0xC6, "ặầẩẫấậè",
          0xCE, "ẻẽéẹềểễếệìỉ",
          0xDC, "ĩíịò",
          0xE1, "ỏõóọồổỗốộờởỡớợù",
          0xF1, "ủũúụừửữứựỳỷỹýỵ");

  private static final Map<Character, Integer> BYTES = bytes();

  private static Map<Character, Integer> bytes() {
    Map<Character, Integer> bytes = new HashMap<>();
    LETTERS.forEach(
        (start, letters) -> {
          for (int i = 0; i < letters.length(); i++) {
            bytes.put(letters.charAt(i), start + i);
          }
        });
    return bytes;
  }

  byte[] write(SampleSource source) {
    StringBuilder rtf = new StringBuilder();
    rtf.append("{\\rtf1\\ansi\\ansicpg1252\\deff0\n");
    rtf.append(
        "{\\fonttbl{\\f0\\froman\\fcharset0 .VnTime;}{\\f1\\froman\\fcharset0 .VnTimeH;}}\n");
    rtf.append("\\paperw11907\\paperh16840\\fs28\n");
    for (Block block : source.blocks()) {
      switch (block) {
        case Block.Title title -> paragraph(rtf, "\\qc\\b ", title.text());
        case Block.Heading heading -> paragraph(rtf, "\\ql\\b ", heading.text());
        case Block.Paragraph paragraph -> paragraph(rtf, "\\qj ", paragraph.text());
        case Block.Columns columns -> columns(rtf, columns);
        case Block.Grid grid -> grid(rtf, grid);
      }
    }
    return rtf.append("}\n").toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static void paragraph(StringBuilder rtf, String format, String text) {
    rtf.append("{\\pard\\sa120").append(format);
    encode(rtf, text);
    rtf.append("\\par}\n");
  }

  private static void columns(StringBuilder rtf, Block.Columns columns) {
    for (Block.Columns.Row row : columns.rows()) {
      rtf.append("\\trowd\\cellx4700\\cellx9400\n");
      cell(rtf, "\\qc ", row.left());
      cell(rtf, "\\qc ", row.right());
      rtf.append("\\row\n");
    }
    rtf.append("\\pard\\par\n");
  }

  private static void grid(StringBuilder rtf, Block.Grid grid) {
    for (List<Block.Cell> cells : grid.rows()) {
      rtf.append("\\trowd");
      for (int column = 1; column <= cells.size(); column++) {
        rtf.append("\\clbrdrt\\brdrs\\clbrdrl\\brdrs\\clbrdrb\\brdrs\\clbrdrr\\brdrs\\cellx");
        rtf.append(9400 * column / cells.size());
      }
      rtf.append('\n');
      for (Block.Cell cell : cells) {
        cell(rtf, "\\ql ", cell.text());
      }
      rtf.append("\\row\n");
    }
    rtf.append("\\pard\\par\n");
  }

  private static void cell(StringBuilder rtf, String format, String text) {
    rtf.append("\\pard\\intbl").append(format);
    encode(rtf, text);
    rtf.append("\\cell\n");
  }

  private static void encode(StringBuilder rtf, String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      Integer code = BYTES.get(letter);
      if (code != null) {
        escape(rtf, code);
      } else if (Character.isUpperCase(letter) && letter > 0x7F) {
        rtf.append("{\\f1");
        escape(rtf, required(text.substring(i, i + 1).toLowerCase(Locale.ROOT).charAt(0)));
        rtf.append('}');
      } else if (letter < 0x80 && "\\{}".indexOf(letter) < 0) {
        rtf.append(letter);
      } else {
        throw new IllegalArgumentException("TCVN3 has no \"" + letter + "\": " + text);
      }
    }
  }

  private static int required(char letter) {
    Integer code = BYTES.get(letter);
    if (code == null) {
      throw new IllegalArgumentException("TCVN3 has no \"" + letter + "\"");
    }
    return code;
  }

  private static void escape(StringBuilder rtf, int code) {
    rtf.append("\\'").append(Integer.toHexString(code));
  }
}
