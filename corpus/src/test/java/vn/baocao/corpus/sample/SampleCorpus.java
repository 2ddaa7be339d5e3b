package vn.baocao.corpus.sample;

import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Builds documents from their sources. The name of a source says what becomes of it: {@code
 * a.docx.txt} becomes the Word document {@code a.docx}, {@code a.windows-1258.html} the page {@code
 * a.html} in that encoding, {@code a.nfd.txt} the decomposed text {@code a.txt}, and the folder
 * {@code a.zip} an archive of what its files become.
 */
final class SampleCorpus {

  private final @Nullable Path fonts;

  /**
   * @param fonts the folder of the fonts for PDF, or null, and then no PDF is built
   */
  SampleCorpus(@Nullable Path fonts) {
    this.fonts = fonts;
  }

  /**
   * The documents by file name; binary Word documents come as the DOCX that they are converted
   * from.
   */
  SequencedMap<String, byte[]> build(Path sources) throws IOException {
    SequencedMap<String, byte[]> documents = new LinkedHashMap<>();
    for (Path source : files(sources)) {
      String name = source.getFileName().toString();
      if (Files.isDirectory(source)) {
        documents.put(name, ZipFiles.pack(build(source)));
      } else if (isBuilt(name)) {
        documents.put(target(name), document(source));
      }
    }
    return documents;
  }

  private boolean isBuilt(String name) {
    boolean lacksFonts = name.endsWith(".pdf.txt") && fonts == null;
    return !lacksFonts && !name.endsWith(".attachment.txt");
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static String target(String name) {
    if (name.endsWith(".nfd.txt")) {
      return name.replace(".nfd.txt", ".txt");
    }
    if (name.endsWith(".windows-1258.html")) {
      return name.replace(".windows-1258.html", ".html");
    }
    List<String> parts = new ArrayList<>(List.of(name.split("\\.")));
    if (parts.size() == 3 && parts.getLast().equals("txt")) {
      parts.removeLast();
    }
    return String.join(".", parts);
  }

  private byte[] document(Path file) throws IOException {
    String name = file.getFileName().toString();
    String form = name.substring(name.indexOf('.') + 1);
    return switch (form) {
      case "nfd.txt" ->
          Normalizer.normalize(Files.readString(file), Normalizer.Form.NFD)
              .getBytes(StandardCharsets.UTF_8);
      case "windows-1258.html" -> windows1258(Files.readString(file));
      case "docx.txt", "doc.txt" -> new DocxWriter().write(SampleSource.read(file));
      case "odt.txt" -> new OdtWriter().write(SampleSource.read(file));
      case "rtf.txt" -> new RtfWriter().write(SampleSource.read(file));
      case "eml.txt" -> mail(file);
      case "pdf.txt" -> new PdfWriter(fontFolder()).write(SampleSource.read(file));
      case "txt" -> Files.readAllBytes(file);
      default -> throw new IOException(file + ": no document of the form \"" + form + "\"");
    };
  }

  private Path fontFolder() {
    if (fonts == null) {
      throw new IllegalStateException("no fonts");
    }
    return fonts;
  }

  private static byte[] mail(Path file) throws IOException {
    SampleSource source = SampleSource.read(file);
    String attachment = source.property("attachment");
    Path attached = file.resolveSibling(attachment + ".attachment.txt");
    return new MailWriter()
        .write(source, attachment, new DocxWriter().write(SampleSource.read(attached)));
  }

  /**
   * Windows-1258 has the base letters of Vietnamese composed and the five tone marks as combining
   * characters.
   */
  private static byte[] windows1258(String text) throws IOException {
    StringBuilder split = new StringBuilder();
    CharsetEncoder encoder = Charset.forName("windows-1258").newEncoder();
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      split.append(encoder.canEncode(letter) ? String.valueOf(letter) : toneApart(letter));
    }
    encoder.onUnmappableCharacter(CodingErrorAction.REPORT);
    var bytes = encoder.encode(CharBuffer.wrap(split));
    byte[] encoded = new byte[bytes.remaining()];
    bytes.get(encoded);
    return encoded;
  }

  private static String toneApart(char letter) {
    String marks = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
    StringBuilder base = new StringBuilder();
    StringBuilder tone = new StringBuilder();
    for (int i = 0; i < marks.length(); i++) {
      (isTone(marks.charAt(i)) ? tone : base).append(marks.charAt(i));
    }
    return Normalizer.normalize(base, Normalizer.Form.NFC) + tone;
  }

  private static boolean isTone(char mark) {
    return "\u0300\u0301\u0303\u0309\u0323".indexOf(mark) >= 0;
  }
}
