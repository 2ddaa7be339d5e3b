package vn.baocao.corpus.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The cells that ruled lines bound, with the glyphs that stand in them. */
final class PdfGrid {

  private static final int MOST_LINES = 2000;

  private final List<PdfRulings.Ruling> horizontal;
  private final List<PdfRulings.Ruling> vertical;
  private final float[] xs;
  private final float[] ys;

  private PdfGrid(List<PdfRulings.Ruling> horizontal, List<PdfRulings.Ruling> vertical) {
    this.horizontal = horizontal;
    this.vertical = vertical;
    this.xs = places(vertical);
    this.ys = places(horizontal);
  }

  /** The tables of a page: lines that cross each other belong to one. */
  static List<PdfGrid> of(PdfRulings rulings) {
    List<PdfRulings.Ruling> horizontal = new ArrayList<>(rulings.horizontal());
    List<PdfRulings.Ruling> vertical = new ArrayList<>(rulings.vertical());
    List<PdfGrid> grids = new ArrayList<>();
    if (horizontal.size() > MOST_LINES || vertical.size() > MOST_LINES) {
      return grids;
    }
    while (!horizontal.isEmpty()) {
      List<PdfRulings.Ruling> rows = new ArrayList<>(List.of(horizontal.removeLast()));
      List<PdfRulings.Ruling> columns = new ArrayList<>();
      boolean grown = true;
      while (grown) {
        grown = move(vertical, columns, rows);
        grown |= move(horizontal, rows, columns);
      }
      PdfGrid grid = new PdfGrid(rows, columns);
      if (grid.xs.length >= 3 && grid.ys.length >= 2) {
        grids.add(grid);
      }
    }
    return grids;
  }

  /** Moves the lines that cross any of {@code others} and tells whether there were any. */
  private static boolean move(
      List<PdfRulings.Ruling> from, List<PdfRulings.Ruling> to, List<PdfRulings.Ruling> others) {
    return from.removeIf(
        ruling -> {
          boolean crosses =
              others.stream().anyMatch(o -> o.covers(ruling.at()) && ruling.covers(o.at()));
          return crosses && to.add(ruling);
        });
  }

  private static float[] places(List<PdfRulings.Ruling> rulings) {
    List<Float> places = new ArrayList<>();
    rulings.stream()
        .map(PdfRulings.Ruling::at)
        .sorted()
        .forEach(
            at -> {
              if (places.isEmpty() || at - places.getLast() > PdfRulings.NEAR) {
                places.add(at);
              }
            });
    float[] array = new float[places.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = places.get(i);
    }
    return array;
  }

  float top() {
    return ys[0];
  }

  boolean contains(PdfGlyph glyph) {
    return glyph.middle() > xs[0]
        && glyph.middle() < xs[xs.length - 1]
        && glyph.base() > ys[0]
        && glyph.base() < ys[ys.length - 1] + PdfRulings.NEAR;
  }

  /** The table with the text of its glyphs, which {@code write} turns into lines. */
  TableGrid table(List<PdfGlyph> glyphs, Function<List<PdfGlyph>, String> write) {
    int rows = ys.length - 1;
    int columns = xs.length - 1;
    List<List<PdfGlyph>> cells = new ArrayList<>();
    for (int i = 0; i < rows * columns; i++) {
      cells.add(new ArrayList<>());
    }
    for (PdfGlyph glyph : glyphs) {
      int row = index(ys, glyph.base() - glyph.size() * 0.25f);
      int column = index(xs, glyph.middle());
      cells.get(row * columns + column).add(glyph);
    }
    boolean[] taken = new boolean[rows * columns];
    TableGrid grid = new TableGrid();
    for (int r = 0; r < rows; r++) {
      grid.startRow();
      for (int c = 0; c < columns; c++) {
        if (!taken[r * columns + c]) {
          int width = width(r, c, columns);
          int height = height(r, c, width, rows);
          List<PdfGlyph> text = new ArrayList<>();
          for (int i = r; i < r + height; i++) {
            for (int k = c; k < c + width; k++) {
              taken[i * columns + k] = true;
              text.addAll(cells.get(i * columns + k));
            }
          }
          grid.cell(write.apply(text), height, width);
        }
      }
    }
    return grid;
  }

  private int width(int row, int column, int columns) {
    float middle = (ys[row] + ys[row + 1]) / 2;
    int width = 1;
    while (column + width < columns && !isRuled(vertical, xs[column + width], middle)) {
      width++;
    }
    return width;
  }

  private int height(int row, int column, int width, int rows) {
    int height = 1;
    while (row + height < rows && isOpen(row + height, column, width)) {
      height++;
    }
    return height;
  }

  private boolean isOpen(int row, int column, int width) {
    for (int c = column; c < column + width; c++) {
      if (isRuled(horizontal, ys[row], (xs[c] + xs[c + 1]) / 2)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRuled(List<PdfRulings.Ruling> rulings, float at, float place) {
    return rulings.stream()
        .anyMatch(r -> Math.abs(r.at() - at) <= PdfRulings.NEAR && r.covers(place));
  }

  private static int index(float[] places, float place) {
    int index = 0;
    while (index < places.length - 2 && place >= places[index + 1]) {
      index++;
    }
    return index;
  }
}
