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

  private final ReadLimits limits;
  private final TimeLimit timeLimit;

  /** A reader with {@link ReadLimits#DEFAULT}. */
  public DocumentReader() {
    this(ReadLimits.DEFAULT);
  }

  public DocumentReader(ReadLimits limits) {
    this.limits = limits;
    this.timeLimit = new TimeLimit(limits.time());
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
    return timeLimit.run(name, () -> new ContentReader(limits).read(content, name));
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
  }
}
