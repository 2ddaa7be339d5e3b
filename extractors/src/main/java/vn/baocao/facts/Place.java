package vn.baocao.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A locality.
 *
 * @param name with its type word where given: {@code huyện Kim Sơn}
 * @param id key of the gazetteer version that was valid at the fact's date; null where the name is
 *     unknown or fits several units
 * @param candidates keys of all units that fit, where there are several
 */
public record Place(String name, @Nullable String id, List<String> candidates) {

  public Place {
    candidates = List.copyOf(candidates);
  }
}
