import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import vn.baocao.index.LargeIndex;
import vn.baocao.search.FactQuery;
import vn.baocao.search.SearchQuery;
import vn.baocao.search.Searcher;

/**
 * Times searches on a large index, warm, one thread: single words, phrases, two to four words, words
 * with filters (each answer has its facets and snippets), and facts by filters. Words and phrases are
 * taken at random from the reports.
 */
public final class SearchLatency {

  private static final int WARM_UP = 300;
  private static final int TIMED = 1_000;

  private final Searcher searcher;
  private final List<String[]> sentences;
  private final List<String[]> places;
  private final Random random = new Random(7);

  /** Asks one question and says how many answers there are. */
  private interface Question {
    long ask() throws Exception;
  }

  private SearchLatency(Searcher searcher, List<String[]> sentences, List<String[]> places) {
    this.searcher = searcher;
    this.sentences = sentences;
    this.places = places;
  }

  public static void main(String[] args) throws Exception {
    Path project = Path.of(args[0]);
    Path reports = Path.of(args[1]);
    Path index = Path.of(args[2]);
    int count = Integer.parseInt(args[3]);
    long start = System.nanoTime();
    LargeIndex.write(project, reports, index, count);
    System.out.printf(
        Locale.ROOT, "%d documents written in %.0f s%n", count, (System.nanoTime() - start) / 1e9);
    try (Searcher searcher = Searcher.open(index)) {
      System.out.printf(
          Locale.ROOT,
          "%d documents, %d facts, %d MB%n",
          searcher.status().documents(),
          searcher.status().facts(),
          searcher.status().bytes() / 1_000_000);
      new SearchLatency(searcher, sentences(reports), places(project)).measure();
    }
  }

  private static List<String[]> sentences(Path reports) throws IOException {
    List<String[]> sentences = new ArrayList<>();
    try (Stream<Path> files = Files.walk(reports)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).limit(300).toList()) {
        for (String line : Files.readString(file).substring(0, 900).split("[.,;:\n]")) {
          String[] words = line.strip().split("\\s+");
          if (words.length >= 4) {
            sentences.add(words);
          }
        }
      }
    }
    return sentences;
  }

  private static List<String[]> places(Path project) throws IOException {
    return Files.readAllLines(project.resolve("benchmarks/places.tsv")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .toList();
  }

  private void measure() throws Exception {
    time("single word", i -> search(words(1)));
    time("two to four words", i -> search(words(2 + i % 3)));
    time("phrase", i -> search('"' + words(2 + i % 3) + '"'));
    time("filters, facets", i -> filtered(words(1 + i % 3)));
    time("fact filters", i -> facts());
  }

  private void time(String name, IntFunction<Question> questions) throws Exception {
    for (int i = 0; i < WARM_UP; i++) {
      questions.apply(i).ask();
    }
    long[] nanos = new long[TIMED];
    long answers = 0;
    for (int i = 0; i < TIMED; i++) {
      Question question = questions.apply(i);
      long start = System.nanoTime();
      answers += question.ask();
      nanos[i] = System.nanoTime() - start;
    }
    Arrays.sort(nanos);
    System.out.printf(
        Locale.ROOT,
        "%-18s median %6.1f ms, p90 %6.1f, p99 %6.1f, worst %6.1f; %d answers on average%n",
        name,
        nanos[TIMED / 2] / 1e6,
        nanos[TIMED * 90 / 100] / 1e6,
        nanos[TIMED * 99 / 100] / 1e6,
        nanos[TIMED - 1] / 1e6,
        answers / TIMED);
  }

  private String words(int count) {
    String[] sentence = sentences.get(random.nextInt(sentences.size()));
    int length = Math.min(count, sentence.length);
    int start = random.nextInt(sentence.length - length + 1);
    String words = String.join(" ", Arrays.copyOfRange(sentence, start, start + length));
    return words.replaceAll("[\"()|\\-]", " ").strip();
  }

  private Question search(String text) {
    return () -> searcher.search(SearchQuery.of(text)).total();
  }

  private Question filtered(String text) {
    String[] place = places.get(random.nextInt(places.size()));
    LocalDate from = LocalDate.of(2015 + random.nextInt(8), 1, 1);
    SearchQuery query =
        new SearchQuery(
            text,
            random.nextBoolean() ? place[1] : null,
            random.nextBoolean() ? place[0] : null,
            from,
            from.plusYears(1),
            random.nextBoolean() ? "news" : null,
            null,
            10,
            0,
            SearchQuery.Sort.RELEVANCE);
    return () -> searcher.search(query).total();
  }

  private Question facts() {
    String[] place = places.get(random.nextInt(places.size()));
    String[] indicators = {"thu nhập bình quân đầu người", "tỷ lệ hộ nghèo", "đảng viên", "bò"};
    FactQuery query =
        new FactQuery(
            "count",
            null,
            indicators[random.nextInt(indicators.length)],
            null,
            place[1],
            place[0],
            String.valueOf(2015 + random.nextInt(9)),
            null,
            null);
    return () -> searcher.facts(query).size();
  }
}
