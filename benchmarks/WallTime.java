import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Times whole processes, from start to end: commands of {@code baocao}, and {@code java -version}
 * of the same Java, which is the least that any command can take.
 *
 * <p>Usage: {@code java WallTime.java BAOCAO COMMAND… [-- COMMAND…]…}
 */
public final class WallTime {

  private static final int RUNS = 15;

  private WallTime() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    List<List<String>> commands = new ArrayList<>();
    commands.add(new ArrayList<>(List.of(args[0])));
    for (String arg : List.of(args).subList(1, args.length)) {
      if (arg.equals("--")) {
        commands.add(new ArrayList<>(List.of(args[0])));
      } else {
        commands.get(commands.size() - 1).add(arg);
      }
    }
    String java = javaOf(commands.get(0)); // builds what changed, untimed
    for (List<String> command : commands) {
      print("baocao " + command.get(1), command);
    }
    print("java -version", List.of(java, "-version"));
  }

  /** The launcher becomes Java, so what its process runs is the Java that it has chosen. */
  private static String javaOf(List<String> command) throws IOException, InterruptedException {
    Process process = start(command);
    String java = "java";
    while (process.isAlive()) {
      java = process.info().command().filter(path -> path.endsWith("/java")).orElse(java);
      Thread.sleep(5);
    }
    if (process.exitValue() != 0) {
      throw new IOException(command + " ended with " + process.exitValue());
    }
    return java;
  }

  private static void print(String name, List<String> command)
      throws IOException, InterruptedException {
    List<Double> seconds = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      start(command).waitFor();
      seconds.add((System.nanoTime() - start) / 1e9);
    }
    seconds.sort(null);
    System.out.printf(
        Locale.ROOT,
        "%-14s median of %d: %.3f s (%.3f to %.3f)%n",
        name,
        RUNS,
        seconds.get(RUNS / 2),
        seconds.get(0),
        seconds.get(RUNS - 1));
  }

  private static Process start(List<String> command) throws IOException {
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
