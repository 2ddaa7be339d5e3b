package vn.baocao.corpus.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** One sheet: its rows from top to bottom, as far as there is anything in them. */
final class XlsxSheet implements OfficePackage.Elements {

  private static final int WIDEST = 1000;

  /** Merged areas beyond this number are left as single cells. */
  private static final int MOST_MERGED = 100_000;

  private record Place(int row, int column) {}

  private final DraftBuilder draft;
  private final XlsxStyles styles;
  private final List<List<XlsxStrings.Run>> strings;
  private final TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();
  private final Map<Place, CellRangeAddress> merged = new HashMap<>();
  private final Set<Place> covered = new HashSet<>();
  private final StringBuilder value = new StringBuilder();
  private final StyledText text = new StyledText();
  private int row = -1;
  private int column = -1;
  private int style;
  private String type = "";
  private boolean heard;
  private long length;

  XlsxSheet(DraftBuilder draft, XlsxStyles styles, List<List<XlsxStrings.Run>> strings) {
    this.draft = draft;
    this.styles = styles;
    this.strings = strings;
  }

  @Override
  public boolean isDone() {
    return length > Integer.MAX_VALUE / 4;
  }

  @Override
  public void start(String name, XMLStreamReader xml) {
    switch (name) {
      case "row" -> {
        row = OfficePackage.number(xml, "r", row + 2) - 1;
        column = -1;
      }
      case "c" -> {
        String place = OfficePackage.attribute(xml, "r");
        column = place == null ? column + 1 : columnOf(place);
        style = OfficePackage.number(xml, "s", 0);
        type = Objects.requireNonNullElse(OfficePackage.attribute(xml, "t"), "n");
        value.setLength(0);
      }
      case "v", "t" -> heard = true;
      case "mergeCell" -> merge(OfficePackage.attribute(xml, "ref"));
      default -> {}
    }
  }

  private int columnOf(String place) {
    int letters = 0;
    while (letters < place.length() && Character.isLetter(place.charAt(letters))) {
      letters++;
    }
    return letters == 0 || letters > 3
        ? column + 1
        : CellReference.convertColStringToIndex(place.substring(0, letters));
  }

  private void merge(@Nullable String area) {
    if (area == null || !area.matches("\\$?[A-Z]{1,3}\\$?\\d{1,7}:\\$?[A-Z]{1,3}\\$?\\d{1,7}")) {
      return;
    }
    CellRangeAddress cells = CellRangeAddress.valueOf(area);
    if (merged.size() >= MOST_MERGED || cells.getFirstColumn() >= WIDEST) {
      return;
    }
    merged.put(new Place(cells.getFirstRow(), cells.getFirstColumn()), cells);
  }

  @Override
  public void end(String name) {
    switch (name) {
      case "v", "t" -> heard = false;
      case "c" -> endCell();
      default -> {}
    }
  }

  @Override
  public void characters(String characters) {
    if (heard) {
      value.append(characters);
    }
  }

  private void endCell() {
    String shown = shown(value.toString());
    if (!shown.isBlank() && column >= 0 && column < WIDEST && row >= 0) {
      rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, shown);
      length += shown.length();
    }
  }

  private String shown(String raw) {
    FontEncoding font = styles.font(style);
    switch (type) {
      case "s" -> {
        int index = raw.matches("\\d{1,9}") ? Integer.parseInt(raw) : -1;
        if (index >= 0 && index < strings.size()) {
          for (XlsxStrings.Run run : strings.get(index)) {
            text.append(run.text(), run.font() == null ? font : FontEncoding.of(run.font()));
          }
        }
      }
      case "b" -> text.append(raw.equals("1") ? "TRUE" : "FALSE", FontEncoding.UNICODE);
      case "n" -> text.append(raw.isBlank() ? "" : styles.shown(raw, style), FontEncoding.UNICODE);
      default -> text.append(raw, font);
    }
    String shown = text.take();
    text.decoded().forEach(draft::decoded);
    return shown;
  }

  /** All rows are there: what the merged areas cover is known now. */
  @Override
  public void end() {
    if (rows.isEmpty()) {
      return;
    }
    merged.values().forEach(this::cover);
    int left = rows.values().stream().mapToInt(TreeMap::firstKey).min().orElse(0);
    int right = rows.values().stream().mapToInt(TreeMap::lastKey).max().orElse(0);
    List<Integer> numbers = new ArrayList<>(rows.keySet());
    TableGrid grid = new TableGrid();
    for (int number : numbers) {
      grid.startRow();
      TreeMap<Integer, String> cells = rows.getOrDefault(number, new TreeMap<>());
      for (int c = left; c <= right; c++) {
        Place place = new Place(number, c);
        if (!covered.contains(place)) {
          CellRangeAddress area = merged.get(place);
          grid.cell(cells.getOrDefault(c, ""), height(area), width(area, right));
        }
      }
    }
    grid.addTo(draft);
  }

  private void cover(CellRangeAddress area) {
    for (int r : rows.subMap(area.getFirstRow(), true, area.getLastRow(), true).keySet()) {
      for (int c = area.getFirstColumn(); c <= Math.min(area.getLastColumn(), WIDEST); c++) {
        if (r > area.getFirstRow() || c > area.getFirstColumn()) {
          covered.add(new Place(r, c));
        }
      }
    }
  }

  /** In rows that have any text: others are not in the table. */
  private int height(@Nullable CellRangeAddress area) {
    return area == null
        ? 1
        : Math.max(1, rows.subMap(area.getFirstRow(), true, area.getLastRow(), true).size());
  }

  private static int width(@Nullable CellRangeAddress area, int right) {
    return area == null ? 1 : Math.min(area.getLastColumn(), right) - area.getFirstColumn() + 1;
  }
}
