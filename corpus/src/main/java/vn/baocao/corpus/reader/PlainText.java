package vn.baocao.corpus.reader;

import java.util.ArrayList;
import java.util.List;
import vn.baocao.analysis.text.LegacyText;
import vn.baocao.analysis.text.Span;
import vn.baocao.analysis.text.VietnameseText;
import vn.baocao.corpus.ReadWarning;

/** Reads plain text: every character stays where it is; line ends become {@code \n}. */
final class PlainText implements FormatParser {

  @Override
  public Draft parse(byte[] bytes, ReadLimits limits) {
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
    List<ReadWarning> warnings = new ArrayList<>();
    LegacyText.Repaired repaired = LegacyText.repair(lineEnds(decoded.text()));
    repaired
        .encoding()
        .ifPresent(
            encoding ->
                warnings.add(new ReadWarning(ReadWarning.Kind.ENCODING_REPAIRED, encoding.id())));
    String text = VietnameseText.nfc(whole(decoded, repaired));
    if (text.length() > limits.characters()) {
      text = text.substring(0, limits.characters());
      warnings.add(
          new ReadWarning(ReadWarning.Kind.TRUNCATED, Integer.toString(limits.characters())));
    }
    return new Draft(text, lines(text), List.of(), Clues.TEXT, warnings);
  }

  /** One file of bytes has one encoding, in its shortest lines too. */
  private static String whole(TextDecoder.Decoded decoded, LegacyText.Repaired repaired) {
    return decoded.eightBit() && repaired.encoding().isPresent()
        ? repaired.encoding().get().decode(lineEnds(decoded.text()))
        : repaired.text();
  }

  static List<Draft.Line> lines(String text) {
    List<Draft.Line> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      Span span = new Span(start, end).strip(text);
      if (!span.isEmpty()) {
        lines.add(new Draft.Line(span, null));
      }
      start = end + 1;
    }
    return lines;
  }

  private static String lineEnds(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
