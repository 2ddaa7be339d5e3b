package vn.baocao.corpus;

import java.util.Locale;
import vn.baocao.analysis.text.Span;

/** A part of a document's text and the role it plays. */
public record Section(Type type, Span span) {

  /** The role of a section. Facts are sought in all but {@link #FURNITURE}. */
  public enum Type {
    /** The document's own title. */
    TITLE,
    /** The lead (sapô) of a news report. */
    LEAD,
    /** Running text, with the headings in it. */
    BODY,
    /** The caption of a picture. */
    CAPTION,
    /** Rows and columns; see {@link Document#tables()}. */
    TABLE,
    /**
     * The head of an official paper: issuing body, number, place and date; of a news report, the
     * lines with date and author.
     */
    HEADER,
    /**
     * The signature block and list of recipients (Nơi nhận) of an official paper; the author's name
     * that closes a news report.
     */
    SIGNATURE,
    /** What belongs to the site and not to the document: menus, teasers, comments, polls. */
    FURNITURE;

    /** The name used in files and JSON. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
