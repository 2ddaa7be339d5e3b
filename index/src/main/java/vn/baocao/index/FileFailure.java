package vn.baocao.index;

import vn.baocao.corpus.reader.ReadFailure;

/**
 * A file, or member of a container, that could not be indexed. It is kept in the index and tried
 * again when the file changes, when the program does, or when asked to.
 *
 * @param path absolute
 * @param detail one line in English, may be empty
 * @param tries how often it has been tried, at least 1
 */
public record FileFailure(String path, ReadFailure.Kind kind, String detail, int tries)
    implements Comparable<FileFailure> {

  /** By path. */
  @Override
  public int compareTo(FileFailure other) {
    return path.compareTo(other.path);
  }
}
