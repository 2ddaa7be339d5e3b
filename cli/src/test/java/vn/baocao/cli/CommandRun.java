package vn.baocao.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import picocli.CommandLine;

/** What one command line printed and how it ended. */
record CommandRun(int code, String out, String err) {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2021-06-01T00:00:00Z"));

  /** Runs a command line in English, without terminal and standard input. */
  static CommandRun of(String... args) {
    return in(Map.of("LANG", "C.UTF-8"), "", args);
  }

  static CommandRun vietnamese(String... args) {
    return in(Map.of("LANG", "vi_VN.UTF-8"), "", args);
  }

  static CommandRun in(Map<String, String> variables, String stdin, String... args) {
    Environment environment =
        new Environment(
            variables,
            new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)),
            CLOCK,
            false,
            false,
            0,
            root(),
            null);
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = Baocao.commandLine(environment, args);
    line.setOut(new PrintWriter(out));
    line.setErr(new PrintWriter(err, true));
    int code = line.execute(args);
    return new CommandRun(code, out.toString(), err.toString());
  }

  static Path root() {
    return Path.of(System.getProperty("baocao.root", ".."));
  }

  static String sample(String name) {
    return root().resolve("corpus/sample/reports").resolve(name).toString();
  }
}
