package vn.baocao.cli;

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
import vn.baocao.corpus.reader.ReadFailure;

/**
 * The files behind the paths of a command line: a file stands for itself, a folder for all files
 * below it, {@code -} for the standard input. Hidden files, office lock files and links within
 * folders are left out.
 */
final class InputFiles {

  /** Stands for the standard input. */
  static final String STDIN = "-";

  /**
   * One file.
   *
   * @param name as the user gave it, or below the folder that the user gave
   */
  record InputFile(Path path, String name) {}

  private final List<InputFile> files = new ArrayList<>();
  private final List<ReadFailure> failures = new ArrayList<>();

  private InputFiles() {}

  /** Walks the folders among {@code paths}; files below one come sorted by name. */
  static InputFiles of(List<String> paths) {
    InputFiles inputs = new InputFiles();
    for (String path : paths) {
      inputs.add(path);
    }
    return inputs;
  }

  List<InputFile> files() {
    return files;
  }

  /** Paths that do not exist or cannot be looked into. */
  List<ReadFailure> failures() {
    return failures;
  }

  private void add(String given) {
    String name = given.replace(File.separatorChar, '/');
    Path path = existing(given);
    if (given.equals(STDIN)) {
      files.add(new InputFile(path, STDIN));
    } else if (Files.isDirectory(path)) {
      addFolder(path, name.endsWith("/") ? name : name + "/");
    } else if (Files.exists(path)) {
      files.add(new InputFile(path, name));
    } else {
      failures.add(new ReadFailure(name, ReadFailure.Kind.MISSING, ""));
    }
  }

  /** The path; where there is nothing, the one whose name differs only in normal form. */
  static Path existing(String given) {
    Path path = Path.of(given);
    if (Files.exists(path)) {
      return path;
    }
    for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
      Path other = Path.of(Normalizer.normalize(given, form));
      if (Files.exists(other)) {
        return other;
      }
    }
    return path;
  }

  private void addFolder(Path folder, String prefix) {
    List<InputFile> found = new ArrayList<>();
    try {
      Path real = folder.toRealPath();
      Files.walkFileTree(real, new Walk(real, prefix, found));
    } catch (IOException e) {
      failures.add(new ReadFailure(prefix, ReadFailure.Kind.UNREADABLE, String.valueOf(e)));
    }
    found.sort(Comparator.comparing(InputFile::name));
    files.addAll(found);
  }

  private final class Walk extends SimpleFileVisitor<Path> {

    private final Path folder;
    private final String prefix;
    private final List<InputFile> found;

    Walk(Path folder, String prefix, List<InputFile> found) {
      this.folder = folder;
      this.prefix = prefix;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
      boolean skip = !dir.equals(folder) && isHidden(dir);
      return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && !isHidden(file)) {
        found.add(new InputFile(file, name(file)));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      String why = e.getClass().getSimpleName();
      failures.add(new ReadFailure(name(file), ReadFailure.Kind.UNREADABLE, why));
      return FileVisitResult.CONTINUE;
    }

    private String name(Path file) {
      return prefix + folder.relativize(file).toString().replace(File.separatorChar, '/');
    }

    private static boolean isHidden(Path path) {
      String name = String.valueOf(path.getFileName());
      return name.startsWith(".") || name.startsWith("~$");
    }
  }
}
