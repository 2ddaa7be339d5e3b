package vn.baocao.corpus.gazetteer;

import org.jspecify.annotations.Nullable;

/**
 * The locality that a document is about.
 *
 * @param district null for a document of a province, or of a commune since 1 July 2025
 * @param commune null for a document of a district or province
 */
public record Locality(
    @Nullable AdministrativeUnit province,
    @Nullable AdministrativeUnit district,
    @Nullable AdministrativeUnit commune) {

  /** A document that tells no locality. */
  public static final Locality UNKNOWN = new Locality(null, null, null);

  /** The lowest of the units; null where none is known. */
  public @Nullable AdministrativeUnit main() {
    if (commune != null) {
      return commune;
    }
    return district != null ? district : province;
  }

  /** The unit of a level; null where none is known. */
  public @Nullable AdministrativeUnit at(AdministrativeUnit.Level level) {
    return switch (level) {
      case PROVINCE -> province;
      case DISTRICT -> district;
      case COMMUNE -> commune;
    };
  }
}
