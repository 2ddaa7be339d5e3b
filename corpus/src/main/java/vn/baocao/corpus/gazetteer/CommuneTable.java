package vn.baocao.corpus.gazetteer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The versions of communes, found in the bytes of their file and read line by line when asked for:
 * most documents name a few of the sixteen thousand. Safe for use by several threads; a unit that
 * two read at once is equal.
 */
final class CommuneTable {

  private static final int LONGEST_NAME = 8;
  private static final int COMMUNES = 16_000;

  private final GazetteerFile file = new GazetteerFile();
  private final String name;
  private final byte[] text;

  /** Where the first line that is no comment starts. */
  private final int first;

  /** By the offset of their line. */
  private final Map<Integer, AdministrativeUnit> units = new ConcurrentHashMap<>();

  private volatile @Nullable Map<String, List<AdministrativeUnit>> byCode;

  /**
   * The table of a resource.
   *
   * @param name of a file whose lines are sorted by the key of the commune's name, below comments;
   *     the last one ends with a line end
   */
  CommuneTable(String name) {
    this.name = name;
    this.text = ResourceLines.bytes(name);
    int at = 0;
    while (text[at] == '#') {
      at = next(at);
    }
    this.first = at;
  }

  private int next(int line) {
    int at = line;
    while (text[at] != '\n') {
      at++;
    }
    return at + 1;
  }

  /** The units of a name, by its key. */
  List<AdministrativeUnit> named(String key) {
    byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
    List<AdministrativeUnit> found = new ArrayList<>(1);
    int line = lowerBound(wanted);
    while (line < text.length && compare(line, wanted) == 0) {
      found.add(unit(line));
      line = next(line);
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
      byte[] prefix = key.toString().getBytes(StandardCharsets.UTF_8);
      int line = lowerBound(prefix);
      if (line == text.length || !startsWith(line, prefix)) {
        break;
      }
      found = compare(line, prefix) == 0 ? n : found;
    }
    return found;
  }

  /** The first line whose key is not less than {@code key}; the text's end where none is. */
  private int lowerBound(byte[] key) {
    int low = first;
    int high = text.length;
    while (low < high) {
      int line = start((low + high) >>> 1);
      if (compare(line, key) < 0) {
        low = next(line);
      } else {
        high = line;
      }
    }
    return low;
  }

  /** The start of the line that holds a byte. */
  private int start(int offset) {
    int at = offset;
    while (at > first && text[at - 1] != '\n') {
      at--;
    }
    return at;
  }

  /** By code points, which is the order of the bytes of UTF-8. */
  private int compare(int line, byte[] key) {
    for (int i = 0; i < key.length; i++) {
      byte b = text[line + i];
      if (b == '\t') {
        return -1;
      }
      if (b != key[i]) {
        return Byte.compareUnsigned(b, key[i]);
      }
    }
    return text[line + key.length] == '\t' ? 0 : 1;
  }

  private boolean startsWith(int line, byte[] prefix) {
    for (int i = 0; i < prefix.length; i++) {
      if (text[line + i] != prefix[i]) {
        return false;
      }
    }
    return true;
  }

  private AdministrativeUnit unit(int line) {
    AdministrativeUnit unit = units.get(line);
    if (unit == null) {
      String row = new String(text, line, next(line) - line, StandardCharsets.UTF_8);
      ResourceLines cells = new ResourceLines(name, row);
      cells.next();
      cells.cell();
      unit = file.unit(cells);
      units.put(line, unit);
    }
    return unit;
  }

  /** All versions, by code. */
  Map<String, List<AdministrativeUnit>> byCode() {
    Map<String, List<AdministrativeUnit>> known = byCode;
    if (known == null) {
      known = HashMap.newHashMap(COMMUNES);
      for (int line = first; line < text.length; line = next(line)) {
        AdministrativeUnit unit = unit(line);
        known.computeIfAbsent(unit.code(), c -> new ArrayList<>(2)).add(unit);
      }
      byCode = known;
    }
    return known;
  }
}
