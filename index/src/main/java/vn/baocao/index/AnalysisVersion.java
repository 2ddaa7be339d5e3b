package vn.baocao.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import vn.baocao.analysis.lucene.VietnameseAnalyzer;
import vn.baocao.corpus.Document;
import vn.baocao.facts.FactExtractor;

/**
 * Which program read a file: a fingerprint of the classes, rules and models that analyse, read and
 * extract. Nobody has to remember to raise it, and a change of, say, the command line leaves it as
 * it is. Where it differs, another reading may give another result.
 */
final class AnalysisVersion {

  private static final List<Class<?>> STAGES =
      List.of(VietnameseAnalyzer.class, Document.class, FactExtractor.class);

  private static final int SHOWN_BYTES = 6;

  private AnalysisVersion() {}

  /** Computed once, when it is first needed. */
  static String current() {
    return Holder.CURRENT;
  }

  private static final class Holder {
    static final String CURRENT = compute();
  }

  private static String compute() {
    MessageDigest digest = RecordId.sha256();
    try {
      for (Class<?> stage : STAGES) {
        addAll(origin(stage), digest);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return HexFormat.of().formatHex(digest.digest(), 0, SHOWN_BYTES);
  }

  private static Path origin(Class<?> stage) {
    CodeSource source = stage.getProtectionDomain().getCodeSource();
    try {
      return Path.of(source.getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(source.getLocation().toString(), e);
    }
  }

  private static void addAll(Path origin, MessageDigest digest) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(origin)) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      digest.update(origin.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
      add(file, digest);
    }
  }

  private static void add(Path file, MessageDigest digest) throws IOException {
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
  }
}
