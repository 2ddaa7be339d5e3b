package vn.baocao.benchmarks;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import vn.baocao.analysis.segment.Token;
import vn.baocao.analysis.segment.WordSegmenter;

/**
 * Both speeds of the word segmenter against Lucene's StandardTokenizer: one thread, offsets only,
 * the same documents in memory, one run. Each side is an object used again for every document and
 * gives the offsets of each token without making objects.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 8, time = 1)
public class TokenizerSpeed {

  /** A file or folder as {@link BenchmarkText#read} takes it. */
  @Param("")
  public String text = "";

  private BenchmarkText documents = new BenchmarkText(List.of());
  private final StandardTokenizer standard = new StandardTokenizer();
  private final OffsetAttribute offset = standard.getAttribute(OffsetAttribute.class);
  private final OffsetSum sum = new OffsetSum();
  private char[] buffer = new char[0];

  /** Keeps the compiler from leaving the work out. */
  private static final class OffsetSum implements WordSegmenter.Sink {
    private long offsets;

    @Override
    public void token(int start, int end, Token.Type type) {
      offsets += start + 31L * end;
    }
  }

  @Setup
  public void read() throws IOException {
    documents = BenchmarkText.read(Path.of(text));
    int longest = documents.documents().stream().mapToInt(String::length).max().orElse(0);
    buffer = new char[longest];
  }

  @Benchmark
  public long standardTokenizer() throws IOException {
    for (String document : documents.documents()) {
      standard.setReader(new StringReader(document));
      standard.reset();
      while (standard.incrementToken()) {
        sum.token(offset.startOffset(), offset.endOffset(), Token.Type.WORD);
      }
      standard.end();
      standard.close();
    }
    return sum.offsets;
  }

  @Benchmark
  public long accurate() {
    return segment(WordSegmenter.accurate());
  }

  @Benchmark
  public long fast() {
    return segment(WordSegmenter.fast());
  }

  private long segment(WordSegmenter segmenter) {
    for (String document : documents.documents()) {
      document.getChars(0, document.length(), buffer, 0);
      segmenter.segment(buffer, 0, document.length(), sum);
    }
    return sum.offsets;
  }

  /** Measures on the text in {@code arguments[0]} and prints the two ratios. */
  public static void main(String[] arguments) throws RunnerException, IOException {
    String path = arguments[0];
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(TokenizerSpeed.class.getName())
                    .param("text", path)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    // The best iteration of each side: other programs on the machine only ever slow it down.
    Map<String, Double> micros = new TreeMap<>();
    for (RunResult result : results) {
      micros.put(
          result.getPrimaryResult().getLabel(), result.getPrimaryResult().getStatistics().getMin());
    }
    long length = BenchmarkText.read(Path.of(path)).length();
    double standard = micros.getOrDefault("standardTokenizer", Double.NaN);
    micros.forEach(
        (name, time) ->
            System.out.printf(
                Locale.ROOT,
                "%-18s %6.1f million UTF-16 units/s, %.3f × StandardTokenizer%n",
                name,
                length / time,
                standard / time));
  }
}
