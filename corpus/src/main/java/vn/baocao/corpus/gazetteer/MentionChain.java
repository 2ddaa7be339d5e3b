package vn.baocao.corpus.gazetteer;

import java.util.ArrayList;
import java.util.List;
import vn.baocao.corpus.gazetteer.FoundMentions.Found;
import vn.baocao.corpus.gazetteer.PlaceMention.Form;
import vn.baocao.corpus.gazetteer.Syllables.Gap;

/**
 * Relates a mention with the unit above it that stands right after: xã Mai Trung, huyện Hiệp Hòa;
 * Đăk Glei (Kon Tum); xã Việt Lập của huyện Tân Yên. Each limits what the other can mean.
 */
final class MentionChain {

  private final Gazetteer gazetteer;
  private final PlaceWords words;
  private final Syllables text;

  MentionChain(Gazetteer gazetteer, PlaceWords words, Syllables text) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.text = text;
  }

  List<PlaceMention> relate(List<Found> found) {
    for (int i = found.size() - 2; i >= 0; i--) {
      Found lower = found.get(i);
      Found upper = found.get(i + 1);
      if (follows(lower, upper) && isAbove(lower.mention(), upper.mention())) {
        link(found, i);
      }
    }
    return found.stream().map(Found::mention).toList();
  }

  private boolean follows(Found lower, Found upper) {
    int gap = upper.first() - lower.last();
    if (gap == 1) {
      return text.gap(lower.last()) == Gap.SPACE
          && text.gap(upper.first()) == Gap.SPACE
          && words.contains("above", text.key(lower.last()));
    }
    return gap == 0
        && switch (text.gap(upper.first())) {
          case SPACE, COMMA, OPEN, HYPHEN -> true;
          default -> false;
        };
  }

  private static boolean isAbove(PlaceMention lower, PlaceMention upper) {
    if (!lower.isNamed() || !upper.isNamed()) {
      return false;
    }
    AdministrativeUnit.Level below = lower.level();
    AdministrativeUnit.Level above = upper.level();
    return below != null && above != null && above.compareTo(below) < 0;
  }

  private void link(List<Found> found, int i) {
    PlaceMention lower = found.get(i).mention();
    PlaceMention upper = found.get(i + 1).mention();
    List<AdministrativeUnit> within = new ArrayList<>();
    List<AdministrativeUnit> around = new ArrayList<>();
    for (AdministrativeUnit above : upper.candidates()) {
      int before = within.size();
      for (AdministrativeUnit unit : lower.candidates()) {
        if (gazetteer.isWithin(unit, above)) {
          within.add(unit);
        }
      }
      if (within.size() > before) {
        around.add(above);
      }
    }
    if (!within.isEmpty()) {
      found.set(i, found.get(i).with(lower.narrowedTo(within.stream().distinct().toList())));
      found.set(i + 1, found.get(i + 1).with(upper.narrowedTo(around).as(Form.ABOVE)));
    } else if (lower.candidates().isEmpty()) {
      found.set(i + 1, found.get(i + 1).with(upper.as(Form.ABOVE)));
    }
  }
}
