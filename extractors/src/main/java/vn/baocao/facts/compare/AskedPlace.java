package vn.baocao.facts.compare;

import org.jspecify.annotations.Nullable;
import vn.baocao.corpus.gazetteer.AdministrativeUnit.Level;

/**
 * A locality as a query names it.
 *
 * @param name with or without type word and diacritics, and where needed the one above it: {@code
 *     Châu Thành, An Giang}
 * @param level of the locality; where null, of several units of the name those of the highest level
 *     are meant, so that a commune that bears its district's name is asked for as {@code xã Tân Kỳ}
 */
public record AskedPlace(String name, @Nullable Level level) {

  /** A locality of any level. */
  public static AskedPlace named(String name) {
    return new AskedPlace(name, null);
  }
}
