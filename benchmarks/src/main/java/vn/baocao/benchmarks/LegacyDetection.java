package vn.baocao.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import vn.baocao.analysis.text.LegacyEncoding;
import vn.baocao.analysis.text.LegacyText;

/**
 * How often random windows of sound text, written in each legacy encoding, are recovered exactly;
 * and how many windows of the text itself are changed. The same text gives the same figures.
 */
public final class LegacyDetection {

  private static final int[] WINDOWS = {4, 8, 12, 20};
  private static final int SAMPLES = 4000;

  private final List<String[]> lines = new ArrayList<>();
  private final boolean verbose;

  private LegacyDetection(BenchmarkText text, boolean verbose) {
    this.verbose = verbose;
    for (String document : text.documents()) {
      for (String line : document.split("\n")) {
        lines.add(line.strip().split("[\\s\\p{Z}]+"));
      }
    }
  }

  /** Measures on the text in {@code arguments[0]}; {@code --errors} prints what went wrong. */
  public static void main(String[] arguments) throws IOException {
    boolean verbose = arguments.length > 1 && arguments[1].equals("--errors");
    BenchmarkText text = BenchmarkText.read(Path.of(arguments[0]));
    LegacyDetection detection = new LegacyDetection(text, verbose);
    for (LegacyEncoding encoding : LegacyEncoding.values()) {
      LegacyWriter writer = new LegacyWriter(encoding);
      for (int words : WINDOWS) {
        detection.recover(encoding, writer, words);
      }
    }
    for (int words : WINDOWS) {
      detection.leaveAlone(words);
    }
  }

  private void recover(LegacyEncoding encoding, LegacyWriter writer, int words) {
    Random random = new Random(words);
    int tried = 0;
    int exact = 0;
    for (int i = 0; i < SAMPLES; i++) {
      String window = window(random, words);
      Optional<String> written = writer.write(window);
      if (written.isPresent() && !written.get().equals(window)) {
        tried++;
        String repaired = LegacyText.repair(written.get()).text();
        exact += repaired.equals(window) ? 1 : 0;
        report(window, repaired);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%-13s %2d words: %.4f exact of %d%n",
        encoding.id(),
        words,
        (double) exact / tried,
        tried);
  }

  private void leaveAlone(int words) {
    Random random = new Random(words);
    int changed = 0;
    for (int i = 0; i < SAMPLES; i++) {
      String window = window(random, words);
      String repaired = LegacyText.repair(window).text();
      changed += repaired.equals(window) ? 0 : 1;
      report(window, repaired);
    }
    System.out.printf("sound text    %2d words: %d of %d changed%n", words, changed, SAMPLES);
  }

  private void report(String window, String repaired) {
    if (verbose && !repaired.equals(window)) {
      System.out.println("- " + window + "\n+ " + repaired);
    }
  }

  /** So many words in a row of one line. */
  private String window(Random random, int words) {
    String[] line = lines.get(random.nextInt(lines.size()));
    while (line.length < words) {
      line = lines.get(random.nextInt(lines.size()));
    }
    int from = random.nextInt(line.length - words + 1);
    return String.join(" ", Arrays.copyOfRange(line, from, from + words));
  }
}
