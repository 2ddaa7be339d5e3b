package vn.baocao.corpus;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.VietnameseText;

/**
 * The documents below some paths: files as given, folders with all that lies below them.
 *
 * <p>Left out are hidden files and folders, lock files of office programs, and what is no regular
 * file (pipes, devices). Symbolic links are followed where they are given, not where they are
 * found, so that no loop is walked and no file is read twice.
 */
public final class Corpus {

  /** What the walk came upon. */
  public sealed interface Entry {

    /** Where it is. */
    Path path();

    /** The path as the user named it, in NFC, with {@code /} between names. */
    default String name() {
      return Corpus.name(path());
    }
  }

  /**
   * A file to read, as the walk saw it.
   *
   * @param modified nanoseconds since 1970
   */
  public record SourceFile(Path path, long size, long modified) implements Entry {

    public static SourceFile of(Path path, BasicFileAttributes attributes) {
      long modified = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
      return new SourceFile(path, attributes.size(), modified);
    }

    /** Whether it still looks the same, so that what was read is the whole of it. */
    public boolean isUnchanged() throws IOException {
      return equals(of(path, Files.readAttributes(path, BasicFileAttributes.class)));
    }
  }

  /**
   * A path that does not exist, or a folder that cannot be looked into: what lies below it is not
   * known.
   *
   * @param missing whether it does not exist
   * @param detail one line in English, may be empty
   */
  public record Unreadable(Path path, boolean missing, String detail) implements Entry {}

  /** Takes what the walk comes upon, one at a time. */
  @FunctionalInterface
  public interface Visitor {
    void visit(Entry entry) throws IOException;
  }

  private final List<Path> roots;
  private final @Nullable Path excluded;

  /**
   * @param roots files and folders, as the user named them; one that lies below another is walked
   *     with that
   */
  public Corpus(List<Path> roots) {
    this(roots, null);
  }

  /**
   * @param excluded a folder that holds no documents, wherever it lies
   */
  public Corpus(List<Path> roots, @Nullable Path excluded) {
    this.roots = withoutNested(roots.stream().map(Corpus::existing).distinct().toList());
    this.excluded = excluded == null ? null : absolute(excluded);
  }

  /** Hands on what lies below the paths, root by root, in the order of the file system. */
  public void walk(Visitor visitor) throws IOException {
    for (Path root : roots) {
      if (Files.exists(root)) {
        // A root may be a link: what it points to is walked under the root's own name.
        Path real = root.toRealPath();
        Files.walkFileTree(real, new Walk(root, real, visitor));
      } else {
        visitor.visit(new Unreadable(root, true, ""));
      }
    }
  }

  /** What lies below the paths: root by root as given, within a root by name. */
  public List<Entry> entries() throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (Path root : roots) {
      List<Entry> below = new ArrayList<>();
      new Corpus(List.of(root), excluded).walk(below::add);
      below.sort(Comparator.comparing(Entry::name));
      entries.addAll(below);
    }
    return entries;
  }

  /** How many files {@link #walk} finds now. */
  public long count() throws IOException {
    long[] files = {0};
    walk(entry -> files[0] += entry instanceof SourceFile ? 1 : 0);
    return files[0];
  }

  /** Whether {@code path} lies below a root or is one. */
  public boolean covers(Path path) {
    Path wanted = absolute(path);
    return roots.stream().anyMatch(root -> wanted.startsWith(absolute(root)));
  }

  /** Whether a file of this name is no document: hidden, or a side file of some program. */
  public static boolean isIgnored(String fileName) {
    return (fileName.startsWith(".") && fileName.length() > 1 && !fileName.equals(".."))
        || fileName.startsWith("~$")
        || fileName.equals("__MACOSX")
        || fileName.equals("Thumbs.db")
        || fileName.equals("desktop.ini");
  }

  /** A path's name in NFC, with {@code /} between names. */
  public static String name(Path path) {
    return VietnameseText.nfc(path.toString().replace(File.separatorChar, '/'));
  }

  /**
   * The path as it is stored: a name may be stored decomposed and typed composed, or the other way
   * round. Itself where there is neither.
   */
  public static Path existing(Path typed) {
    if (Files.exists(typed)) {
      return typed;
    }
    for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
      Path other = Path.of(Normalizer.normalize(typed.toString(), form));
      if (Files.exists(other)) {
        return other;
      }
    }
    return typed;
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private static List<Path> withoutNested(List<Path> paths) {
    List<Path> outer = new ArrayList<>();
    for (Path path : paths) {
      Path own = absolute(path);
      boolean nested =
          paths.stream()
              .map(Corpus::absolute)
              .anyMatch(other -> !other.equals(own) && own.startsWith(other));
      boolean again = outer.stream().map(Corpus::absolute).anyMatch(own::equals);
      if (!again && (!nested || !Files.exists(path))) {
        outer.add(path);
      }
    }
    return outer;
  }

  private final class Walk extends SimpleFileVisitor<Path> {

    private final Path root;
    private final Path real;
    private final Visitor visitor;

    Walk(Path root, Path real, Visitor visitor) {
      this.root = root;
      this.real = real;
      this.visitor = visitor;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean skip =
          !folder.equals(real)
              && (isIgnored(lastName(folder)) || absolute(named(folder)).equals(excluded));
      return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      boolean given = file.equals(real);
      if (attributes.isRegularFile() && (given || !isIgnored(lastName(file)))) {
        visitor.visit(SourceFile.of(named(file), attributes));
      } else if (given) {
        visitor.visit(new Unreadable(root, false, "not a regular file"));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
      visitor.visit(new Unreadable(named(file), false, e.getClass().getSimpleName()));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e)
        throws IOException {
      return e == null ? FileVisitResult.CONTINUE : visitFileFailed(folder, e);
    }

    private Path named(Path file) {
      return file.equals(real) ? root : root.resolve(real.relativize(file));
    }

    private static String lastName(Path path) {
      return String.valueOf(path.getFileName());
    }
  }
}
