package vn.baocao.corpus;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    /** The path as the user named it, in NFC, with {@code /} between names. */
    String name();
  }

  /** A file to read. */
  public record SourceFile(Path path, String name) implements Entry {}

  /**
   * A path that does not exist or a folder that cannot be looked into.
   *
   * @param missing whether it does not exist
   */
  public record Unreadable(Path path, String name, boolean missing) implements Entry {}

  private final List<Path> roots;

  /**
   * @param roots files and folders, as the user named them
   */
  public Corpus(List<Path> roots) {
    this.roots = List.copyOf(roots);
  }

  /** What lies below the paths: root by root as given, within a root by name. */
  public List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (Path root : roots) {
      Path existing = existing(root);
      if (existing == null) {
        entries.add(new Unreadable(root, name(root), true));
      } else {
        entries.addAll(below(existing));
      }
    }
    return entries;
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

  private static List<Entry> below(Path root) {
    List<Entry> entries = new ArrayList<>();
    try {
      // A root may be a link: what it points to is walked under the root's own name.
      Path real = root.toRealPath();
      Files.walkFileTree(real, new Walk(root, real, entries));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    entries.sort(Comparator.comparing(Entry::name));
    return entries;
  }

  /** A name may be stored decomposed and typed composed, or the other way round. */
  private static @Nullable Path existing(Path typed) {
    if (Files.exists(typed)) {
      return typed;
    }
    for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
      Path other = Path.of(Normalizer.normalize(typed.toString(), form));
      if (Files.exists(other)) {
        return other;
      }
    }
    return null;
  }

  private static final class Walk extends SimpleFileVisitor<Path> {

    private final Path root;
    private final Path real;
    private final List<Entry> entries;

    Walk(Path root, Path real, List<Entry> entries) {
      this.root = root;
      this.real = real;
      this.entries = entries;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return !folder.equals(real) && isIgnored(lastName(folder))
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      boolean given = file.equals(real);
      if (given || (attributes.isRegularFile() && !isIgnored(lastName(file)))) {
        Path named = named(file);
        entries.add(new SourceFile(named, name(named)));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      Path named = named(file);
      entries.add(new Unreadable(named, name(named), false));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
      if (e != null) {
        Path named = named(folder);
        entries.add(new Unreadable(named, name(named), false));
      }
      return FileVisitResult.CONTINUE;
    }

    private Path named(Path file) {
      return file.equals(real) ? root : root.resolve(real.relativize(file));
    }

    private static String lastName(Path path) {
      return String.valueOf(path.getFileName());
    }
  }
}
