package vn.baocao.corpus.gazetteer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Reads the generated resources of units; their heads name columns and source. */
final class GazetteerFile {

  private static final Map<String, AdministrativeUnit.Type> TYPES = new HashMap<>();

  static {
    for (AdministrativeUnit.Type type : AdministrativeUnit.Type.values()) {
      TYPES.put(type.word(), type);
    }
  }

  private final Map<String, LocalDate> dates = new ConcurrentHashMap<>();

  List<AdministrativeUnit> read(String file) {
    List<AdministrativeUnit> units = new ArrayList<>(1_000);
    ResourceLines lines = new ResourceLines(file);
    while (lines.next()) {
      units.add(unit(lines));
    }
    return units;
  }

  /** The unit of the rest of a line. */
  AdministrativeUnit unit(ResourceLines line) {
    String code = line.cell();
    LocalDate from = date(line);
    LocalDate to = date(line);
    String word = line.cell();
    AdministrativeUnit.Type type = TYPES.get(word);
    if (type == null) {
      throw line.error("unknown type of unit \"" + word + "\"; known: " + TYPES.keySet());
    }
    String name = line.cell();
    String parent = line.cell();
    return new AdministrativeUnit(
        code, type, name, parent.isEmpty() ? null : parent, from, to, successors(line.cell(), to));
  }

  private @Nullable LocalDate date(ResourceLines line) {
    String text = line.cell();
    if (text.isEmpty()) {
      return null;
    }
    try {
      return dates.computeIfAbsent(text, GazetteerFile::parse);
    } catch (DateTimeException | NumberFormatException e) {
      throw line.error("\"" + text + "\" is no date of the form 2025-07-01");
    }
  }

  /** Without a formatter, which takes longer to load than all dates to read. */
  private static LocalDate parse(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      throw new DateTimeException(text);
    }
    return LocalDate.of(
        Integer.parseInt(text, 0, 4, 10),
        Integer.parseInt(text, 5, 7, 10),
        Integer.parseInt(text, 8, 10, 10));
  }

  private static List<String> successors(String cell, @Nullable LocalDate to) {
    if (cell.isEmpty()) {
      return List.of();
    }
    String next = to == null ? "@" : "@" + to.plusDays(1);
    List<String> keys = new ArrayList<>(2);
    for (String key : cell.split(" ")) {
      keys.add(key.indexOf('@') < 0 ? key + next : key);
    }
    return keys;
  }
}
