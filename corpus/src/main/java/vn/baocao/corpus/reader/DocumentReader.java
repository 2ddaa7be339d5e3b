package vn.baocao.corpus.reader;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import vn.baocao.analysis.text.VietnameseText;

/**
 * Reads one file: text, sections, tables and metadata of it or of each member of a container.
 *
 * <p>Whatever a file holds, reading it ends within the time limit with a document or a failure.
 * Safe for use by several threads. {@link #close} ends what reading has left running.
 */
public final class DocumentReader implements AutoCloseable {

  /** Where files are parsed. Text and web pages are always parsed in this process. */
  public enum Isolation {
    /** In worker processes, so that a parser that hangs or crashes costs one file. */
    PROCESS,
    /** In this process: quicker for a single file, safe only against slow parsers. */
    NONE
  }

  private static final int LARGEST_PAGE = 5_000_000;

  private final ReadLimits limits;
  private final Isolation isolation;
  private final Ocr ocr;
  private final TimeLimit timeLimit;
  private final Workers workers;

  /** A reader with {@link ReadLimits#DEFAULT} and worker processes. */
  public DocumentReader() {
    this(ReadLimits.DEFAULT, Isolation.PROCESS);
  }

  /** A reader that recognizes scans where it can. */
  public DocumentReader(ReadLimits limits, Isolation isolation) {
    this(limits, isolation, Ocr.AUTO);
  }

  public DocumentReader(ReadLimits limits, Isolation isolation, Ocr ocr) {
    this(limits, isolation, ocr, new Workers());
  }

  DocumentReader(ReadLimits limits, Isolation isolation, Ocr ocr, Workers workers) {
    this.limits = limits;
    this.ocr = ocr;
    this.isolation = isolation;
    this.timeLimit = new TimeLimit(limits.time());
    this.workers = workers;
  }

  /**
   * Reads a file: one result, or one a member of a container, in the container's order.
   *
   * @param name the path as the user gave it, kept as {@code Document.path()}
   */
  public List<ReadResult> read(Path file, String name) {
    String path = VietnameseText.nfc(name);
    try {
      byte[] bytes = bytes(file);
      return read(bytes, path);
    } catch (ReadException e) {
      return List.of(new ReadFailure(path, e.kind(), String.valueOf(e.getMessage())));
    }
  }

  /** Reads content that stands in no file, such as the standard input. */
  public List<ReadResult> read(byte[] content, String name) {
    if (isolation == Isolation.PROCESS && !isSafe(content, name)) {
      try {
        return workers.read(content, name, limits, ocr);
      } catch (IOException e) {
        // No process can be started here; the time limit still holds.
        return inProcess(content, name);
      }
    }
    return inProcess(content, name);
  }

  private List<ReadResult> inProcess(byte[] content, String name) {
    return timeLimit.run(name, () -> new ContentReader(limits, ocr).read(content, name));
  }

  /** Formats whose parsers are small and linear in the size of the content. */
  private static boolean isSafe(byte[] content, String name) {
    return switch (FileFormat.of(content, name)) {
      case TEXT -> true;
      case HTML -> content.length <= LARGEST_PAGE;
      case RTF, PDF, DOCX, XLSX, ODT, ZIP, OLE, EML, IMAGE, OTHER -> false;
    };
  }

  private byte[] bytes(Path file) throws ReadException {
    try {
      if (!Files.exists(file)) {
        throw new ReadException(ReadFailure.Kind.MISSING, "");
      }
      if (!Files.isRegularFile(file)) {
        throw new ReadException(ReadFailure.Kind.UNREADABLE, "not a regular file");
      }
      long size = Files.size(file);
      if (size == 0) {
        throw new ReadException(ReadFailure.Kind.EMPTY, "");
      }
      if (size > limits.bytes()) {
        throw new ReadException(
            ReadFailure.Kind.TOO_LARGE, size + " bytes, limit " + limits.bytes());
      }
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new ReadException(ReadFailure.Kind.MISSING, e);
    } catch (AccessDeniedException e) {
      throw new ReadException(ReadFailure.Kind.UNREADABLE, "access denied");
    } catch (IOException e) {
      throw new ReadException(ReadFailure.Kind.UNREADABLE, e);
    }
  }

  @Override
  public void close() {
    timeLimit.close();
    workers.close();
  }
}
