package vn.baocao.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import vn.baocao.index.IndexFields;

/** Counts the values of each facet over the documents that match, segment by segment. */
final class FacetCounter implements CollectorManager<FacetCounter.Counts, List<Facet>> {

  private static final Comparator<Facet.Value> ORDER =
      Comparator.comparingLong(Facet.Value::count).reversed().thenComparing(Facet.Value::name);

  private static String field(Facet.Dimension dimension) {
    return switch (dimension) {
      case PROVINCE -> IndexFields.PROVINCE_FACET;
      case DISTRICT -> IndexFields.DISTRICT_FACET;
      case YEAR -> IndexFields.YEAR_FACET;
      case TYPE -> IndexFields.TYPE_FACET;
      case SOURCE -> IndexFields.SOURCE_FACET;
    };
  }

  @Override
  public Counts newCollector() {
    return new Counts();
  }

  @Override
  public List<Facet> reduce(Collection<Counts> counts) throws IOException {
    List<Facet> facets = new ArrayList<>();
    for (Facet.Dimension dimension : Facet.Dimension.values()) {
      Map<String, Long> sums = new HashMap<>();
      for (Counts part : counts) {
        part.addTo(sums, dimension);
      }
      facets.add(
          new Facet(
              dimension,
              sums.entrySet().stream()
                  .map(entry -> new Facet.Value(entry.getKey(), entry.getValue()))
                  .sorted(ORDER)
                  .limit(Facet.MOST)
                  .toList()));
    }
    return facets;
  }

  /** The counts of some segments. */
  static final class Counts implements Collector {

    private final List<Map<Facet.Dimension, Column>> segments = new ArrayList<>();

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
      Map<Facet.Dimension, Column> columns = new EnumMap<>(Facet.Dimension.class);
      for (Facet.Dimension dimension : Facet.Dimension.values()) {
        columns.put(dimension, new Column(context.reader(), field(dimension)));
      }
      segments.add(columns);
      Column[] all = columns.values().toArray(Column[]::new);
      return new LeafCollector() {
        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int doc) throws IOException {
          for (Column column : all) {
            column.count(doc);
          }
        }
      };
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }

    private void addTo(Map<String, Long> sums, Facet.Dimension dimension) throws IOException {
      for (Map<Facet.Dimension, Column> segment : segments) {
        Column column = segment.get(dimension);
        if (column != null) {
          column.addTo(sums);
        }
      }
    }
  }

  /** The values of one facet in one segment, by ordinal. */
  private static final class Column {

    private final SortedDocValues values;
    private final int[] counts;

    Column(LeafReader reader, String field) throws IOException {
      this.values = DocValues.getSorted(reader, field);
      this.counts = new int[values.getValueCount()];
    }

    void count(int doc) throws IOException {
      if (values.advanceExact(doc)) {
        counts[values.ordValue()]++;
      }
    }

    void addTo(Map<String, Long> sums) throws IOException {
      for (int ord = 0; ord < counts.length; ord++) {
        if (counts[ord] > 0) {
          sums.merge(values.lookupOrd(ord).utf8ToString(), (long) counts[ord], Long::sum);
        }
      }
    }
  }
}
