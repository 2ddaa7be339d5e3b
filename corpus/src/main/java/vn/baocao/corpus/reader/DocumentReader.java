package vn.baocao.corpus.reader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.baocao.analysis.text.Span;
import vn.baocao.analysis.text.VietnameseText;
import vn.baocao.corpus.Document;
import vn.baocao.corpus.Metadata;
import vn.baocao.corpus.Section;

/** Reads one file. Safe for use by several threads. */
public final class DocumentReader implements AutoCloseable {

  /**
   * Reads a file: one result, or one a member of a container.
   *
   * @param name the path as the user gave it, kept as {@code Document.path()}
   */
  public List<ReadResult> read(Path file, String name) {
    try {
      String text = VietnameseText.nfc(Files.readString(file, StandardCharsets.UTF_8));
      return List.of(
          new ReadResult.Success(
              new Document(
                  name,
                  "",
                  text,
                  List.of(new Section(Section.Type.BODY, new Span(0, text.length()))),
                  List.of(),
                  new Metadata(
                      null, null, null, null, Metadata.DocumentType.OTHER, null, null, null),
                  List.of())));
    } catch (IOException e) {
      return List.of(
          new ReadFailure(name, ReadFailure.Kind.UNREADABLE, String.valueOf(e.getMessage())));
    }
  }

  @Override
  public void close() {}
}
