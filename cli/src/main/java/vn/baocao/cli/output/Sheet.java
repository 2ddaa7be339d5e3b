package vn.baocao.cli.output;

import java.util.ArrayList;
import java.util.List;

/**
 * One table.
 *
 * @param name of the sheet in a workbook
 * @param widths of the columns in a workbook, in characters
 */
public record Sheet(String name, List<String> headings, List<Integer> widths) {

  public Sheet {
    headings = List.copyOf(headings);
    widths = List.copyOf(widths);
    if (headings.size() != widths.size()) {
      throw new IllegalArgumentException(
          name + ": " + headings.size() + " headings, " + widths.size() + " widths");
    }
  }

  /** The same with one more column. */
  public Sheet with(String heading, int width) {
    List<String> allHeadings = new ArrayList<>(headings);
    allHeadings.add(heading);
    List<Integer> allWidths = new ArrayList<>(widths);
    allWidths.add(width);
    return new Sheet(name, allHeadings, allWidths);
  }
}
