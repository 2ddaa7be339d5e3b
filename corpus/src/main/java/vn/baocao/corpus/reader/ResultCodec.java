package vn.baocao.corpus.reader;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.Span;
import vn.baocao.corpus.Document;
import vn.baocao.corpus.Metadata;
import vn.baocao.corpus.ReadWarning;
import vn.baocao.corpus.Section;
import vn.baocao.corpus.Table;

/** Results of reading as bytes, on their way from a worker process. */
final class ResultCodec {

  private static final int LONGEST = 400_000_000;

  private ResultCodec() {}

  static void write(List<ReadResult> results, DataOutputStream out) throws IOException {
    out.writeInt(results.size());
    for (ReadResult result : results) {
      switch (result) {
        case ReadFailure failure -> {
          out.writeBoolean(false);
          write(failure.path(), out);
          write(failure.kind().name(), out);
          write(failure.detail(), out);
        }
        case ReadResult.Success success -> {
          out.writeBoolean(true);
          write(success.document(), out);
        }
      }
    }
    out.flush();
  }

  static List<ReadResult> read(DataInputStream in) throws IOException {
    int size = in.readInt();
    List<ReadResult> results = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      results.add(
          in.readBoolean()
              ? new ReadResult.Success(document(in))
              : new ReadFailure(string(in), ReadFailure.Kind.valueOf(string(in)), string(in)));
    }
    return results;
  }

  private static void write(Document document, DataOutputStream out) throws IOException {
    write(document.path(), out);
    write(document.checksum(), out);
    write(document.text(), out);
    out.writeInt(document.sections().size());
    for (Section section : document.sections()) {
      write(section.type().name(), out);
      write(section.span(), out);
    }
    out.writeInt(document.tables().size());
    for (Table table : document.tables()) {
      write(table.span(), out);
      out.writeInt(table.cells().size());
      for (Table.Cell cell : table.cells()) {
        out.writeInt(cell.row());
        out.writeInt(cell.column());
        out.writeInt(cell.rowSpan());
        out.writeInt(cell.columnSpan());
        write(cell.span(), out);
      }
    }
    write(document.metadata(), out);
    out.writeInt(document.warnings().size());
    for (ReadWarning warning : document.warnings()) {
      write(warning.kind().name(), out);
      write(warning.detail(), out);
    }
  }

  private static Document document(DataInputStream in) throws IOException {
    String path = string(in);
    String checksum = string(in);
    String text = string(in);
    List<Section> sections = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      sections.add(new Section(Section.Type.valueOf(string(in)), span(in)));
    }
    List<Table> tables = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      Span span = span(in);
      List<Table.Cell> cells = new ArrayList<>();
      for (int k = in.readInt(); k > 0; k--) {
        cells.add(new Table.Cell(in.readInt(), in.readInt(), in.readInt(), in.readInt(), span(in)));
      }
      tables.add(new Table(span, cells));
    }
    Metadata metadata = metadata(in);
    List<ReadWarning> warnings = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      warnings.add(new ReadWarning(ReadWarning.Kind.valueOf(string(in)), string(in)));
    }
    return new Document(path, checksum, text, sections, tables, metadata, warnings);
  }

  private static void write(Metadata metadata, DataOutputStream out) throws IOException {
    writeNullable(metadata.title(), out);
    writeNullable(metadata.published(), out);
    writeNullable(metadata.source(), out);
    writeNullable(metadata.author(), out);
    write(metadata.documentType().name(), out);
    writeNullable(metadata.documentNumber(), out);
    writeNullable(metadata.province(), out);
    writeNullable(metadata.district(), out);
  }

  private static Metadata metadata(DataInputStream in) throws IOException {
    return new Metadata(
        nullable(in),
        nullable(in),
        nullable(in),
        nullable(in),
        Metadata.DocumentType.valueOf(string(in)),
        nullable(in),
        nullable(in),
        nullable(in));
  }

  private static void write(Span span, DataOutputStream out) throws IOException {
    out.writeInt(span.start());
    out.writeInt(span.end());
  }

  private static Span span(DataInputStream in) throws IOException {
    return new Span(in.readInt(), in.readInt());
  }

  static void write(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_16BE);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static String string(DataInputStream in) throws IOException {
    return new String(bytes(in), StandardCharsets.UTF_16BE);
  }

  static byte[] bytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > LONGEST) {
      throw new IOException("a message of " + length + " bytes");
    }
    return in.readNBytes(length);
  }

  private static void writeNullable(@Nullable String text, DataOutputStream out)
      throws IOException {
    out.writeBoolean(text != null);
    if (text != null) {
      write(text, out);
    }
  }

  private static @Nullable String nullable(DataInputStream in) throws IOException {
    return in.readBoolean() ? string(in) : null;
  }
}
