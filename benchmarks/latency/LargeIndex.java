package vn.baocao.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import vn.baocao.analysis.text.CodePoints;
import vn.baocao.analysis.text.Span;
import vn.baocao.corpus.Document;
import vn.baocao.corpus.Metadata;
import vn.baocao.corpus.Section;
import vn.baocao.corpus.reader.DocumentReader;
import vn.baocao.corpus.reader.ReadLimits;
import vn.baocao.corpus.reader.ReadResult;
import vn.baocao.facts.Fact;
import vn.baocao.facts.FactExtractor;
import vn.baocao.facts.FactRecord;

/**
 * Writes an index of very many documents straight through the writer of a run, since reading a
 * million files would take most of an hour. Each is the beginning of one of some thousand reports
 * with the facts in it, at a path, date and place of its own.
 */
public final class LargeIndex {

  private static final int CHARACTERS = 700;
  private static final int YEARS = 9;

  private record Report(Document document, List<Fact> facts) {}

  private record Place(String district, String province) {}

  private final List<Report> reports;
  private final List<Place> places;

  private LargeIndex(List<Report> reports, List<Place> places) {
    this.reports = reports;
    this.places = places;
  }

  /** Writes {@code count} documents into {@code folder}. */
  public static void write(Path project, Path files, Path folder, int count) throws Exception {
    List<Place> places = new ArrayList<>();
    for (String line : Files.readAllLines(project.resolve("benchmarks/places.tsv"))) {
      if (!line.startsWith("#")) {
        String[] fields = line.split("\t");
        places.add(new Place(fields[0], fields[1]));
      }
    }
    new LargeIndex(read(files), places).write(folder, count);
  }

  private static List<Report> read(Path files) throws IOException {
    FactExtractor extractor = new FactExtractor();
    List<Report> reports = new ArrayList<>();
    try (DocumentReader reader =
            new DocumentReader(
                ReadLimits.DEFAULT.withTime(Duration.ofMinutes(1)), DocumentReader.Isolation.NONE);
        Stream<Path> found = Files.walk(files)) {
      for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
        for (ReadResult result : reader.read(file, file.toString())) {
          if (result instanceof ReadResult.Success success) {
            Document document = beginning(success.document());
            reports.add(new Report(document, extractor.extract(document)));
          }
        }
      }
    }
    return reports;
  }

  private static Document beginning(Document whole) {
    int end = whole.text().indexOf('\n', Math.min(CHARACTERS, whole.text().length() - 1));
    String text = end < 0 ? whole.text() : whole.text().substring(0, end);
    List<Section> sections = new ArrayList<>();
    for (Section section : whole.sections()) {
      if (section.span().end() <= text.length()) {
        sections.add(section);
      } else if (section.span().start() < text.length()) {
        sections.add(
            new Section(section.type(), new Span(section.span().start(), text.length())));
      }
    }
    return new Document(
        whole.path(), whole.checksum(), text, sections, List.of(), whole.metadata(), List.of());
  }

  private void write(Path folder, int count) throws Exception {
    IndexFolder index = new IndexFolder(folder);
    index.create();
    try (Generations generations =
            Generations.open(index, true, AnalysisVersion.current(), Instant.now());
        FileWorkers workers = new FileWorkers(Runtime.getRuntime().availableProcessors())) {
      for (int i = 0; i < count; i++) {
        int number = i;
        workers.submit(() -> generations.writer().addDocuments(block(number, generations.run())));
      }
      workers.await();
      generations.finish(generations.run().commit(true));
    }
  }

  private List<org.apache.lucene.document.Document> block(int number, RunId run) {
    Random random = new Random(number);
    Report report = reports.get(number % reports.size());
    Document document = copy(report.document(), number, random);
    CodePoints points = new CodePoints(document.text());
    List<StatedFact> facts =
        report.facts().stream()
            .map(fact -> FactRecord.of(fact, document, points))
            .map(fact -> new StatedFact(fact, run.changes()))
            .toList();
    List<org.apache.lucene.document.Document> block =
        new ArrayList<>(DocumentBlock.of(document, facts, RecordId.of(document.path())));
    FileRecord record =
        new FileRecord(
            document.path(), 1, 1, "" + number, run.analysis(), run.id(), 1, facts.size(),
            List.of(), null);
    block.add(record.toLucene());
    return block;
  }

  private Document copy(Document document, int number, Random random) {
    Place place = places.get(random.nextInt(places.size()));
    Metadata metadata = document.metadata();
    String date =
        "%d-%02d-%02d"
            .formatted(2015 + random.nextInt(YEARS), 1 + random.nextInt(12), 1 + random.nextInt(28));
    return new Document(
        "/archive/%04d/%07d.html".formatted(number / 1000, number),
        "" + number,
        document.text(),
        document.sections(),
        List.of(),
        new Metadata(
            metadata.title(),
            date,
            "Báo " + place.province(),
            null,
            Metadata.DocumentType.values()[random.nextInt(Metadata.DocumentType.values().length)],
            null,
            place.province(),
            place.district()),
        List.of());
  }
}
