import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.Bits;
import vn.baocao.index.IndexCheck;
import vn.baocao.index.IndexFields;
import vn.baocao.index.IndexFolder;

/**
 * Kills runs of {@code baocao index} at random moments ({@code SIGKILL}), five in each round, then
 * lets one end; the index must be sound and equal, document by document and fact by fact, to that of
 * an undisturbed run over the same files. Between the rounds files are changed, added, renamed and
 * deleted. The same seed kills at the same moments, as far as the machine allows.
 *
 * <p>Usage: {@code java KillRuns.java PROJECT REPORTS WORK KILLS}; the class path holds the program.
 */
public final class KillRuns {

  private static final int KILLS_A_ROUND = 5;
  private static final Set<String> STORED =
      Set.of(
          IndexFields.TEXT.name(), IndexFields.DETAILS, IndexFields.FACT, IndexFields.GONE);

  private final Path project;
  private final Path reports;
  private final Path work;
  private final Random random = new Random(20261122);
  private long usual = 4_000;

  private KillRuns(Path project, Path reports, Path work) {
    this.project = project;
    this.reports = reports;
    this.work = work;
  }

  public static void main(String[] args) throws Exception {
    KillRuns runs = new KillRuns(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
    int kills = Integer.parseInt(args[3]);
    int killed = 0;
    for (int round = 1; killed < kills; round++) {
      if (round > 1) {
        runs.changeFiles(round);
      }
      int struck = runs.round(Math.min(KILLS_A_ROUND, kills - killed));
      killed += struck;
      System.out.printf(Locale.ROOT, "round %d: %d kills so far, index equal%n", round, killed);
    }
    System.out.printf(Locale.ROOT, "%d runs killed, every next one ended well%n", killed);
  }

  /** Kills some runs, lets one end, compares. */
  private int round(int kills) throws Exception {
    Path index = work.resolve("index");
    int struck = 0;
    for (int i = 0; i < kills; i++) {
      Process run = start(index);
      long pause = 300 + (long) (random.nextDouble() * usual);
      if (!run.waitFor(pause, TimeUnit.MILLISECONDS)) {
        run.destroyForcibly().waitFor();
        struck++;
      }
      if (Files.exists(index.resolve("current"))) {
        content(index); // readers see the last commit
      }
    }
    finish(index);
    compare(index);
    return struck;
  }

  private void compare(Path index) throws Exception {
    Path other = work.resolve("undisturbed");
    long start = System.nanoTime();
    finish(other);
    usual = (System.nanoTime() - start) / 1_000_000;
    IndexCheck check = IndexCheck.of(index, InstantSource.system());
    if (!check.isSound()) {
      throw new IOException("the index is not sound: " + check.problems());
    }
    List<String> expected = content(other);
    List<String> found = content(index);
    if (!expected.equals(found)) {
      throw new IOException(difference(expected, found));
    }
    delete(other);
  }

  private static String difference(List<String> expected, List<String> found) {
    List<String> missing = new ArrayList<>(expected);
    found.forEach(missing::remove);
    List<String> surplus = new ArrayList<>(found);
    expected.forEach(surplus::remove);
    return "missing " + missing.size() + ", surplus " + surplus.size() + ", e.g. "
        + Stream.concat(missing.stream(), surplus.stream()).findFirst().orElse("");
  }

  private void finish(Path index) throws Exception {
    int code = start(index).waitFor();
    if (code != 0) {
      throw new IOException("baocao index ended with " + code);
    }
  }

  private Process start(Path index) throws IOException {
    return new ProcessBuilder(
            project.resolve("baocao").toString(),
            "index",
            "--quiet",
            "--index",
            index.toString(),
            reports.toString())
        .inheritIO()
        .start();
  }

  /** Of the files, changes a third and adds, renames and deletes some. */
  private void changeFiles(int round) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(reports)) {
      files = new ArrayList<>(found.filter(Files::isRegularFile).sorted().toList());
    }
    Collections.shuffle(files, random);
    int some = files.size() / 40;
    for (Path file : files.subList(0, files.size() / 3)) {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      Files.writeString(file, text.replace("năm", "vào năm").replace("vào vào", "vào"));
      Files.writeString(
          file,
          Files.readString(file).replaceFirst("</article>|\\z", " Lần sửa thứ " + round + ".$0"));
    }
    int next = files.size() / 3;
    for (Path file : files.subList(next, next + some)) {
      Files.move(file, file.resolveSibling("r" + round + "-" + file.getFileName()));
    }
    for (Path file : files.subList(next + some, next + 2 * some)) {
      Files.copy(file, file.resolveSibling("c" + round + "-" + file.getFileName()));
    }
    for (Path file : files.subList(next + 2 * some, next + 3 * some)) {
      Files.delete(file);
    }
  }

  /** One line a document or fact, sorted. */
  private static List<String> content(Path index) throws Exception {
    List<String> lines = new ArrayList<>();
    try (DirectoryReader reader = new IndexFolder(index).open()) {
      for (LeafReaderContext leaf : reader.leaves()) {
        Bits live = leaf.reader().getLiveDocs();
        StoredFields stored = leaf.reader().storedFields();
        for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
          if (live == null || live.get(doc)) {
            Document record = stored.document(doc, STORED);
            if (record.get(IndexFields.GONE) == null && !record.getFields().isEmpty()) {
              lines.add(record.toString());
            }
          }
        }
      }
    }
    Collections.sort(lines);
    return lines;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
