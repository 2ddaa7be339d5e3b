package vn.baocao.corpus.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The committed resources are what the reference data give. To make them anew:
 *
 * <pre>
 * mvn test -pl corpus -am -Dtest=GazetteerResourcesTest \\
 *     -Dsurefire.failIfNoSpecifiedTests=false -Dbaocao.gazetteer.rebuild=true
 * </pre>
 */
class GazetteerResourcesTest {

  private static final Path ROOT = Path.of(System.getProperty("baocao.root", ".."));
  private static final Path FOLDER =
      ROOT.resolve("corpus/src/main/resources/vn/baocao/corpus/gazetteer");

  @Test
  void theResourcesAreWhatTheReferenceDataGive() throws IOException {
    Path data = ROOT.resolve("../shared/data");
    assumeTrue(Files.isDirectory(data), "needs ../shared/data beside the project");
    for (Map.Entry<String, String> file : GazetteerResources.of(data).entrySet()) {
      Path committed = FOLDER.resolve(file.getKey());
      if (Boolean.getBoolean("baocao.gazetteer.rebuild")) {
        Files.writeString(committed, file.getValue(), StandardCharsets.UTF_8);
      }
      assertEquals(file.getValue(), Files.readString(committed), file.getKey());
    }
  }
}
