package vn.baocao.cli;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.baocao.corpus.reader.DocumentReader;
import vn.baocao.corpus.reader.Ocr;
import vn.baocao.corpus.reader.ReadLimits;

/** The options that say how files are read. */
final class ReadingOptions {

  @Option(names = "--jobs", paramLabel = "N", descriptionKey = "jobs")
  private @Nullable Integer jobs;

  @Option(names = "--timeout", paramLabel = "SECONDS", descriptionKey = "timeout")
  private @Nullable Integer timeout;

  @Option(names = "--ocr", paramLabel = "auto|off|on", descriptionKey = "ocr")
  private Ocr ocr = Ocr.AUTO;

  /** Files read at the same time. */
  int jobs(int usual) {
    return jobs == null ? usual : required("--jobs", jobs);
  }

  /** What one file may take. */
  Duration timeout() {
    return timeout == null
        ? ReadLimits.DEFAULT.time()
        : Duration.ofSeconds(required("--timeout", timeout));
  }

  /** Whether scans are recognized; refuses to promise it where it is not possible. */
  Ocr ocr() {
    if (ocr == Ocr.ON && !Ocr.isInstalled()) {
      throw CommandFailure.failed("ocr.missing");
    }
    return ocr;
  }

  DocumentReader reader() {
    return new DocumentReader(
        ReadLimits.DEFAULT.withTime(timeout()), DocumentReader.Isolation.PROCESS, ocr());
  }

  private static int required(String option, int value) {
    if (value < 1) {
      throw CommandFailure.wrongUsage("usage.atLeastOne", option, value);
    }
    return value;
  }
}
