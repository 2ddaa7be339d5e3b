package vn.baocao.analysis.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.baocao.analysis.text.ResourceLines;
import vn.baocao.analysis.text.Span;

final class SentenceDetectorTest {

  private static void sentences(String text, String... expected) {
    List<String> found =
        new SentenceDetector()
            .detect(text, new Span(0, text.length())).stream().map(s -> s.of(text)).toList();
    assertEquals(List.of(expected), found);
  }

  @Test
  void everyGoldenTextIsDividedAsWritten() {
    for (ResourceLines.Line pair : ResourceLines.of(SentenceDetectorTest.class, "sentences.txt")) {
      String[] columns = pair.columns();
      assertEquals(2, columns.length, pair.place());
      String text = columns[0].replace('⏎', '\n');
      String found =
          new SentenceDetector()
              .detect(text, new Span(0, text.length())).stream()
                  .map(sentence -> sentence.of(text))
                  .collect(Collectors.joining(" ¶ "));
      assertEquals(columns[1], found, pair.place());
    }
  }

  @Test
  void wrappedLinesOfOneParagraphAreJoined() {
    String full =
        """
        Trong năm qua, các xã vùng cao của huyện đã cùng với Ban
        Chấp hành hoàn thành phần lớn những việc được giao từ
        đầu năm.\
        """;
    sentences(full, full);
  }

  @Test
  void nothingIsFoundInNothing() {
    sentences("");
    sentences(" \n\n ");
  }
}
