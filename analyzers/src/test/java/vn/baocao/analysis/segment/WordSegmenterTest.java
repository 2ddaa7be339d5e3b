package vn.baocao.analysis.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.baocao.analysis.text.Span;

final class WordSegmenterTest {

  private static String words(WordSegmenter segmenter, String text) {
    return segmenter.segment(text, new Span(0, text.length())).stream()
        .map(token -> token.span().of(text).replaceAll("\\s+", "_"))
        .collect(Collectors.joining(" "));
  }

  private static void bothGive(String expected, String text) {
    assertEquals(expected, words(WordSegmenter.accurate(), text));
    assertEquals(expected, words(WordSegmenter.fast(), text));
  }

  @Test
  void syllablesOfAWordBelongTogether() {
    bothGive("chính_quyền địa_phương", "chính quyền địa phương");
  }

  @Test
  void documentNumbersStayWhole() {
    bothGive("19-NQ/TW ,", "19-NQ/TW,");
    bothGive("30/2020/NĐ-CP ;", "30/2020/NĐ-CP;");
    bothGive("Số 05-CTr/HU", "Số 05-CTr/HU");
    bothGive("12/2021/NQ-HĐND .", "12/2021/NQ-HĐND.");
  }

  @Test
  void datesStayWhole() {
    bothGive("ngày 29/03/2021 ,", "ngày 29/03/2021,");
    bothGive("3-2-1930", "3-2-1930");
  }

  @Test
  void numbersWithSeparatorsStayWhole() {
    bothGive("2.142 ,", "2.142,");
    bothGive("1.234.567,8", "1.234.567,8");
    bothGive("47,4% .", "47,4%.");
    bothGive("2015-2020", "2015-2020");
  }

  @Test
  void webAndMailAddressesStayWhole() {
    bothGive("https://baocao.vn/a?b=1 ,", "https://baocao.vn/a?b=1,");
    bothGive("www.baocao.vn", "www.baocao.vn");
    bothGive("ban.tc@baocao.vn ,", "ban.tc@baocao.vn,");
  }

  @Test
  void dottedAbbreviationsGiveBackTheFullStopOfTheSentence() {
    bothGive("TP.HCM .", "TP.HCM.");
    bothGive("ở TP.HCM . Sau đó", "ở TP.HCM. Sau đó");
  }

  @Test
  void namesWithHyphensStayWhole() {
    bothGive("KT-XH ,", "KT-XH,");
    bothGive("tỉnh Bà_Rịa_-_Vũng_Tàu", "tỉnh Bà Rịa - Vũng Tàu");
    bothGive("Phan_Rang_-_Tháp_Chàm", "Phan Rang - Tháp Chàm");
  }

  @Test
  void namesOfTheCentralHighlandsStayWhole() {
    bothGive("tỉnh Đắk_Lắk", "tỉnh Đắk Lắk");
    bothGive("huyện Krông_Pắc", "huyện Krông Pắc");
    bothGive("xã Ea_H'leo", "xã Ea H'leo");
    bothGive("ông Y_Bih_Niê", "ông Y Bih Niê");
    bothGive("Buôn_Ma_Thuột", "Buôn Ma Thuột");
  }

  @Test
  void wordsInCapitalsStayWhole() {
    bothGive("HỘI_ĐỒNG_NHÂN_DÂN", "HỘI ĐỒNG NHÂN DÂN");
    bothGive("HUYỆN_ỦY TÂN_KỲ", "HUYỆN ỦY TÂN KỲ");
  }

  @Test
  void theUsersWordsStayWhole(@TempDir Path folder) throws IOException {
    Path list = Files.writeString(folder.resolve("words.txt"), "# of ours\nsổ vàng đỏ\n");
    assertEquals("Sổ_Vàng_đỏ", words(WordSegmenter.fast().with(WordList.read(list)), "Sổ Vàng đỏ"));
  }

  @Test
  void aLineThatIsNoWordIsNamedWithItsFile(@TempDir Path folder) throws IOException {
    Path list = Files.writeString(folder.resolve("words.txt"), "ủy ban\n123\n");
    String message =
        String.valueOf(assertThrows(IOException.class, () -> WordList.read(list)).getMessage());
    assertTrue(message.contains("words.txt:2:"), message);
  }

  @Test
  void normalFormAndSpacesMakeNoDifference() {
    String text = "Ban Thường vụ Huyện ủy lãnh đạo phát triển kinh tế nông thôn";
    String words = words(WordSegmenter.accurate(), text);
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    assertEquals(
        Normalizer.normalize(words, Normalizer.Form.NFD),
        words(WordSegmenter.accurate(), decomposed));
    assertEquals(words, words(WordSegmenter.accurate(), text.replace(" ", "  ")));
    assertEquals(
        words, words(WordSegmenter.accurate(), text.replace(' ', '\u00A0')).replace('\u00A0', '_'));
  }

  @Test
  void aDamagedModelIsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SegmenterModel.shipped().write(bytes);
    byte[] model = bytes.toByteArray();
    SegmenterModel.read(new ByteArrayInputStream(model), "sound");
    model[model.length / 2] ^= 1;
    IOException failure =
        assertThrows(
            IOException.class,
            () -> SegmenterModel.read(new ByteArrayInputStream(model), "broken.model"));
    String message = String.valueOf(failure.getMessage());
    assertTrue(message.startsWith("broken.model: damaged"), message);
    byte[] cut = java.util.Arrays.copyOf(model, 1000);
    assertThrows(
        IOException.class, () -> SegmenterModel.read(new ByteArrayInputStream(cut), "cut.model"));
  }

  @Test
  void trainedOnOnePartItReachesTheFiguresOnTheOther() throws IOException {
    Path data = Path.of(System.getProperty("baocao.root", "."), "../shared/data");
    assumeTrue(Files.isDirectory(data), "needs the treebank in " + data);
    SegmenterModel model =
        SegmenterTrainer.of(data, Treebank.read(data.resolve("ud-vtb/vi_vtb-ud-train.conllu")))
            .train();
    List<Treebank.Sentence> unseen = Treebank.read(data.resolve("ud-vtb/vi_vtb-ud-dev.conllu"));
    double accurate = f1(unseen, WordSegmenter.accurate(model), TextVariant.AS_WRITTEN);
    assertTrue(accurate >= 0.973, "accurate " + accurate);
    double fast = f1(unseen, WordSegmenter.fast(model), TextVariant.AS_WRITTEN);
    assertTrue(fast >= 0.968, "fast " + fast);
    for (TextVariant variant :
        List.of(TextVariant.NFD, TextVariant.NO_BREAK_SPACES, TextVariant.DOUBLE_SPACES)) {
      assertEquals(accurate, f1(unseen, WordSegmenter.accurate(model), variant), variant.name());
      assertEquals(fast, f1(unseen, WordSegmenter.fast(model), variant), variant.name());
    }
    double capitals = f1(unseen, WordSegmenter.accurate(model), TextVariant.CAPITALS);
    assertTrue(capitals >= 0.965, "capitals " + capitals);
  }

  private static double f1(
      List<Treebank.Sentence> sentences, WordSegmenter segmenter, TextVariant variant) {
    return SegmentationEvaluation.of(sentences, segmenter, variant).f1();
  }
}
