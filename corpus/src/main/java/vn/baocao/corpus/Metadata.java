package vn.baocao.corpus;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself. A field that it does not state is null, never guessed.
 *
 * @param published ISO date, possibly only a month ({@code 2020-05}) or a year
 * @param source the newspaper or issuing body, as written
 * @param documentNumber e.g. {@code 10-NQ/TU}
 * @param province name without its type word
 * @param district name without its type word
 */
public record Metadata(
    @Nullable String title,
    @Nullable String published,
    @Nullable String source,
    @Nullable String author,
    DocumentType documentType,
    @Nullable String documentNumber,
    @Nullable String province,
    @Nullable String district) {

  /** Kinds of paper, as the annotation guideline names them. */
  public enum DocumentType {
    NEWS,
    RESOLUTION,
    REPORT,
    PLAN,
    DECISION,
    DIRECTIVE,
    CONCLUSION,
    OTHER;

    /** The name used in files and JSON. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
