package vn.baocao.index;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.Span;
import vn.baocao.corpus.Document;
import vn.baocao.corpus.Metadata;
import vn.baocao.corpus.Section;
import vn.baocao.facts.FactRecord;

/** An index of documents and facts that a test states, without files or extraction. */
public final class WrittenIndex {

  private final Map<Document, List<FactRecord>> documents = new LinkedHashMap<>();

  /** A news report of one body section. */
  public static Document news(
      String path, String title, String published, String province, String district, String text) {
    return document(
        path,
        text,
        new Metadata(
            title,
            published,
            "Báo " + province,
            null,
            Metadata.DocumentType.NEWS,
            null,
            province,
            district));
  }

  public static Document document(String path, String text, Metadata metadata) {
    Section body = new Section(Section.Type.BODY, new Span(0, text.length()));
    return new Document(path, "00", text, List.of(body), List.of(), metadata, List.of());
  }

  /** A count, its quote being the first appearance of {@code quote} in the text. */
  public static FactRecord count(
      Document document,
      String quote,
      String indicator,
      @Nullable String indicatorId,
      String period,
      String place) {
    int start = document.text().indexOf(quote);
    return new FactRecord(
        document.path(),
        "count",
        null,
        start,
        start + quote.length(),
        quote,
        new BigDecimal(quote.replaceAll("[^0-9]", "")),
        null,
        null,
        null,
        "=",
        "%",
        indicator,
        null,
        period,
        place,
        indicatorId,
        "level",
        null,
        List.of(),
        null,
        document.text(),
        0,
        "test",
        List.of(),
        document.metadata().published(),
        document.metadata().province(),
        document.metadata().district());
  }

  public WrittenIndex add(Document document, FactRecord... facts) {
    documents.put(document, List.of(facts));
    return this;
  }

  /** Writes the index into {@code folder}, one file a document. */
  public Path write(Path folder) throws IOException, IndexException {
    IndexFolder index = new IndexFolder(folder);
    index.create();
    try (Generations generations =
        Generations.open(index, false, AnalysisVersion.current(), Instant.EPOCH)) {
      RunId run = generations.run();
      for (Map.Entry<Document, List<FactRecord>> entry : documents.entrySet()) {
        String path = entry.getKey().path();
        List<org.apache.lucene.document.Document> block =
            new ArrayList<>(
                DocumentBlock.of(entry.getKey(), stated(entry.getValue(), run), RecordId.of(path)));
        int facts = entry.getValue().size();
        block.add(
            new FileRecord(path, 1, 1, "00", run.analysis(), run.id(), 1, facts, List.of(), null)
                .toLucene());
        generations.writer().updateDocuments(BlockWriter.term(path), block);
      }
      generations.finish(run.commit(true));
    }
    return folder;
  }

  private static List<StatedFact> stated(List<FactRecord> facts, RunId run) {
    return facts.stream().map(fact -> new StatedFact(fact, run.changes())).toList();
  }

  /** Opens what {@link #write} wrote. */
  public static DirectoryReader open(Path folder) throws IndexException {
    return new IndexFolder(folder).open();
  }
}
