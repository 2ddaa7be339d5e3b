package vn.baocao.index;

import java.util.ArrayList;
import java.util.Iterator;
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

  private record Part(vn.baocao.corpus.Document document, List<FactRecord> facts) {}

  private final String name;
  private final int tries;
  private final List<Part> parts = new ArrayList<>();
  private final List<FileFailure> failures = new ArrayList<>();

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
        } catch (OutOfMemoryError e) {
          // Else the next run would meet the same document and end the same way.
          ReadFailure.Kind kind = ReadFailure.Kind.OUT_OF_MEMORY;
          failures.add(new FileFailure(result.path(), kind, "", tries));
        }
      }
      case ReadFailure failure ->
          failures.add(new FileFailure(failure.path(), failure.kind(), failure.detail(), tries));
    }
  }

  private void add(vn.baocao.corpus.Document document, FactExtractor extractor) {
    CodePoints points = new CodePoints(document.text());
    List<FactRecord> facts =
        extractor.extract(document).stream()
            .map(fact -> FactRecord.of(fact, document, points))
            .toList();
    parts.add(new Part(document, facts));
  }

  private FileFailure defect(String path, Throwable cause) {
    return new FileFailure(path, ReadFailure.Kind.INTERNAL, cause.toString(), tries);
  }

  String name() {
    return name;
  }

  /** This file without its documents, which could not be written. */
  FileBlock withoutDocuments(RuntimeException cause) {
    FileBlock block = new FileBlock(name, tries);
    block.failures.add(defect(name, cause));
    return block;
  }

  /** In the order of the documents. */
  List<FactRecord> facts() {
    return parts.stream().flatMap(part -> part.facts().stream()).toList();
  }

  int documents() {
    return parts.size();
  }

  List<FileFailure> failures() {
    return failures;
  }

  /**
   * The records of the block without that of the file.
   *
   * @param facts those of this block, each with its change set, and those that are gone
   */
  List<Document> records(FileFacts facts) {
    String id = RecordId.of(name);
    Iterator<StatedFact> stated = facts.stated().iterator();
    List<Document> records = new ArrayList<>();
    for (Part part : parts) {
      List<StatedFact> own = part.facts().stream().map(fact -> stated.next()).toList();
      records.addAll(DocumentBlock.of(part.document(), own, id));
    }
    facts.gone().forEach(fact -> records.add(DocumentBlock.ofGone(fact, id)));
    return records;
  }
}
