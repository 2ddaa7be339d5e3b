package vn.baocao.corpus;

import java.util.List;
import vn.baocao.analysis.text.Span;

/**
 * One document as it was read.
 *
 * @param path where it was read from, as the user named it, with {@code /} between names; a member
 *     of a container is {@code archive.zip!/member}
 * @param checksum SHA-256 of the file's (or member's) bytes, lower-case hexadecimal
 * @param text the whole text in NFC, lines ended by {@code \n}; all spans point into it
 * @param sections in order, without overlap; together they cover all of the text but white space
 * @param tables in order; each lies within a section of type {@link Section.Type#TABLE}
 * @param warnings doubts about the reading, e.g. a repaired encoding
 */
public record Document(
    String path,
    String checksum,
    String text,
    List<Section> sections,
    List<Table> tables,
    Metadata metadata,
    List<ReadWarning> warnings) {

  public Document {
    sections = List.copyOf(sections);
    tables = List.copyOf(tables);
    warnings = List.copyOf(warnings);
    int from = 0;
    for (Section section : sections) {
      Span span = section.span();
      if (span.start() < from || span.end() > text.length()) {
        throw new IllegalArgumentException(
            path + ": section " + span + " overlaps its neighbour or leaves the text");
      }
      from = span.end();
    }
  }
}
