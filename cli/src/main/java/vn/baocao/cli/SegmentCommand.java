package vn.baocao.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.baocao.analysis.segment.Token;
import vn.baocao.analysis.segment.WordSegmenter;
import vn.baocao.analysis.text.Span;
import vn.baocao.analysis.text.VietnameseText;
import vn.baocao.corpus.Corpus;

/** Joins the syllables of each word with underscores, one line of input a line. */
@Command(name = "segment")
final class SegmentCommand implements Callable<Integer> {

  /** Lines after which to look whether anybody still reads. */
  private static final int CHECK_EVERY = 500;

  @Mixin private Console console;

  @Option(names = "--fast")
  private boolean fast;

  @Mixin private final Output output = new Output(Format.TEXT);

  @Parameters(arity = "0..1", paramLabel = "FILE", defaultValue = DocumentRun.STDIN)
  private String input;

  @Override
  public Integer call() throws Exception {
    WordSegmenter segmenter = fast ? WordSegmenter.fast() : WordSegmenter.accurate();
    try (InputStream bytes = open();
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      output.write(out -> segment(segmenter, lines, out));
    }
    return ExitCode.DONE;
  }

  private InputStream open() throws IOException {
    return input.equals(DocumentRun.STDIN)
        ? console.environment().in()
        : Files.newInputStream(Corpus.existing(Path.of(input)));
  }

  private static void segment(WordSegmenter segmenter, BufferedReader lines, PrintWriter out)
      throws IOException {
    String line = lines.readLine();
    for (int i = 1; line != null; i++) {
      out.println(joined(segmenter, VietnameseText.nfc(line)));
      if (i % CHECK_EVERY == 0 && out.checkError()) {
        return;
      }
      line = lines.readLine();
    }
  }

  private static String joined(WordSegmenter segmenter, String line) {
    StringBuilder joined = new StringBuilder(line.length() + 8);
    for (Token token : segmenter.segment(line, new Span(0, line.length()))) {
      if (!joined.isEmpty()) {
        joined.append(' ');
      }
      joined.append(token.span().of(line).replaceAll("\\s+", "_"));
    }
    return joined.toString();
  }
}
