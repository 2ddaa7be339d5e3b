package vn.baocao.corpus.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Walks over the lines of a tab-separated resource beside this package, passing over comments and
 * empty lines, without splitting what is not asked for.
 */
final class ResourceLines {

  private final String file;
  private final String text;
  private int start;
  private int end;
  private int next;
  private int line;

  ResourceLines(String file) {
    this(file, new String(bytes(file), StandardCharsets.UTF_8));
  }

  /** Some lines of a file; their numbers are counted from the first of them. */
  ResourceLines(String file, String text) {
    this.file = file;
    this.text = text;
    this.end = -1;
  }

  static byte[] bytes(String file) {
    try (InputStream in = ResourceLines.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("resource " + file + " is missing from the jar");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Moves to the next line with content; false after the last one. */
  boolean next() {
    while (end + 1 < text.length()) {
      start = end + 1;
      end = text.indexOf('\n', start);
      if (end < 0) {
        end = text.length();
      }
      line++;
      if (end > start && text.charAt(start) != '#') {
        next = start;
        return true;
      }
    }
    return false;
  }

  /** The next cell of the line; empty after the last one. */
  String cell() {
    if (next > end) {
      return "";
    }
    int tab = text.indexOf('\t', next);
    int stop = tab < 0 || tab > end ? end : tab;
    String cell = text.substring(next, stop);
    next = stop + 1;
    return cell;
  }

  /** An error in this line. */
  IllegalStateException error(String message) {
    return new IllegalStateException(file + ":" + line + ": " + message);
  }
}
