package vn.baocao.corpus.nasty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.baocao.corpus.Document;
import vn.baocao.corpus.ReadWarning;
import vn.baocao.corpus.reader.DocumentReader;
import vn.baocao.corpus.reader.ReadFailure;
import vn.baocao.corpus.reader.ReadResult;

/** Every nasty file ends as it says, in one reader whose workers stay alive throughout. */
class NastyFilesTest {

  private static DocumentReader reader;

  @BeforeAll
  static void open() {
    reader = new DocumentReader();
  }

  @AfterAll
  static void close() {
    reader.close();
  }

  static Stream<NastyFile> encoded() {
    return EncodedFiles.all().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("encoded")
  void everyEncodingInEveryFormatGivesTheSameText(NastyFile file) {
    assertEndsAsItSays(file);
  }

  static Stream<NastyFile> broken() {
    return BrokenFiles.all().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("broken")
  void brokenFilesAreReadAsFarAsTheyGoOrReported(NastyFile file) {
    assertEndsAsItSays(file);
  }

  static Stream<NastyFile> locked() {
    return LockedFiles.all().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("locked")
  void filesWithAPasswordAreReportedAsEncrypted(NastyFile file) {
    assertEndsAsItSays(file);
  }

  static Stream<NastyFile> hostile() {
    return HostileFiles.all().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void hostileFilesCostNoMoreThanThemselves(NastyFile file) {
    assertEndsAsItSays(file);
  }

  static Stream<NastyFile> misnamed() {
    return MisnamedFiles.all().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("misnamed")
  void contentDecidesAgainstTheName(NastyFile file) {
    assertEndsAsItSays(file);
  }

  static Stream<NastyFile> archives() {
    return Archives.all().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("archives")
  void membersOfContainersAreDocuments(NastyFile file) {
    assertEndsAsItSays(file);
  }

  static Stream<NastyFile> huge() {
    return HugeFiles.all().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("huge")
  void hugeFilesAreRead(NastyFile file) {
    assertEndsAsItSays(file);
  }

  private static void assertEndsAsItSays(NastyFile file) {
    List<ReadResult> results = reader.read(file.content().get(), file.name());
    if (file.expected() instanceof NastyFile.Expectation.Members members) {
      assertEquals(
          members.members().stream().map(member -> path(file, member)).toList(),
          results.stream().map(ReadResult::path).toList());
      for (int i = 0; i < results.size(); i++) {
        assertEnd(members.members().get(i).expected(), results.get(i));
      }
    } else {
      assertEquals(1, results.size(), results::toString);
      assertEnd(file.expected(), results.getFirst());
    }
  }

  private static String path(NastyFile file, NastyFile.Member member) {
    return member.path().isEmpty() ? file.name() : file.name() + "!/" + member.path();
  }

  private static void assertEnd(NastyFile.Expectation expected, ReadResult result) {
    switch (expected) {
      case NastyFile.Expectation.Lines lines -> {
        List<String> found = lines(result);
        for (int i = 0; i < Math.min(lines.lines().size(), found.size()); i++) {
          assertEquals(lines.lines().get(i), found.get(i));
        }
        assertEquals(lines.lines().size(), found.size(), found::toString);
      }
      case NastyFile.Expectation.Among among -> {
        List<String> lines = lines(result);
        assertTrue(lines.containsAll(among.lines()), lines::toString);
      }
      case NastyFile.Expectation.Partial partial -> {
        assertEquals(partial.lines(), lines(result).subList(0, partial.lines().size()));
        assertTrue(
            document(result).warnings().stream()
                .anyMatch(warning -> warning.kind() == ReadWarning.Kind.PARTIAL_TEXT),
            () -> "not flagged: " + document(result).warnings());
      }
      case NastyFile.Expectation.Failure failure -> {
        if (result instanceof ReadFailure found) {
          assertTrue(failure.kinds().contains(found.kind()), found::toString);
        } else {
          fail("read, though " + failure + ": " + lines(result));
        }
      }
      case NastyFile.Expectation.Harmless harmless -> {
        String all = result.toString();
        assertTrue(all.length() < 10_000, () -> "grown to " + all.length());
        assertTrue(!all.contains(HostileFiles.SECRET), all);
      }
      case NastyFile.Expectation.Members members -> fail("a member that has members");
    }
  }

  private static List<String> lines(ReadResult result) {
    return document(result)
        .text()
        .lines()
        .map(line -> line.replaceAll("\\s+", " ").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static Document document(ReadResult result) {
    return switch (result) {
      case ReadResult.Success success -> success.document();
      case ReadFailure failure -> fail(failure.toString());
    };
  }
}
