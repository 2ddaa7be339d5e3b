package vn.baocao.corpus.gazetteer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.Span;
import vn.baocao.corpus.gazetteer.AdministrativeUnit.Level;

/**
 * A place in a text where a locality is named.
 *
 * @param span of the name with its type word, or with the body whose locality it is
 * @param name as the text spells it, without type word; an all-capitals name as officially spelled;
 *     empty where the text names none
 * @param type the type word that the text gives, lower case and in full, or that the body implies;
 *     null for a bare name
 * @param form how the name is marked as one of a locality
 * @param candidates units that fit, one a code; empty where the name is unknown
 */
public record PlaceMention(
    Span span, String name, @Nullable String type, Form form, List<AdministrativeUnit> candidates) {

  public PlaceMention {
    candidates = List.copyOf(candidates);
  }

  /** How a name is marked as one of a locality. */
  public enum Form {
    /** Huyện Kim Sơn. */
    TYPED,
    /** Huyện ủy Kim Sơn, UBND Kim Sơn. */
    BODY,
    /** Kim Sơn. */
    BARE,
    /** One of several names after a type word: các huyện Kim Sơn, Yên Mô. */
    LISTED,
    /** The unit above, after the name: xã Mai Trung, <em>huyện Hiệp Hòa</em>. */
    ABOVE,
    /** Where a person named beside it is in office: Bí thư <em>Tỉnh ủy Vĩnh Phúc</em>. */
    OFFICE,
    /** Without a name: huyện, Huyện ủy, meaning a locality named before. */
    GENERIC,
    /** Without a name, and all of it: toàn huyện, trên địa bàn tỉnh. */
    WHOLE
  }

  /** Whether the text gives a name. */
  public boolean isNamed() {
    return form != Form.GENERIC && form != Form.WHOLE;
  }

  /** The name with its type word where there is one: {@code huyện Kim Sơn}. */
  public String title() {
    return type == null ? name : type + " " + name;
  }

  /** The only unit that fits; null where none or several do. */
  public @Nullable AdministrativeUnit unit() {
    return candidates.size() == 1 ? candidates.get(0) : null;
  }

  /**
   * The level of the units that fit, or that the type word tells; null where neither does (thành
   * phố may be a province or a district).
   */
  public @Nullable Level level() {
    if (!candidates.isEmpty()) {
      return candidates.get(0).level();
    }
    Level level = null;
    for (AdministrativeUnit.Type known : AdministrativeUnit.Type.values()) {
      if (known.shownWord().equals(type)) {
        if (level != null) {
          return null;
        }
        level = known.level();
      }
    }
    return level;
  }

  /** Whether a mention without a name can refer to {@code unit}. */
  public boolean canMean(AdministrativeUnit unit) {
    return unit.type().shownWord().equals(type) || unit.level() == level();
  }

  PlaceMention as(Form other) {
    return new PlaceMention(span, name, type, other, candidates);
  }

  /** The same mention with fewer candidates. */
  public PlaceMention narrowedTo(List<AdministrativeUnit> fewer) {
    return new PlaceMention(span, name, type, form, fewer);
  }
}
