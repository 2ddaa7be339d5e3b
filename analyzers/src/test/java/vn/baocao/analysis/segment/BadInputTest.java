package vn.baocao.analysis.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.baocao.analysis.text.LegacyText;
import vn.baocao.analysis.text.Span;

/** What the segmenter does with text that nobody should have written, and with damaged files. */
final class BadInputTest {

  /** Building blocks of random text: words, marks, half and whole surrogate pairs, controls. */
  private static final List<String> BLOCKS =
      List.of(
          "Đảng bộ",
          "huyện",
          "TÂN KỲ",
          " ",
          "  ",
          "\u00A0",
          "\n",
          "\r\n",
          "\t",
          "\u0000",
          "\uD83D",
          "\uDE00",
          "😀",
          "𝐀",
          "\u0301",
          "\u00AD",
          "\u200B",
          "19-NQ/TW",
          "TP.",
          "3/2/1930",
          "1.000,5",
          "-",
          " - ",
          "–",
          "a@b.vn",
          "https://b.vn/",
          "…",
          "“",
          "(",
          "H'",
          ".",
          ",",
          "中文",
          "٣");

  private static int gaps(WordSegmenter segmenter, String text) {
    List<Token> tokens = segmenter.segment(text, new Span(0, text.length()));
    assertEquals(tokens, segmenter.segment(text, new Span(0, text.length())));
    int last = 0;
    for (Token token : tokens) {
      String gap = text.substring(last, token.span().start());
      assertTrue(gap.chars().noneMatch(Character::isLetterOrDigit), gap);
      assertTrue(token.span().length() > 0);
      last = token.span().end();
    }
    assertTrue(text.substring(last).chars().noneMatch(Character::isLetterOrDigit));
    return tokens.size();
  }

  @Test
  void tokensAndGapsAreTheTextAndComeOutTheSameTwiceWhateverItHolds() {
    Random random = new Random(20260722);
    for (int run = 0; run < 2_000; run++) {
      StringBuilder text = new StringBuilder();
      int blocks = random.nextInt(60);
      for (int i = 0; i < blocks; i++) {
        text.append(BLOCKS.get(random.nextInt(BLOCKS.size())));
      }
      for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
        String written = Normalizer.normalize(text, form);
        gaps(WordSegmenter.accurate(), written);
        gaps(WordSegmenter.fast(), written);
      }
    }
  }

  @Test
  void nothingIsFoundInNothing() {
    assertEquals(0, gaps(WordSegmenter.accurate(), ""));
    assertEquals(0, gaps(WordSegmenter.fast(), " \u0000\n"));
  }

  @Test
  void halfASurrogatePairAndNulDivideNoWordsBesideThem() {
    String text = "Ban Chấp hành\u0000\uD83D Ban Chấp hành \uDE00";
    List<String> words =
        WordSegmenter.accurate().segment(text, new Span(0, text.length())).stream()
            .map(token -> token.span().of(text))
            .toList();
    assertEquals(List.of("Ban Chấp hành", "\uD83D", "Ban Chấp hành", "\uDE00"), words);
  }

  @Test
  void aLineOfTwentyMegabytesIsSegmentedInBlocks() {
    String line = "phát triển nông thôn mới ".repeat(20_000_000 / 25);
    int[] tokens = new int[1];
    char[] text = line.toCharArray();
    WordSegmenter.fast().segment(text, 0, text.length, (start, end, type) -> tokens[0]++);
    assertTrue(tokens[0] > 1_600_000, "tokens " + tokens[0]);
  }

  @Test
  void aMillionMarksAreCutIntoTokensOfBoundedLength() {
    String marks = "a" + "\u0301".repeat(1_000_000);
    for (WordSegmenter segmenter : List.of(WordSegmenter.accurate(), WordSegmenter.fast())) {
      for (Token token : segmenter.segment(marks, new Span(0, marks.length()))) {
        assertTrue(token.span().length() <= TokenScanner.MAX_LENGTH);
      }
    }
    assertEquals(marks, LegacyText.repair(marks).text());
  }

  @Test
  void aMillionUnpairedBracketsAndStopsTakeLinearTime() {
    String brackets = "(".repeat(500_000) + ". ".repeat(250_000);
    assertTrue(
        new SentenceDetector().detect(brackets, new Span(0, brackets.length())).size() > 100_000);
  }

  @Test
  void aDamagedModelIsNamed(@TempDir Path folder) throws IOException {
    Path model = Files.writeString(folder.resolve("own.model"), "not a model at all");
    IOException failure = assertThrows(IOException.class, () -> WordSegmenter.accurate(model));
    String message = String.valueOf(failure.getMessage());
    assertTrue(message.contains("own.model: damaged segmenter model: expected"), message);
  }

  @Test
  void aWordListThatIsNotUtf8IsNamedWithTheLine(@TempDir Path folder) throws IOException {
    Path list = folder.resolve("words.txt");
    Files.write(list, new byte[] {'#', ' ', 'x', '\n', '\n', 'a', ' ', (byte) 0xE9, '\n'});
    IOException failure = assertThrows(IOException.class, () -> WordList.read(list));
    String message = String.valueOf(failure.getMessage());
    assertTrue(message.contains("words.txt:3: expected UTF-8"), message);
  }
}
