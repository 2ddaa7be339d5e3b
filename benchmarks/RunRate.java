import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Times two runs of {@code baocao index} over the same reports, the second of which finds nothing
 * changed, and watches the memory of the process and of those that it starts.
 *
 * <p>How far a run is comes from its progress line, which it is told to show; so the rates of its
 * first and last tenth are known. Memory is the sum of resident sets ({@code VmRSS} of {@code
 * /proc}), looked at ten times a second.
 */
public final class RunRate {

  private static final Pattern DONE = Pattern.compile("\\[([\\d,]+)/([\\d,]+)]");
  private static final int PAUSE_MILLIS = 100;

  private final Path project;
  private final Path reports;
  private final Path index;

  private RunRate(Path project, Path reports, Path index) {
    this.project = project;
    this.reports = reports;
    this.index = index;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    RunRate rate = new RunRate(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
    rate.launch("--version").waitFor(); // builds what changed, untimed
    rate.time("first run");
    rate.time("nothing changed");
  }

  private Process launch(String... command) throws IOException {
    List<String> line = new ArrayList<>(List.of(project.resolve("baocao").toString()));
    line.addAll(List.of(command));
    ProcessBuilder builder = new ProcessBuilder(line);
    Map<String, String> environment = builder.environment();
    String options = environment.getOrDefault("BAOCAO_JAVA_OPTS", "");
    environment.put("BAOCAO_JAVA_OPTS", options + " -Dbaocao.terminal=err -Dbaocao.width=200");
    environment.put("BAOCAO_LANG", "en");
    return builder.start();
  }

  private void time(String name) throws IOException, InterruptedException {
    Path report = Files.createTempFile("run", ".json");
    long start = System.nanoTime();
    Process run =
        launch(
            "index",
            "--index",
            index.toString(),
            "--run-report",
            report.toString(),
            reports.toString());
    NavigableMap<Long, Double> progress = new TreeMap<>();
    Thread reading = Thread.ofPlatform().start(() -> read(run.getErrorStream(), start, progress));
    long peak = 0;
    while (run.isAlive()) {
      peak = Math.max(peak, residentKilobytes(run));
      Thread.sleep(PAUSE_MILLIS);
    }
    double seconds = seconds(start);
    reading.join();
    print(name, Files.readString(report), seconds, peak, progress);
    Files.delete(report);
    if (run.exitValue() != 0) {
      throw new IOException("baocao index ended with " + run.exitValue());
    }
  }

  private static void print(
      String name, String report, double seconds, long peak, NavigableMap<Long, Double> progress) {
    long files = number(report, "files");
    System.out.printf(
        Locale.ROOT,
        "%-16s %d files, %d documents written, %d facts in the index: %.1f s, %.0f files a second,"
            + " peak memory %d MB%n",
        name,
        files,
        number(report, "added") + number(report, "changed"),
        number(report, "facts"),
        seconds,
        files / seconds,
        (peak + 512) / 1024);
    if (number(report, "added") > 0 && progress.size() > 20) {
      double first = rate(progress, 0, files / 10);
      double last = rate(progress, files - files / 10, files);
      System.out.printf(
          Locale.ROOT,
          "%-16s first tenth %.0f, last tenth %.0f files a second: %.2f%n",
          "",
          first,
          last,
          last / first);
    }
  }

  private static double rate(NavigableMap<Long, Double> progress, long from, long to) {
    Map.Entry<Long, Double> begin = progress.ceilingEntry(from);
    Map.Entry<Long, Double> end = progress.floorEntry(to);
    return (end.getKey() - begin.getKey()) / (end.getValue() - begin.getValue());
  }

  /** Notes when how many files were done. */
  private static void read(InputStream err, long start, Map<Long, Double> progress) {
    StringBuilder line = new StringBuilder();
    try (var reader = new java.io.InputStreamReader(err, StandardCharsets.UTF_8)) {
      for (int c = reader.read(); c >= 0; c = reader.read()) {
        if (c == '\r' || c == '\n') {
          Matcher done = DONE.matcher(line);
          if (done.find()) {
            progress.put(Long.parseLong(done.group(1).replace(",", "")), seconds(start));
          } else if (c == '\n') {
            System.err.println(line);
          }
          line.setLength(0);
        } else {
          line.append((char) c);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static long number(String json, String field) {
    Matcher number = Pattern.compile("\"" + field + "\"\\s*:\\s*(\\d+)").matcher(json);
    if (!number.find()) {
      throw new IllegalArgumentException("the run report has no \"" + field + "\": " + json);
    }
    return Long.parseLong(number.group(1));
  }

  private static long residentKilobytes(Process process) {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants())
        .mapToLong(handle -> residentKilobytes(handle.pid()))
        .sum();
  }

  private static long residentKilobytes(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .sum();
    } catch (IOException | UncheckedIOException gone) {
      return 0;
    }
  }
}
