package vn.baocao.analysis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

final class VietnameseTextTest {

  private static void same(String one, String other) {
    assertEquals(VietnameseText.matchKey(one), VietnameseText.matchKey(other));
  }

  @Test
  void placeOfTheToneMarkMakesNoDifference() {
    same("hoà", "hòa");
    same("uỷ ban", "ủy ban");
    same("khoẻ", "khỏe");
    same("qúy", "quý");
    same("gìa", "già");
  }

  @Test
  void iAndYAreTheSameWhereBothAreWritten() {
    same("kỳ", "kì");
    same("lý", "lí");
    same("quý", "quí");
    assertNotEquals(VietnameseText.matchKey("tay"), VietnameseText.matchKey("tai"));
    assertNotEquals(VietnameseText.matchKey("thúy"), VietnameseText.matchKey("thúi"));
  }

  @Test
  void caseNormalFormAndLookAlikesOfDMakeNoDifference() {
    same("ĐẶNG", "đặng");
    same(Normalizer.normalize("thưởng", Normalizer.Form.NFD), "Thưởng");
    same("\u00F0ó", "đó");
  }

  @Test
  void tonesAndHatsDoCount() {
    for (String other : List.of("bò", "bó", "bộ", "bơ")) {
      assertNotEquals(VietnameseText.matchKey("bo"), VietnameseText.matchKey(other));
    }
  }

  @Test
  void foldingTakesAwayEveryDiacritic() {
    assertEquals("doi moi phuong thuc", VietnameseText.fold("Đổi mới PHƯƠNG thức"));
  }

  @Test
  void foreignWordsKeepTheirLetters() {
    assertEquals("genève", VietnameseText.matchKey("Genève"));
  }

  @Test
  void theRulesGenerateTheInventoryOfSyllables() {
    assertEquals(17_530, SyllableGrammar.rules().spellings().size());
    for (String word : "hoà kỳ quý gìn giếng yên nghiêng chuột khuỷu quới ngoằn".split(" ")) {
      assertTrue(SyllableGrammar.rules().isSyllable(word), word);
    }
    for (String word : "chuôt panthers BCH ubnd kông ngha cé".split(" ")) {
      assertFalse(SyllableGrammar.rules().isSyllable(word), word);
    }
  }
}
