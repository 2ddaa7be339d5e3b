package vn.baocao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Output that a person has checked, kept beside this class in {@code src/test/resources}. Run with
 * {@code -Dbaocao.golden.rewrite=true} to write what is made now instead, and review the
 * difference.
 */
final class Golden {

  private static final Path FOLDER =
      CommandRun.root().resolve("cli/src/test/resources/vn/baocao/cli/golden");

  private Golden() {}

  /** Whether output is what the file holds; paths of this checkout aside. */
  static void assertMatches(String file, String output) throws IOException {
    Path golden = FOLDER.resolve(file);
    String made = withoutPaths(output);
    if (Boolean.getBoolean("baocao.golden.rewrite")) {
      Files.createDirectories(FOLDER);
      Files.writeString(golden, made);
    }
    assertTrue(Files.exists(golden), golden + ": write it with -Dbaocao.golden.rewrite=true");
    assertEquals(Files.readString(golden), made, file);
  }

  private static String withoutPaths(String output) {
    Path reports = CommandRun.root().resolve("corpus/sample/reports").toAbsolutePath().normalize();
    return output
        .replace("\r\n", "\n")
        .replace(reports.toUri().toString(), "")
        .replace("file://" + reports + "/", "")
        .replace(reports + "/", "")
        .replace(SearchOutput.ShownPath.of(reports + "/x").replaceAll("x$", ""), "");
  }
}
