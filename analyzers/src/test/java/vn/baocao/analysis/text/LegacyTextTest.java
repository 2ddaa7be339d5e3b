package vn.baocao.analysis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class LegacyTextTest {

  private static final String SOUND =
      "Hội nghị đã thông qua kế hoạch phát triển nông thôn của huyện";

  private static void isRepaired(String expected, String legacy, LegacyEncoding encoding) {
    assertEquals(
        new LegacyText.Repaired(expected, Optional.of(encoding)), LegacyText.repair(legacy));
  }

  private static void isLeftAlone(String text) {
    assertEquals(new LegacyText.Repaired(text, Optional.empty()), LegacyText.repair(text));
  }

  @Test
  void abcFontsAreDecodedWithSoftHyphenAsU() {
    isRepaired(
        "Hội đồng nhân dân huyện thông qua nghị quyết, nâng lương từ năm tới",
        "Héi ®ång nh©n d©n huyÖn th«ng qua nghÞ quyÕt, n©ng l\u00AD¬ng tõ n¨m tíi",
        LegacyEncoding.TCVN3);
  }

  @Test
  void capitalsOfAbcFontsAreRestoredInHeadings() {
    assertEquals("TÂN KỲ ĐỔI MỚI", LegacyEncoding.TCVN3.decode("T¢N Kú §æI MíI"));
    assertEquals("Đổi mới", LegacyEncoding.TCVN3.decode("§æi míi"));
  }

  @Test
  void vniWindowsIsDecoded() {
    isRepaired(
        "Hội đồng nhân dân huyện thông qua nghị quyết",
        "Hoäi ñoàng nhaân daân huyeän thoâng qua nghò quyeát",
        LegacyEncoding.VNI);
  }

  @Test
  void utf8ReadAsLatinIsUndoneOnceAndTwice() {
    String once = new String(SOUND.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    isRepaired(SOUND, once, LegacyEncoding.UTF8_AS_1252);
    String twice = new String(once.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    isRepaired(SOUND, twice, LegacyEncoding.UTF8_AS_1252);
  }

  @Test
  void windows1258IsDecodedAndComposed() {
    isRepaired(
        "Hội đồng nhân dân huyện thông qua nghị quyết",
        "Hôòi ðôÌng nhân dân huyêòn thông qua nghiò quyêìt",
        LegacyEncoding.WINDOWS_1258);
  }

  @Test
  void onlyTheLinesThatNeedItAreDecoded() {
    String mixed = SOUND + "\nHéi ®ång nh©n d©n huyÖn th«ng qua nghÞ quyÕt\n";
    assertEquals(
        SOUND + "\nHội đồng nhân dân huyện thông qua nghị quyết\n",
        LegacyText.repair(mixed).text());
  }

  @Test
  void soundVietnameseIsLeftAlone() {
    isLeftAlone(SOUND);
    isLeftAlone("Đắk Lắk, Krông Nô, Ea H'leo và Chư Prông");
    isLeftAlone("Các ông bà già và cô Hòa là ai, Müller hỏi ở quán café");
    isLeftAlone("");
  }

  @Test
  void otherLanguagesAreLeftAloneWholeAndInEveryWindow() {
    List<String> changed = new ArrayList<>();
    for (String sentence : ResourceLines.texts(LegacyTextTest.class, "other-languages.txt")) {
      String[] words = sentence.split(" ");
      for (int from = 0; from < words.length; from++) {
        for (int to = from + 1; to <= words.length; to++) {
          String window = String.join(" ", Arrays.copyOfRange(words, from, to));
          if (!LegacyText.repair(window).text().equals(window)) {
            changed.add(window + " → " + LegacyText.repair(window).text());
          }
        }
      }
    }
    assertEquals(List.of(), changed);
  }

  @Test
  void visciiIsNotTakenForTcvn3WhoseReadingIsPossibleTooButRare() {
    isRepaired(
        "các bạn hỏi họ cái gì ở đó vậy", "các bÕn höi h÷ cái gì · ðó v§y", LegacyEncoding.VISCII);
  }

  @Test
  void unitsAndFiguresBetweenTheWordsTellNothing() {
    isRepaired(
        "lúa 50.000 đ / kg ; thỏ 60.000 đ ; cà 20.000 đ",
        "lóa 50.000 ® / kg ; thá 60.000 ® ; cµ 20.000 ®",
        LegacyEncoding.TCVN3);
  }
}
