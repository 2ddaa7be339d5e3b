import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.baocao.corpus.reader.DocumentReader;
import vn.baocao.corpus.reader.DocumentReader.Isolation;
import vn.baocao.corpus.reader.Ocr;
import vn.baocao.corpus.reader.ReadLimits;

/**
 * What it costs to read small files in worker processes instead of in this one: the same files, one
 * after the other, by both readers in turn, after both are warm. Only formats that are isolated
 * count: plain text and pages are read in this process anyway.
 */
public final class IsolationCost {

  private static final int FILES = 600;

  private static final int ROUNDS = 5;

  private IsolationCost() {}

  public static void main(String[] args) throws IOException {
    List<Path> files = files(Path.of(args[0]));
    List<Double> ratios = new ArrayList<>();
    try (DocumentReader isolated = reader(Isolation.PROCESS);
        DocumentReader inProcess = reader(Isolation.NONE)) {
      milliseconds(inProcess, files);
      milliseconds(isolated, files);
      for (int round = 0; round < ROUNDS; round++) {
        double here = milliseconds(inProcess, files);
        double there = milliseconds(isolated, files);
        ratios.add(there / here);
        System.out.printf(
            Locale.ROOT,
            "%d files: %.2f ms each in this process, %.2f ms in workers, ratio %.2f%n",
            FILES,
            here / FILES,
            there / FILES,
            there / here);
      }
    }
    ratios.sort(null);
    System.out.printf(Locale.ROOT, "median ratio %.2f%n", ratios.get(ROUNDS / 2));
  }

  private static DocumentReader reader(Isolation isolation) {
    return new DocumentReader(ReadLimits.DEFAULT, isolation, Ocr.OFF);
  }

  /** The folder's isolated files, again and again until there are enough. */
  private static List<Path> files(Path folder) throws IOException {
    List<Path> small;
    try (Stream<Path> found = Files.list(folder)) {
      small =
          found
              .filter(file -> file.toString().matches(".*\\.(docx|doc|rtf|odt|pdf|eml|zip)"))
              .sorted()
              .toList();
    }
    List<Path> files = new ArrayList<>();
    while (files.size() < FILES) {
      files.add(small.get(files.size() % small.size()));
    }
    return files;
  }

  private static double milliseconds(DocumentReader reader, List<Path> files) {
    long start = System.nanoTime();
    for (Path file : files) {
      reader.read(file, file.toString());
    }
    return (System.nanoTime() - start) / 1e6;
  }
}
