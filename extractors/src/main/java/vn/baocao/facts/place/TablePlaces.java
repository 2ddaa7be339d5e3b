package vn.baocao.facts.place;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.Span;
import vn.baocao.corpus.Document;
import vn.baocao.corpus.Table;
import vn.baocao.corpus.Table.Cell;
import vn.baocao.corpus.gazetteer.PlaceMention;

/** The locality of a table's cell: named by a cell of its row, else by a cell above it. */
final class TablePlaces {

  private final Document document;
  private final DocumentPlaces places;
  private final Map<Table, Map<Cell, Topic>> names = new IdentityHashMap<>();

  TablePlaces(Document document, DocumentPlaces places) {
    this.document = document;
    this.places = places;
    for (Table table : document.tables()) {
      Map<Cell, Topic> topics = new HashMap<>();
      for (Cell cell : table.cells()) {
        Topic topic = name(cell.span());
        if (topic != null) {
          topics.put(cell, topic);
        }
      }
      names.put(table, topics);
    }
  }

  /** The locality that a whole cell names; null where it holds anything else. */
  private @Nullable Topic name(Span cell) {
    Span content = cell.strip(document.text());
    if (content.isEmpty() || !Character.isLetter(document.text().charAt(content.start()))) {
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
    for (Table table : document.tables()) {
      if (table.span().contains(quote.start())) {
        return at(table, quote);
      }
    }
    return null;
  }

  private @Nullable Topic at(Table table, Span quote) {
    Map<Cell, Topic> topics = names.getOrDefault(table, Map.of());
    Cell own = null;
    for (Cell cell : table.cells()) {
      own = cell.span().contains(quote.start()) ? cell : own;
    }
    if (own == null || topics.isEmpty()) {
      return null;
    }
    Topic ofRow = null;
    Topic ofColumn = null;
    for (Map.Entry<Cell, Topic> entry : topics.entrySet()) {
      Cell cell = entry.getKey();
      ofRow = isInRow(cell, own) && cell.column() < own.column() ? entry.getValue() : ofRow;
      ofColumn = isInColumn(cell, own) && cell.row() < own.row() ? entry.getValue() : ofColumn;
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
