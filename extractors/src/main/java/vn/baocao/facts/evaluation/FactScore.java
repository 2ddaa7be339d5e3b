package vn.baocao.facts.evaluation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures of an evaluation.
 *
 * @param badOffsets facts whose quote does not stand at its offsets
 * @param forbidden stretches that are no quantity
 * @param forbiddenHit those of them in which a quantity was found
 * @param rows by name: {@code numeric} (targets and counts together), {@code target}, {@code
 *     count}, {@code finding}, in this order
 * @param fields share of right values among the numeric facts found; null where none was compared
 * @param errors by document
 */
public record FactScore(
    int documents,
    int badOffsets,
    int forbidden,
    int forbiddenHit,
    Map<String, Row> rows,
    Map<Field, @Nullable Double> fields,
    List<ScoringError> errors) {

  /**
   * Precision and recall over facts of some kinds.
   *
   * @param gold facts to be found
   */
  public record Row(int gold, double precision, double recall, double f1) {

    static Row of(int found, int missed, int falseAlarms) {
      double precision = found == 0 ? 0 : (double) found / (found + falseAlarms);
      double recall = found == 0 ? 0 : (double) found / (found + missed);
      double f1 = found == 0 ? 0 : 2 * precision * recall / (precision + recall);
      return new Row(found + missed, precision, recall, f1);
    }
  }

  /**
   * One error.
   *
   * @param category {@code missed}, {@code false}, {@code forbidden} or {@code wrong FIELD}
   * @param subject kind of the fact, or its quote
   * @param context where it stands, or what was expected and found; on one line
   */
  public record ScoringError(String document, String category, String subject, String context) {

    public ScoringError {
      subject = subject.replace('\n', ' ');
      context = context.replace('\n', ' ');
    }

    /** Tab-separated. */
    @Override
    public String toString() {
      return String.join("\t", document, category, subject, context);
    }
  }

  /** All figures as one JSON object, on one line. */
  public String toJson() {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.writeStartObject();
      json.writeNumberField("documents", documents);
      json.writeNumberField("bad_offsets", badOffsets);
      json.writeNumberField("forbidden", forbidden);
      json.writeNumberField("forbidden_hit", forbiddenHit);
      for (Map.Entry<String, Row> row : rows.entrySet()) {
        json.writeObjectFieldStart(row.getKey());
        json.writeNumberField("gold", row.getValue().gold());
        json.writeNumberField("precision", row.getValue().precision());
        json.writeNumberField("recall", row.getValue().recall());
        json.writeNumberField("f1", row.getValue().f1());
        json.writeEndObject();
      }
      json.writeObjectFieldStart("fields");
      for (Field field : Field.values()) {
        Double share = fields.get(field);
        if (share == null) {
          json.writeNullField(field.id());
        } else {
          json.writeNumberField(field.id(), share);
        }
      }
      json.writeEndObject();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
