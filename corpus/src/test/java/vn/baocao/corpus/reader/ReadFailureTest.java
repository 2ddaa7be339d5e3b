package vn.baocao.corpus.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.baocao.corpus.Document;
import vn.baocao.corpus.ReadWarning;

class ReadFailureTest {

  @TempDir Path folder;

  private static final byte[] DOCX =
      OfficeFiles.docx(word -> OfficeFiles.paragraph(word, "Huyện đạt 12 chỉ tiêu."));

  private ReadFailure.Kind ofFile(Path file) {
    try (DocumentReader reader = new DocumentReader()) {
      return assertInstanceOf(ReadFailure.class, reader.read(file, "a").getFirst()).kind();
    }
  }

  @Test
  void aFileThatIsNotThereIsMissing() {
    assertEquals(ReadFailure.Kind.MISSING, ofFile(folder.resolve("không có.txt")));
  }

  @Test
  void aFolderIsNoFile() {
    assertEquals(ReadFailure.Kind.UNREADABLE, ofFile(folder));
  }

  @Test
  void aFileWithoutBytesIsEmpty() throws IOException {
    assertEquals(ReadFailure.Kind.EMPTY, ofFile(Files.createFile(folder.resolve("a.docx"))));
  }

  @Test
  void aFileOfBlanksHasNoText() {
    byte[] blanks = " \n\t\n".getBytes(StandardCharsets.UTF_8);
    assertEquals(ReadFailure.Kind.NO_TEXT, Reading.failure(blanks, "a.txt"));
  }

  @Test
  void aFileOverTheLimitIsTooLarge() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "mười lăm ký tự");
    ReadLimits limits = new ReadLimits(Duration.ofSeconds(5), 10, 100, 10, 1, 100);
    try (DocumentReader reader = new DocumentReader(limits, DocumentReader.Isolation.NONE)) {
      ReadFailure failure = (ReadFailure) reader.read(file, "a.txt").getFirst();
      assertEquals(ReadFailure.Kind.TOO_LARGE, failure.kind());
    }
  }

  @Test
  void aLockedWordDocumentIsEncrypted() {
    assertEquals(
        ReadFailure.Kind.ENCRYPTED, Reading.failure(OfficeFiles.encrypted(DOCX), "a.docx"));
  }

  @Test
  void aWordDocumentCutInTheMiddleIsCorrupt() {
    byte[] half = Arrays.copyOf(DOCX, 300);
    assertEquals(ReadFailure.Kind.CORRUPT, Reading.failure(half, "a.docx"));
  }

  @Test
  void aPdfCutInTheMiddleIsCorruptOrReadAsFarAsItGoes() {
    byte[] pdf = OfficeFiles.pdf((page, font) -> OfficeFiles.text(page, font, 72, 700, "Đạt"));
    byte[] cut = Arrays.copyOf(pdf, 60);
    assertEquals(ReadFailure.Kind.CORRUPT, Reading.failure(cut, "a.pdf"));
  }

  @Test
  void bytesOfNoKnownFormatAreUnsupported() {
    byte[] bytes = new byte[4000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31 % 251);
    }
    assertEquals(ReadFailure.Kind.UNSUPPORTED, Reading.failure(bytes, "a.bin"));
  }

  @Test
  void aPictureCutOffInItsHeadIsCorrupt() {
    byte[] png = {
      (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };
    assertEquals(ReadFailure.Kind.CORRUPT, Reading.failure(png, "a.png"));
  }

  @Test
  void contentDecidesAgainstTheName() {
    String page = "<html><body><p>Huyện Sông Lam đạt 12 chỉ tiêu trong năm qua.</p></body></html>";
    assertTrue(Reading.document(page, "bao-cao.doc").text().startsWith("Huyện Sông Lam"));
    assertEquals("Huyện đạt 12 chỉ tiêu.", Reading.document(DOCX, "a.txt").text());
  }

  @Test
  void anExternalEntityIsNotResolved() throws IOException {
    Path secret = Files.writeString(folder.resolve("mật"), "bí mật");
    byte[] docx =
        OfficeFiles.zip(
            java.util.Map.of(
                "word/document.xml",
                ("<!DOCTYPE d [<!ENTITY x SYSTEM \""
                        + secret.toUri()
                        + "\">]><d><p><r><t>a&x;</t></r></p></d>")
                    .getBytes(StandardCharsets.UTF_8)));
    List<ReadResult> results = Reading.results(docx, "a.docx");
    assertTrue(!results.toString().contains("bí mật"), results.toString());
  }

  @Test
  void aTextOverTheLimitIsCutAndSaysSo() {
    ReadLimits limits = new ReadLimits(Duration.ofSeconds(5), 10_000, 20, 10, 1, 10_000);
    try (DocumentReader reader = new DocumentReader(limits, DocumentReader.Isolation.NONE)) {
      for (String name : List.of("a.txt", "a.html")) {
        byte[] text = "<p>mười lăm ký tự và nhiều hơn</p>".getBytes(StandardCharsets.UTF_8);
        Document document = ((ReadResult.Success) reader.read(text, name).getFirst()).document();
        assertEquals(20, document.text().length());
        assertEquals(ReadWarning.Kind.TRUNCATED, document.warnings().getFirst().kind());
      }
    }
  }

  @Test
  void aLineOfManyMegabytesIsRead() {
    String line = "Huyện đạt 12 chỉ tiêu. ".repeat(200_000);
    assertEquals(line.length(), Reading.document(line, "a.txt").text().length());
  }
}
