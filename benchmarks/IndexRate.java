import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Times {@code baocao index} on the sample repeated to many files, and watches the memory of its
 * process and the processes that this one starts.
 *
 * <p>Memory is the sum of resident sets ({@code VmRSS} of {@code /proc}), looked at twenty times a
 * second, and the largest sum is printed; where there is no {@code /proc} it is unknown.
 */
public final class IndexRate {

  private static final int PAUSE_MILLIS = 50;

  private IndexRate() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path baocao = Path.of(args[0]).resolve("baocao");
    Path reports = Path.of(args[1]);
    Path index = Path.of(args[2]);
    Path report = Path.of(args[3]);
    run(new ProcessBuilder(baocao.toString(), "--version")); // builds what changed, untimed
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(
                baocao.toString(),
                "index",
                "--quiet",
                "--index",
                index.toString(),
                "--run-report",
                report.toString(),
                reports.toString())
            .inheritIO()
            .start();
    long peak = 0;
    while (process.isAlive()) {
      peak = Math.max(peak, residentKilobytes(process));
      Thread.sleep(PAUSE_MILLIS);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    String run = Files.readString(report);
    long documents = number(run, "added");
    System.out.printf(
        Locale.ROOT,
        "%d documents of %d files, %d facts, in %.1f s: %.1f documents a second; peak memory %s%n",
        documents,
        number(run, "files"),
        number(run, "facts"),
        seconds,
        documents / seconds,
        peak == 0 ? "unknown" : (peak + 512) / 1024 + " MB");
    System.exit(process.exitValue());
  }

  private static long number(String json, String field) throws IOException {
    Matcher number = Pattern.compile("\"" + field + "\"\\s*:\\s*(\\d+)").matcher(json);
    if (!number.find()) {
      throw new IOException("the run report has no \"" + field + "\": " + json);
    }
    return Long.parseLong(number.group(1));
  }

  private static void run(ProcessBuilder command) throws IOException, InterruptedException {
    int code = command.redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    if (code != 0) {
      throw new IOException(command.command() + " ended with " + code);
    }
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
