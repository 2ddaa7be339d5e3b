package vn.baocao.facts.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.Span;
import vn.baocao.corpus.Document;
import vn.baocao.corpus.Table;
import vn.baocao.corpus.Table.Cell;
import vn.baocao.corpus.gazetteer.PlaceMention;

/** The locality of a table's cell: named by a cell of its row, else by a cell above it. */
final class TablePlaces {

  private static final int LONGEST_NAME = 60;

  /** A cell that holds the name of a locality and nothing else. */
  private record Name(Cell cell, Topic topic) {}

  private record Names(Table table, List<Name> names) {}

  private final Document document;
  private final DocumentPlaces places;
  private final List<Names> tables = new ArrayList<>();

  TablePlaces(Document document, DocumentPlaces places) {
    this.document = document;
    this.places = places;
    for (Table table : document.tables()) {
      List<Name> names = new ArrayList<>();
      for (Cell cell : table.cells()) {
        Topic topic = name(cell.span());
        if (topic != null) {
          names.add(new Name(cell, topic));
        }
      }
      tables.add(new Names(table, names));
    }
  }

  /** The locality that a whole cell names; null where it holds anything else. */
  private @Nullable Topic name(Span cell) {
    Span content = cell.strip(document.text());
    if (content.isEmpty()
        || content.length() > LONGEST_NAME
        || !Character.isLetter(document.text().charAt(content.start()))) {
      return null;
    }
    List<PlaceMention> mentions = places.within(content);
    if (mentions.size() == 1 && mentions.get(0).isNamed()) {
      Span name = mentions.get(0).span();
      return name.length() == content.length() ? Topic.of(mentions.get(0)) : null;
    }
    return places.named(content.of(document.text()));
  }

  /** Null outside of tables, and where no row or column names a locality. */
  @Nullable Topic at(Span quote) {
    for (Names names : tables) {
      if (names.table().span().contains(quote.start())) {
        return names.names().isEmpty() ? null : at(names, quote.start());
      }
    }
    return null;
  }

  private static @Nullable Topic at(Names names, int offset) {
    for (Cell cell : names.table().cells()) {
      if (cell.span().contains(offset)) {
        return of(names.names(), cell);
      }
    }
    return null;
  }

  private static @Nullable Topic of(List<Name> names, Cell own) {
    Topic ofRow = null;
    Topic ofColumn = null;
    for (Name name : names) {
      Cell cell = name.cell();
      ofRow = isInRow(cell, own) && cell.column() < own.column() ? name.topic() : ofRow;
      ofColumn = isInColumn(cell, own) && cell.row() < own.row() ? name.topic() : ofColumn;
    }
    return ofRow != null ? ofRow : ofColumn;
  }

  private static boolean isInRow(Cell cell, Cell own) {
    return cell.row() <= own.row() && own.row() < cell.row() + cell.rowSpan();
  }

  private static boolean isInColumn(Cell cell, Cell own) {
    return cell.column() <= own.column() && own.column() < cell.column() + cell.columnSpan();
  }
}
