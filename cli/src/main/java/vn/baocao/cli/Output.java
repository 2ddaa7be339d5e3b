package vn.baocao.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.baocao.cli.output.CsvDialect;
import vn.baocao.cli.text.Language;

/** The options that say in which form a result is written, and where to. */
final class Output {

  /** Writes a result as text. */
  interface TextBody {
    void write(PrintWriter out) throws Exception;
  }

  /** Writes a result as bytes. */
  interface ByteBody {
    void write(OutputStream out) throws Exception;
  }

  private final List<Format> formats;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "--format", paramLabel = "FORMAT", order = 50)
  private @Nullable String format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      order = 51)
  private @Nullable Path file;

  /**
   * @param formats that the command can write, the usual one first
   */
  Output(Format... formats) {
    this.formats = List.of(formats);
  }

  /** As asked for; else as the file's name ends; else the usual one. */
  Format format() {
    String name = format;
    if (name == null && file != null) {
      String path = file.toString();
      String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      Format named = find(ending);
      return named == null ? formats.getFirst() : named;
    }
    if (name == null) {
      return formats.getFirst();
    }
    Format found = find(name.toLowerCase(Locale.ROOT));
    if (found == null) {
      String known = formats.stream().map(Format::id).collect(Collectors.joining(", "));
      throw wrongUsage("usage.invalid", "--format", name, known);
    }
    return found;
  }

  private @Nullable Format find(String id) {
    return formats.stream().filter(f -> f.id().equals(id)).findFirst().orElse(null);
  }

  boolean isFile() {
    return file != null;
  }

  /** For programs on standard output; for Excel, in the user's language, in a file. */
  CsvDialect csvDialect() {
    if (file == null) {
      return CsvDialect.PLAIN;
    }
    boolean vietnamese = root().messages().language() == Language.VI;
    return vietnamese ? CsvDialect.EXCEL_VI : CsvDialect.EXCEL;
  }

  void write(TextBody body) throws Exception {
    if (file == null) {
      PrintWriter out = spec.commandLine().getOut();
      body.write(out);
      out.flush();
    } else {
      writeBytes(
          bytes -> {
            PrintWriter out =
                new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
            body.write(out);
            if (out.checkError()) {
              throw new IOException(String.valueOf(file));
            }
          });
    }
  }

  /** Writes the file whole or not at all. */
  void writeBytes(ByteBody body) throws Exception {
    if (file == null) {
      throw wrongUsage("usage.needsFile", format().id());
    }
    Path target = file.toAbsolutePath();
    Path folder = target.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw CommandFailure.failed("output.noFolder", file, String.valueOf(folder));
    }
    Path unfinished = folder.resolve("." + target.getFileName() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
        body.write(out);
      }
      Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private Baocao root() {
    return (Baocao) spec.root().userObject();
  }

  private ParameterException wrongUsage(String key, Object... arguments) {
    return new ParameterException(spec.commandLine(), root().messages().text(key, arguments));
  }
}
