package vn.baocao.search;

import org.jspecify.annotations.Nullable;
import vn.baocao.facts.FactRecord;

/**
 * What one change to the archive did to one fact.
 *
 * @param fact as it is stated now; of one that is gone, as it was
 * @param before the same indicator's former figure, of a fact that changed; else null
 */
public record FactChange(Kind kind, FactRecord fact, @Nullable FactRecord before) {

  /** Kinds of change. */
  public enum Kind {
    /** Its file states it for the first time. */
    NEW,
    /** Its file stated another figure for the same indicator, place and period. */
    CHANGED,
    /** Its file states it no more, or is gone itself. */
    GONE
  }
}
