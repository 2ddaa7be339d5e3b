package vn.baocao.corpus.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.baocao.corpus.Document;
import vn.baocao.corpus.Metadata;
import vn.baocao.corpus.ReadWarning;

/** Reads the content of one file with all its members; serves one file only. */
final class ContentReader {

  private final ReadLimits limits;
  private final Ocr ocr;
  private final Members members;

  ContentReader(ReadLimits limits, Ocr ocr) {
    this.limits = limits;
    this.ocr = ocr;
    this.members = new Members(limits);
  }

  /** One result, or one a member, in the container's order. */
  List<ReadResult> read(byte[] bytes, String path) {
    List<ReadResult> results = new ArrayList<>();
    read(bytes, path, 0, results);
    return results;
  }

  private void read(byte[] bytes, String path, int depth, List<ReadResult> results) {
    try {
      if (bytes.length == 0) {
        throw new ReadException(ReadFailure.Kind.EMPTY, "");
      }
      FileFormat format = FileFormat.of(bytes, path);
      Container container = Container.of(format, bytes, path);
      if (container != null) {
        readMembers(container, bytes, path, depth, results);
      } else {
        results.add(new ReadResult.Success(document(format, bytes, path)));
      }
    } catch (ReadException e) {
      results.add(new ReadFailure(path, e.kind(), String.valueOf(e.getMessage())));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // The per-file boundary: no parser is trusted to fail in an orderly way.
      results.add(new ReadFailure(path, ReadFailure.Kind.CORRUPT, ReadException.describe(e)));
    }
  }

  private void readMembers(
      Container container, byte[] bytes, String path, int depth, List<ReadResult> results)
      throws ReadException, IOException {
    if (depth >= limits.depth()) {
      throw new ReadException(
          ReadFailure.Kind.TOO_LARGE, "containers nested deeper than " + limits.depth());
    }
    int before = results.size();
    Members.Sink sink =
        members.of(
            path,
            (name, content) -> read(content, path + "!/" + name, depth + 1, results),
            results::add);
    Draft own = container.read(bytes, path, members, sink);
    if (own != null && !own.lines().isEmpty()) {
      results.add(before, new ReadResult.Success(document(own, bytes, path)));
    }
    if (results.size() == before) {
      throw new ReadException(ReadFailure.Kind.EMPTY, "no members");
    }
  }

  private Document document(FileFormat format, byte[] bytes, String path)
      throws ReadException, IOException {
    return document(parser(format, path).parse(bytes, limits), bytes, path);
  }

  private static Document document(Draft draft, byte[] bytes, String path) throws ReadException {
    if (draft.lines().isEmpty()) {
      throw new ReadException(ReadFailure.Kind.NO_TEXT, "");
    }
    if (Soundness.isRubbish(draft.text())) {
      throw new ReadException(
          ReadFailure.Kind.NO_TEXT, "signs without meaning in place of letters");
    }
    SectionMarker.Marked marked = SectionMarker.mark(draft);
    Metadata metadata = new MetadataFinder(draft, marked).find();
    List<ReadWarning> warnings = new ArrayList<>(draft.warnings());
    ReadWarning doubt = Soundness.doubt(draft.text());
    if (doubt != null) {
      warnings.add(doubt);
    }
    return new Document(
        path,
        Checksum.of(bytes),
        draft.text(),
        marked.sections(),
        draft.tables(),
        metadata,
        warnings);
  }

  private FormatParser parser(FileFormat format, String path) {
    return switch (format) {
      case TEXT -> new PlainText();
      case HTML -> new HtmlPage();
      case IMAGE -> new ImageParser(ocr);
      case RTF -> new RtfParser();
      case PDF -> new PdfParser(ocr);
      case DOCX -> new DocxParser();
      case OLE -> new DocParser(path);
      case XLSX -> new XlsxParser();
      case ODT -> new OdtParser();
      case EML, ZIP, OTHER -> new TikaParser(path);
    };
  }
}
