package vn.baocao.corpus.sample;

import java.util.List;

/** One piece of a sample document, from top to bottom of the page. */
sealed interface Block {

  /** A line in bold, in the middle of the page: the kind of paper and what it is about. */
  record Title(String text) implements Block {}

  /** A heading in bold, at the left margin. */
  record Heading(String text) implements Block {}

  record Paragraph(String text) implements Block {}

  /**
   * Rows of two columns without borders: the head of an official paper, or its foot with the
   * signature.
   */
  record Columns(List<Row> rows) implements Block {

    record Row(String left, String right) {}

    public Columns {
      rows = List.copyOf(rows);
    }
  }

  /** A table with borders. */
  record Grid(List<List<Cell>> rows) implements Block {

    public Grid {
      rows = rows.stream().map(List::copyOf).toList();
    }

    int width() {
      return rows.getFirst().size();
    }
  }

  /**
   * One field of the grid. A cell that another one covers is there too, with its own {@link Merge},
   * so that every row has the same number of cells.
   */
  record Cell(String text, Merge merge) {}

  enum Merge {
    NONE,
    /** Part of the cell to its left. */
    LEFT,
    /** Part of the cell above it. */
    ABOVE
  }
}
