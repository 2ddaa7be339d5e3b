package vn.baocao.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What words, phrases and signs of a query mean. */
final class TextQueryTest {

  private static void isRefused(String query, QueryException.Kind kind, int position) {
    QueryException failure = assertThrows(QueryException.class, () -> TextQuery.parse(query));
    assertEquals(kind, failure.kind());
    assertEquals(position, failure.position());
  }

  @Test
  void aMalformedQueryIsRefusedWithThePlaceOfItsFault() {
    isRefused("xã \"Mai Trung", QueryException.Kind.UNCLOSED_QUOTE, 3);
    isRefused("😀 \"xã", QueryException.Kind.UNCLOSED_QUOTE, 2);
    isRefused("", QueryException.Kind.EMPTY, 0);
    isRefused("?!", QueryException.Kind.EMPTY, 0);
    isRefused("-xã", QueryException.Kind.EMPTY, 0);
    isRefused("\"xã\"~", QueryException.Kind.MISSING_OPERAND, 4);
    isRefused("title: xã", QueryException.Kind.MISSING_OPERAND, 0);
    isRefused("xa ".repeat(201), QueryException.Kind.TOO_LONG, 0);
  }

  @Test
  void aWordWithDiacriticsPrefersThemAndOneWithoutMatchesAll() throws Exception {
    Corpus corpus = new Corpus(Map.of("bo", "hội bò", "bộ", "hội bộ", "none", "xã Mai"));
    assertEquals(List.of("bộ", "bo"), corpus.search("bộ"));
    assertEquals(Set.of("bộ", "bo"), corpus.found("bo"));
  }

  @Test
  void aQueryWithSomeDiacriticsLeftOutDemandsThoseThatAreTyped() throws Exception {
    Corpus corpus =
        new Corpus(Map.of("contract", "hợp đồng", "box", "hộp đông", "plain", "hop dong"));
    assertEquals(Set.of("contract"), corpus.found("hop đồng"));
    assertEquals(Set.of("contract", "box", "plain"), corpus.found("hop dong"));
    assertEquals("contract", corpus.search("hợp đồng").getFirst());
    assertEquals(Set.of("contract", "box", "plain"), corpus.found("hợp đồng"));
  }

  @Test
  void aSyllableThatIsCompleteWithoutDiacriticsLeavesTheOthersTolerant() throws Exception {
    Corpus corpus = new Corpus(Map.of("plain", "tinh uy Ninh Binh hop", "other", "xã khác"));
    assertEquals(Set.of("plain"), corpus.found("tỉnh ủy Ninh Bình"));
  }

  @Test
  void aQuestionRanksWhatItQuotesHigherButDoesNotDemandIt() throws Exception {
    Corpus corpus =
        new Corpus(
            Map.of(
                "split", "phong trào xóa nghèo của xã, nhà tạm cũng xóa",
                "whole", "phong trào xóa nhà tạm của xã nghèo",
                "other", "đại hội"));
    assertEquals(Set.of("whole"), corpus.found("\"xóa nhà tạm\" phong trào"));
    assertEquals(
        List.of("whole", "split"), corpus.search("Phong trào \"xóa nhà tạm\" bắt đầu khi nào?"));
    assertEquals(Set.of("whole", "split"), corpus.found("Phong trào \"xóa nhà tạm là gì?"));
  }

  @Test
  void wordsThatAskNeitherFindNorExclude() throws Exception {
    Corpus corpus = new Corpus(Map.of("answer", "xã có 5 chi bộ", "asks", "hỏi bao nhiêu lần"));
    assertEquals("answer", corpus.search("xã có bao nhiêu chi bộ?").getFirst());
    assertEquals("answer", corpus.search("xa co bao nhieu chi bo").getFirst());
  }

  @Test
  void aPhraseDemandsTheDiacriticsThatAreTyped() throws Exception {
    Corpus corpus = new Corpus(Map.of("a", "đảng bộ", "b", "đang bò", "c", "đảng bỏ"));
    assertEquals(Set.of("a", "c"), corpus.found("\"đảng bo\""));
    assertEquals(Set.of("a", "b", "c"), corpus.found("\"dang bo\""));
  }

  @Test
  void spellingsOfOneWordAreFoundByEachOther() throws Exception {
    Corpus corpus = new Corpus(Map.of("new", "ủy ban thị xã kỳ", "other", "xã Mai"));
    for (String query : List.of("\"uỷ ban\"", "\"ỦY BAN\"", "\"thị xã kì\"")) {
      assertEquals(Set.of("new"), corpus.found(query));
      assertEquals(Set.of("new"), corpus.found(Normalizer.normalize(query, Normalizer.Form.NFD)));
    }
  }

  @Test
  void proximityLetsWordsMoveAndExclusionTakesAway() throws Exception {
    Corpus corpus = new Corpus(Map.of("near", "hội nghị lần này đối thoại", "far", "đối thoại"));
    assertEquals(Set.of(), corpus.found("\"hội nghị đối thoại\""));
    assertEquals(Set.of("near"), corpus.found("\"hội nghị đối thoại\"~2"));
    assertEquals(Set.of("far"), corpus.found("\"đối thoại\" -\"hội nghị\""));
  }

  @Test
  void anAbbreviationSpelledLikeASyllableIsNoSyllable() throws Exception {
    Corpus corpus = new Corpus(Map.of("TU", "nghị quyết của TU", "từ", "nghị quyết từ xã"));
    assertEquals(Set.of("TU"), corpus.found("\"Tỉnh ủy\""));
    assertEquals(Set.of("TU"), corpus.found("TU"));
  }
}
