package vn.baocao.corpus.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The versions of communes, read line by line when asked for: most documents name a few of the
 * sixteen thousand. Safe for use by several threads; a unit that two read at once is equal.
 */
final class CommuneTable {

  private static final int LONGEST_NAME = 8;

  private final GazetteerFile file = new GazetteerFile();
  private final String name;
  private final String text;
  private final int[] starts;
  private final @Nullable AdministrativeUnit[] units;
  private volatile @Nullable Map<String, List<AdministrativeUnit>> byCode;

  /**
   * The table of a resource.
   *
   * @param name of a file whose lines are sorted by the key of the commune's name
   */
  CommuneTable(String name) {
    this.name = name;
    this.text = ResourceLines.read(name);
    this.starts = starts(text);
    this.units = new AdministrativeUnit[starts.length];
  }

  private static int[] starts(String text) {
    int[] starts = new int[20_000];
    int size = 0;
    for (int at = 0; at < text.length(); at = text.indexOf('\n', at) + 1) {
      if (text.charAt(at) != '#') {
        if (size == starts.length) {
          starts = Arrays.copyOf(starts, size * 2);
        }
        starts[size++] = at;
      }
    }
    return Arrays.copyOf(starts, size);
  }

  /** The units of a name, by its key. */
  List<AdministrativeUnit> named(String key) {
    List<AdministrativeUnit> found = new ArrayList<>(1);
    for (int row = lowerBound(key); row < starts.length && isKey(row, key); row++) {
      found.add(unit(row));
    }
    return found;
  }

  /** The number of syllables of the longest name that stands at {@code at}; 0 where none does. */
  int match(Syllables syllables, int at) {
    int found = 0;
    StringBuilder key = new StringBuilder();
    for (int n = 1; n <= LONGEST_NAME && at + n <= syllables.size(); n++) {
      if (n > 1) {
        if (!NameIndex.joins(syllables.gap(at + n - 1))) {
          break;
        }
        key.append(' ');
      }
      key.append(syllables.key(at + n - 1));
      String prefix = key.toString();
      int row = lowerBound(prefix);
      if (row == starts.length || !text.startsWith(prefix, starts[row])) {
        break;
      }
      found = isKey(row, prefix) ? n : found;
    }
    return found;
  }

  /** The first row whose key is not less than {@code key}. */
  private int lowerBound(String key) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (compare(starts[middle], key) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int compare(int start, String key) {
    for (int i = 0; i < key.length(); i++) {
      char c = text.charAt(start + i);
      if (c == '\t') {
        return -1;
      }
      if (c != key.charAt(i)) {
        return Character.compare(c, key.charAt(i));
      }
    }
    return text.charAt(start + key.length()) == '\t' ? 0 : 1;
  }

  private boolean isKey(int row, String key) {
    return compare(starts[row], key) == 0;
  }

  private AdministrativeUnit unit(int row) {
    AdministrativeUnit unit = units[row];
    if (unit == null) {
      ResourceLines line = new ResourceLines(name, text, starts[row]);
      line.next();
      line.cell();
      unit = file.unit(line);
      units[row] = unit;
    }
    return unit;
  }

  /** All versions, by code. */
  Map<String, List<AdministrativeUnit>> byCode() {
    Map<String, List<AdministrativeUnit>> known = byCode;
    if (known == null) {
      known = HashMap.newHashMap(starts.length);
      for (int row = 0; row < starts.length; row++) {
        AdministrativeUnit unit = unit(row);
        known.computeIfAbsent(unit.code(), c -> new ArrayList<>(2)).add(unit);
      }
      byCode = known;
    }
    return known;
  }
}
