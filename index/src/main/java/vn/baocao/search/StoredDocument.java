package vn.baocao.search;

import java.util.List;
import vn.baocao.corpus.Metadata;
import vn.baocao.corpus.ReadWarning;
import vn.baocao.corpus.Section;
import vn.baocao.facts.FactRecord;

/**
 * A document as the index keeps it.
 *
 * @param id stable from run to run
 * @param path absolute
 * @param checksum SHA-256 of the file's (or member's) bytes
 * @param sections spans in UTF-16 units, as in {@link vn.baocao.corpus.Document}
 * @param facts sorted by start
 */
public record StoredDocument(
    String id,
    String path,
    String checksum,
    String text,
    List<Section> sections,
    Metadata metadata,
    List<ReadWarning> warnings,
    List<FactRecord> facts) {

  public StoredDocument {
    sections = List.copyOf(sections);
    warnings = List.copyOf(warnings);
    facts = List.copyOf(facts);
  }
}
