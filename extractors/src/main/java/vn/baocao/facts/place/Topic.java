package vn.baocao.facts.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.corpus.gazetteer.AdministrativeUnit;
import vn.baocao.corpus.gazetteer.AdministrativeUnit.Level;
import vn.baocao.corpus.gazetteer.PlaceMention;
import vn.baocao.facts.Place;

/**
 * A locality that a stretch of text speaks of.
 *
 * @param unit null where the name is unknown or fits several units
 */
record Topic(Place place, @Nullable AdministrativeUnit unit, @Nullable Level level) {

  static final Topic NATION = new Topic(new Place("cả nước", null, List.of()), null, null);

  static Topic of(PlaceMention mention) {
    AdministrativeUnit unit = mention.unit();
    List<String> candidates =
        unit != null
            ? List.of()
            : mention.candidates().stream().map(AdministrativeUnit::uid).sorted().toList();
    Place place = new Place(mention.title(), unit == null ? null : unit.uid(), candidates);
    return new Topic(place, unit, mention.level());
  }

  static Topic of(AdministrativeUnit unit) {
    return new Topic(new Place(unit.title(), unit.uid(), List.of()), unit, unit.level());
  }

  /** Whether this is a lower tier of local government than {@code other}. */
  boolean isBelow(@Nullable Level other) {
    return level != null && other != null && level.compareTo(other) > 0;
  }
}
