package vn.baocao.index;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.baocao.corpus.Corpus;
import vn.baocao.corpus.reader.ReadFailure;

/**
 * The files below some paths. Left out are what {@link Corpus#isIgnored} names, the index itself,
 * and symbolic links other than the given paths. Unlike {@link Corpus} this hands on one file at a
 * time, with its size and time, so that an archive of any size can be compared.
 */
final class SourceFiles {

  /**
   * One file, as the walk saw it.
   *
   * @param modified nanoseconds since 1970
   */
  record SourceFile(Path path, long size, long modified) {

    static SourceFile of(Path path, BasicFileAttributes attributes) {
      long modified = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
      return new SourceFile(path, attributes.size(), modified);
    }

    /** Its absolute path with {@code /} between names. */
    String name() {
      return SourceFiles.name(path);
    }

    /** Whether it still looks the same, so that what was read is the whole of it. */
    boolean isUnchanged() throws IOException {
      return equals(of(path, Files.readAttributes(path, BasicFileAttributes.class)));
    }
  }

  /** Takes what the walk finds. */
  interface Sink {
    void file(SourceFile file) throws IOException;

    /** A folder or given path that cannot be looked into: what lies below it is not known. */
    void unreadable(Path path, ReadFailure.Kind kind, String detail);
  }

  private final List<Path> roots;
  private final Path index;

  /**
   * @param roots as the user named them
   * @param index folder of the index
   */
  SourceFiles(List<Path> roots, Path index) {
    this.index = index.toAbsolutePath().normalize();
    this.roots = withoutNested(roots.stream().map(SourceFiles::existing).distinct().toList());
  }

  /** Absolute; none lies below another. */
  List<Path> roots() {
    return roots;
  }

  void walk(Sink sink) throws IOException {
    for (Path root : roots) {
      if (Files.exists(root)) {
        // A root may be a link: walk what it points to, under the root's own name.
        Path real = root.toRealPath();
        Files.walkFileTree(real, new Visitor(root, real, sink));
      } else {
        sink.unreadable(root, ReadFailure.Kind.MISSING, "");
      }
    }
  }

  /** How many files {@link #walk} finds now. */
  long count() throws IOException {
    long[] files = {0};
    walk(
        new Sink() {
          @Override
          public void file(SourceFile file) {
            files[0]++;
          }

          @Override
          public void unreadable(Path path, ReadFailure.Kind kind, String detail) {}
        });
    return files[0];
  }

  /** Whether {@code path} lies below a root or is one. */
  boolean covers(Path path) {
    return roots.stream().anyMatch(path::startsWith);
  }

  static String name(Path path) {
    return path.toString().replace(File.separatorChar, '/');
  }

  /** A name may be stored decomposed (NFD) and typed composed, or the other way round. */
  private static Path existing(Path typed) {
    Path path = typed.toAbsolutePath().normalize();
    if (!Files.exists(path)) {
      for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
        Path other = Path.of(Normalizer.normalize(path.toString(), form));
        if (Files.exists(other)) {
          return other;
        }
      }
    }
    return path;
  }

  private static List<Path> withoutNested(List<Path> paths) {
    List<Path> outer = new ArrayList<>();
    for (Path path : paths) {
      boolean nested =
          paths.stream().anyMatch(other -> !other.equals(path) && path.startsWith(other));
      if (!nested || !Files.exists(path)) {
        outer.add(path);
      }
    }
    return outer;
  }

  private final class Visitor extends SimpleFileVisitor<Path> {

    private final Path root;
    private final Path real;
    private final Sink sink;

    Visitor(Path root, Path real, Sink sink) {
      this.root = root;
      this.real = real;
      this.sink = sink;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
      boolean skip = !dir.equals(real) && (isIgnored(dir) || named(dir).equals(index));
      return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (attributes.isRegularFile() && (file.equals(real) || !isIgnored(file))) {
        sink.file(SourceFile.of(named(file), attributes));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      sink.unreadable(named(file), ReadFailure.Kind.UNREADABLE, e.getClass().getSimpleName());
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e) {
      return e == null ? FileVisitResult.CONTINUE : visitFileFailed(dir, e);
    }

    private Path named(Path file) {
      return file.equals(real) ? root : root.resolve(real.relativize(file));
    }

    private static boolean isIgnored(Path path) {
      return Corpus.isIgnored(String.valueOf(path.getFileName()));
    }
  }
}
