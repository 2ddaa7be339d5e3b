import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.baocao.analysis.text.Span;
import vn.baocao.corpus.Document;
import vn.baocao.corpus.Metadata;
import vn.baocao.corpus.Section;
import vn.baocao.facts.Fact;
import vn.baocao.facts.FactExtractor;

/**
 * Times the extraction of facts from plain text already read, on one thread: documents of 0.5, 1 and
 * 5 MB (UTF-8), made by repeating the texts of a folder, and a line of 10,000 numbers without a full
 * stop. Time is that of the thread's processor, so that other work on the machine counts little.
 * Prints the best of several runs, after a warm-up, and MB a second.
 */
public final class ExtractionSpeed {

  private static final double MEGABYTE = 1e6;
  private static final int RUNS = 3;

  private static final FactExtractor EXTRACTOR = new FactExtractor();

  private ExtractionSpeed() {}

  public static void main(String[] args) throws IOException {
    String sample = sample(Path.of(args[0]));
    extract(repeated(sample, 2));
    for (double megabytes : new double[] {0.5, 1, 5}) {
      report(String.format(Locale.ROOT, "%.1f MB of text", megabytes), repeated(sample, megabytes));
    }
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      line.append("năm ").append(2000 + i % 25).append(" đạt ").append(i).append(" hộ (từ 5% ");
    }
    report("a line of 10,000 numbers and years", line.toString());
  }

  private static String sample(Path folder) throws IOException {
    StringBuilder sample = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> texts = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
      for (Path text : texts) {
        sample.append(Files.readString(text)).append('\n');
      }
    }
    return sample.toString();
  }

  private static String repeated(String sample, double megabytes) {
    double bytes = size(sample);
    StringBuilder text = new StringBuilder();
    for (double written = 0; written < megabytes * MEGABYTE; written += bytes) {
      text.append(sample);
    }
    return text.toString();
  }

  private static int size(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static void report(String what, String text) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long best = Long.MAX_VALUE;
    int facts = 0;
    for (int run = 0; run < RUNS; run++) {
      long start = threads.getCurrentThreadCpuTime();
      facts = extract(text).size();
      best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
    }
    double seconds = best / 1e9;
    double megabytes = size(text) / MEGABYTE;
    System.out.printf(
        Locale.ROOT,
        "%s: %.2f MB, %d facts, %.2f s, %.2f MB/s%n",
        what,
        megabytes,
        facts,
        seconds,
        megabytes / seconds);
  }

  private static List<Fact> extract(String text) {
    Document document =
        new Document(
            "speed.txt",
            "",
            text,
            List.of(new Section(Section.Type.BODY, new Span(0, text.length()))),
            List.of(),
            new Metadata(
                null, "2022-12-20", null, null, Metadata.DocumentType.REPORT, null, null, null),
            List.of());
    return EXTRACTOR.extract(document);
  }
}
