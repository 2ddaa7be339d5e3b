import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.sax.BodyContentHandler;
import vn.baocao.index.IndexOptions;
import vn.baocao.index.IndexProgress;
import vn.baocao.index.IndexRun;
import vn.baocao.index.Indexer;

/**
 * What of a run over DOCX and PDF files is ours: how much longer `baocao index` with one job takes
 * than Tika takes to extract the text of the same files in one thread. By turns, three times each,
 * in one process.
 *
 * <p>Usage: {@code java OwnCost.java FOLDER WORK}; the class path holds the program.
 */
public final class OwnCost {

  private static final int TURNS = 3;

  private OwnCost() {}

  public static void main(String[] args) throws Exception {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> found = Files.walk(Path.of(args[0]))) {
      files.addAll(found.filter(OwnCost::isWanted).sorted().toList());
    }
    tika(files.subList(0, Math.min(files.size(), 50))); // warm
    for (int turn = 1; turn <= TURNS; turn++) {
      double tika = tika(files);
      double ours = index(files, Path.of(args[1]).resolve("index-" + turn));
      System.out.printf(
          Locale.ROOT,
          "%d files: Tika %.1f s, whole run %.1f s: beyond Tika %.0f %% of the run%n",
          files.size(),
          tika,
          ours,
          100 * (ours - tika) / ours);
    }
  }

  private static boolean isWanted(Path file) {
    String name = file.toString();
    return name.endsWith(".docx") || name.endsWith(".pdf");
  }

  private static double tika(List<Path> files) throws Exception {
    AutoDetectParser parser = new AutoDetectParser();
    ParseContext context = new ParseContext();
    TesseractOCRConfig noOcr = new TesseractOCRConfig();
    noOcr.setSkipOcr(true);
    context.set(TesseractOCRConfig.class, noOcr);
    long start = System.nanoTime();
    long characters = 0;
    for (Path file : files) {
      BodyContentHandler text = new BodyContentHandler(-1);
      try (InputStream in = Files.newInputStream(file)) {
        parser.parse(in, text, new Metadata(), context);
      }
      characters += text.toString().length();
    }
    if (characters == 0) {
      throw new IOException("Tika read nothing");
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static double index(List<Path> files, Path index) throws Exception {
    IndexOptions oneJob = new IndexOptions(false, 1, Duration.ofMinutes(1), false);
    long start = System.nanoTime();
    IndexRun run =
        new Indexer(index, InstantSource.system()).run(files, oneJob, IndexProgress.NONE);
    double seconds = (System.nanoTime() - start) / 1e9;
    if (run.added() == 0 || !run.failed().isEmpty()) {
      throw new IOException("not all files were read: " + run.failed());
    }
    return seconds;
  }
}
