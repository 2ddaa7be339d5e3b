package vn.baocao.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import vn.baocao.analysis.text.CodePoints;
import vn.baocao.corpus.reader.ReadFailure;
import vn.baocao.corpus.reader.ReadResult;
import vn.baocao.facts.FactExtractor;
import vn.baocao.facts.FactRecord;

/**
 * The block of one file while it is made: for each of its documents the facts and the document. A
 * defect met with one document is a failure of that document only.
 */
final class FileBlock {

  private final String name;
  private final int tries;
  private final List<Document> records = new ArrayList<>();
  private final List<FactRecord> facts = new ArrayList<>();
  private final List<FileFailure> failures = new ArrayList<>();
  private int documents;

  /**
   * @param name absolute path of the file
   * @param tries how often it has been tried, this time included
   */
  FileBlock(String name, int tries) {
    this.name = name;
    this.tries = tries;
  }

  /** Extracts the facts of what was read and adds both, or the reason why there is nothing. */
  void add(ReadResult result, FactExtractor extractor) {
    switch (result) {
      case ReadResult.Success success -> {
        try {
          add(success.document(), extractor);
        } catch (RuntimeException | StackOverflowError e) {
          failures.add(defect(result.path(), e));
        }
      }
      case ReadFailure failure ->
          failures.add(new FileFailure(failure.path(), failure.kind(), failure.detail(), tries));
    }
  }

  private void add(vn.baocao.corpus.Document document, FactExtractor extractor) {
    CodePoints points = new CodePoints(document.text());
    List<FactRecord> found =
        extractor.extract(document).stream()
            .map(fact -> FactRecord.of(fact, document, points))
            .toList();
    records.addAll(DocumentBlock.of(document, found, RecordId.of(name)));
    facts.addAll(found);
    documents++;
  }

  private FileFailure defect(String path, Throwable cause) {
    return new FileFailure(path, ReadFailure.Kind.INTERNAL, cause.toString(), tries);
  }

  /** This file without its documents, which could not be written. */
  FileBlock withoutDocuments(RuntimeException cause) {
    FileBlock block = new FileBlock(name, tries);
    block.failures.add(defect(name, cause));
    return block;
  }

  /** The block with the record of the file at its end. */
  List<Document> with(FileRecord record) {
    List<Document> block = new ArrayList<>(records);
    block.add(record.toLucene());
    return block;
  }

  FileRecord record(long size, long modified, String checksum, String run) {
    return new FileRecord(
        name,
        size,
        modified,
        checksum,
        AnalysisVersion.current(),
        run,
        documents,
        facts.size(),
        failures);
  }

  List<FactRecord> facts() {
    return facts;
  }
}
