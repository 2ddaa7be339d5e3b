package vn.baocao.corpus.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IsolationTest {

  private static final byte[] DOCX =
      OfficeFiles.docx(word -> OfficeFiles.paragraph(word, "Huyện đạt 12 chỉ tiêu."));

  /** A worker whose parser does what the name of the file says. */
  static final class BadWorker {

    private BadWorker() {}

    public static void main(String[] arguments) throws IOException {
      DataInputStream in = new DataInputStream(System.in);
      DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
      while (true) {
        in.readNBytes(8 + 8 + 4 + 4 + 4 + 8);
        ResultCodec.string(in);
        String name = ResultCodec.string(in);
        byte[] content = ResultCodec.bytes(in);
        switch (name) {
          case "hang" -> spin();
          case "halt" -> Runtime.getRuntime().halt(7);
          case "kill" -> Runtime.getRuntime().halt(137);
          case "allocate" -> allocate();
          default -> {}
        }
        ResultCodec.write(new ContentReader(ReadLimits.DEFAULT, Ocr.OFF).read(content, name), out);
      }
    }

    private static void spin() {
      long turns = 0;
      while (turns >= 0) {
        turns = (turns + 1) % 1000;
      }
    }

    private static void allocate() {
      List<long[]> kept = new ArrayList<>();
      while (kept.size() < 1_000_000) {
        kept.add(new long[1_000_000]);
      }
    }
  }

  private static List<ReadResult> read(Duration limit, String... names) {
    List<ReadResult> results = new ArrayList<>();
    try (DocumentReader reader = reader(limit)) {
      for (String name : names) {
        results.addAll(reader.read(DOCX, name));
      }
    }
    return results;
  }

  private static void assertFailureThenText(ReadFailure.Kind kind, List<ReadResult> results) {
    assertEquals(kind, assertInstanceOf(ReadFailure.class, results.get(0)).kind());
    assertEquals(
        "Huyện đạt 12 chỉ tiêu.",
        assertInstanceOf(ReadResult.Success.class, results.get(1)).document().text());
  }

  @Test
  void aParserThatHangsCostsOneFile() {
    try (DocumentReader reader = reader(Duration.ofSeconds(2))) {
      ReadResult result = reader.read(DOCX, "hang").getFirst();
      assertEquals(ReadFailure.Kind.TIMED_OUT, assertInstanceOf(ReadFailure.class, result).kind());
    }
  }

  @Test
  void aParserThatEndsTheProcessCostsOneFile() {
    assertFailureThenText(ReadFailure.Kind.CORRUPT, read(Duration.ofSeconds(60), "halt", "a.docx"));
  }

  @Test
  void aParserThatAllocatesWithoutEndCostsOneFile() {
    assertFailureThenText(
        ReadFailure.Kind.OUT_OF_MEMORY, read(Duration.ofSeconds(60), "allocate", "a.docx"));
  }

  @Test
  void aWorkerKilledFromOutsideIsReplacedAndItsFileReadAgain() throws InterruptedException {
    try (DocumentReader reader = reader(Duration.ofSeconds(60))) {
      assertEquals(1, reader.read(DOCX, "a.docx").size());
      Thread killer =
          Thread.ofPlatform()
              .start(
                  () ->
                      ProcessHandle.current()
                          .children()
                          .filter(child -> isWorker(child))
                          .forEach(ProcessHandle::destroyForcibly));
      ReadResult during = reader.read(DOCX, "b.docx").getFirst();
      killer.join();
      assertInstanceOf(ReadResult.Success.class, during, during::toString);
      assertInstanceOf(ReadResult.Success.class, reader.read(DOCX, "c.docx").getFirst());
    }
  }

  @Test
  void aFileWhoseWorkersAreKilledAgainAndAgainIsGivenUp() {
    try (DocumentReader reader = reader(Duration.ofSeconds(60))) {
      ReadFailure failure =
          assertInstanceOf(ReadFailure.class, reader.read(DOCX, "kill").getFirst());
      assertEquals(ReadFailure.Kind.OUT_OF_MEMORY, failure.kind());
      assertInstanceOf(ReadResult.Success.class, reader.read(DOCX, "a.docx").getFirst());
    }
  }

  private static boolean isWorker(ProcessHandle child) {
    return child.info().commandLine().orElse("").contains("BadWorker");
  }

  private static DocumentReader reader(Duration limit) {
    return new DocumentReader(
        ReadLimits.DEFAULT.withTime(limit),
        DocumentReader.Isolation.PROCESS,
        Ocr.OFF,
        new Workers(BadWorker.class.getName(), 64));
  }

  @Test
  void aParserThatHangsInThisProcessIsLeftBehind() {
    try (TimeLimit limit = new TimeLimit(Duration.ofMillis(50))) {
      List<ReadResult> results =
          limit.run(
              "a",
              () -> {
                while (!Thread.currentThread().isInterrupted()) {
                  Thread.onSpinWait();
                }
                return List.of();
              });
      assertEquals(List.of(new ReadFailure("a", ReadFailure.Kind.TIMED_OUT, "after 0 s")), results);
    }
  }

  @Test
  void whateverAParserThrowsIsAFailureOfItsFile() {
    try (TimeLimit limit = new TimeLimit(Duration.ofSeconds(5))) {
      assertEquals(
          List.of(new ReadFailure("a", ReadFailure.Kind.CORRUPT, "vỡ")),
          limit.run(
              "a",
              () -> {
                throw new IllegalStateException("vỡ");
              }));
    }
  }

  @Test
  void aWorkerAnswersWhatReadingInThisProcessGives() {
    byte[] zip =
        OfficeFiles.zip(
            java.util.Map.of(
                "1.docx", DOCX, "2.txt", "Xã đạt 5 chỉ tiêu.".getBytes(StandardCharsets.UTF_8)));
    try (DocumentReader reader = new DocumentReader()) {
      assertEquals(Reading.results(zip, "a.zip"), reader.read(zip, "a.zip"));
    }
  }
}
