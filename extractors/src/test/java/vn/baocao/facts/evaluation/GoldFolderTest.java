package vn.baocao.facts.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldFolderTest {

  @TempDir Path folder;

  @BeforeEach
  void writeText() throws IOException {
    Files.writeString(folder.resolve("xa.txt"), "Xã có 12 chi bộ.");
  }

  @Test
  void documentsAreSortedAndFilesWithoutPartnerPassedOver() throws IOException {
    annotate("{\"facts\": []}");
    Files.writeString(folder.resolve("a.json"), "{\"facts\": []}");
    Files.writeString(folder.resolve("a.txt"), "A");
    Files.writeString(folder.resolve("b.json"), "{\"facts\": []}");
    List<String> names =
        GoldFolder.read(folder).documents().stream().map(GoldDocument::name).toList();
    assertEquals(List.of("a", "xa"), names);
  }

  @Test
  void brokenJsonIsReportedWithItsFile() throws IOException {
    annotate("{\"facts\": [");
    assertMessage("xa.json: no JSON");
  }

  @Test
  void anUnknownKindIsReportedWithItsFile() throws IOException {
    annotate("{\"facts\": [{\"kind\": \"goal\", \"start\": 0, \"end\": 1}]}");
    assertMessage("found goal");
  }

  @Test
  void anOffsetOutsideTheTextIsReportedWithItsFile() throws IOException {
    annotate("{\"facts\": [{\"kind\": \"count\", \"start\": 0, \"end\": 99}]}");
    assertMessage("xa.json: expected \"end\" to be an offset from 0 to 16, found 99");
  }

  @Test
  void missingFactsAreReportedWithTheirFile() throws IOException {
    annotate("{}");
    assertMessage("xa.json: expected a list \"facts\"");
  }

  @Test
  void aFolderWithoutGoldIsReported() {
    assertMessage("expected pairs of NAME.txt and NAME.json");
  }

  private void annotate(String json) throws IOException {
    Files.writeString(folder.resolve("xa.json"), json);
  }

  private void assertMessage(String part) {
    String message =
        String.valueOf(
            assertThrows(GoldFormatException.class, () -> GoldFolder.read(folder)).getMessage());
    assertTrue(message.contains(part), message);
    assertTrue(message.startsWith(folder.toString()), message);
  }
}
