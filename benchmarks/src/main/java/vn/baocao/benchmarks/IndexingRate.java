package vn.baocao.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.openjdk.jmh.annotations.AuxCounters;
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
import vn.baocao.analysis.lucene.VietnameseAnalyzer;

/**
 * Indexing with VietnameseAnalyzer against Lucene's StandardAnalyzer: one thread, the same
 * documents in memory (repeated if they are few), the same stored text, positions and offsets, one
 * commit.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 8, time = 2)
public class IndexingRate {

  private static final FieldType TEXT = new FieldType();

  static {
    TEXT.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    TEXT.setTokenized(true);
    TEXT.setStored(true);
    TEXT.freeze();
  }

  /** A file or folder as {@link BenchmarkText#read} takes it. */
  @Param("")
  public String text = "";

  private BenchmarkText documents = new BenchmarkText(List.of());

  /** UTF-16 units: enough that opening and closing an index takes no part in the time. */
  private static final long LEAST = 3_000_000;

  @Setup
  public void read() throws IOException {
    documents = repeated(text);
  }

  private static BenchmarkText repeated(String path) throws IOException {
    BenchmarkText once = BenchmarkText.read(Path.of(path));
    List<String> documents = new ArrayList<>(once.documents());
    for (long length = once.length(); length < LEAST; length += once.length()) {
      documents.addAll(once.documents());
    }
    return new BenchmarkText(documents);
  }

  /** Processor time of the thread: wall time tells more about what else the machine does. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Processor {
    public long micros;
    public long runs;

    long measure(Analyzer analyzer, BenchmarkText documents) throws IOException {
      ThreadMXBean threads = ManagementFactory.getThreadMXBean();
      long start = threads.getCurrentThreadCpuTime();
      long bytes = index(analyzer, documents);
      micros += (threads.getCurrentThreadCpuTime() - start) / 1_000;
      runs++;
      return bytes;
    }
  }

  @Benchmark
  public long standard(Processor processor) throws IOException {
    return processor.measure(new StandardAnalyzer(), documents);
  }

  @Benchmark
  public long vietnamese(Processor processor) throws IOException {
    return processor.measure(new VietnameseAnalyzer(), documents);
  }

  /** Bytes of the index. */
  private static long index(Analyzer analyzer, BenchmarkText documents) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(analyzer);
    config.setMergeScheduler(new SerialMergeScheduler());
    try (Directory directory = new ByteBuffersDirectory();
        IndexWriter writer = new IndexWriter(directory, config)) {
      for (String text : documents.documents()) {
        Document document = new Document();
        document.add(new Field("text", text, TEXT));
        writer.addDocument(document);
      }
      writer.commit();
      long bytes = 0;
      for (String file : directory.listAll()) {
        bytes += directory.fileLength(file);
      }
      return bytes;
    }
  }

  private static double counter(RunResult result, String name) {
    return Objects.requireNonNull(result.getSecondaryResults().get(name), name).getScore();
  }

  /** Measures on the text in {@code arguments[0]} and prints the two ratios. */
  public static void main(String[] arguments) throws RunnerException, IOException {
    String path = arguments[0];
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(IndexingRate.class.getName())
                    .param("text", path)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    Map<String, Double> micros = new TreeMap<>();
    for (RunResult result : results) {
      micros.put(
          result.getPrimaryResult().getLabel(),
          counter(result, "micros") / counter(result, "runs"));
    }
    BenchmarkText documents = repeated(path);
    long input = 0;
    for (String text : documents.documents()) {
      input += text.getBytes(StandardCharsets.UTF_8).length;
    }
    double standard = micros.getOrDefault("standard", Double.NaN);
    double vietnamese = micros.getOrDefault("vietnamese", Double.NaN);
    long standardSize = index(new StandardAnalyzer(), documents);
    long vietnameseSize = index(new VietnameseAnalyzer(), documents);
    System.out.printf(
        Locale.ROOT,
        "VietnameseAnalyzer %.2f MB/s of processor time, %.3f × StandardAnalyzer; index %.2f MB,"
            + " %.3f × its size%n",
        input / vietnamese,
        standard / vietnamese,
        vietnameseSize / 1e6,
        (double) vietnameseSize / standardSize);
  }
}
