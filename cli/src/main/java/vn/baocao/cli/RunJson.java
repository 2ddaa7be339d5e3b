package vn.baocao.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import vn.baocao.corpus.ReadWarning;
import vn.baocao.index.FileFailure;
import vn.baocao.index.IndexRun;
import vn.baocao.index.IndexStatus;

/** JSON of what runs did and what an index holds. */
final class RunJson {

  private RunJson() {}

  /** The members of a run report. */
  static void write(IndexRun run, JsonGenerator json) throws IOException {
    json.writeStringField("run", run.id());
    json.writeStringField("started", run.started().toString());
    json.writeNumberField("seconds", run.duration().toMillis() / 1000.0);
    json.writeNumberField("documentsPerSecond", Math.round(run.rate() * 10) / 10.0);
    json.writeNumberField("files", run.files());
    json.writeNumberField("bytes", run.bytes());
    json.writeNumberField("added", run.added());
    json.writeNumberField("changed", run.changed());
    json.writeNumberField("unchanged", run.unchanged());
    json.writeNumberField("moved", run.moved());
    json.writeNumberField("removed", run.removed());
    json.writeNumberField("deferred", run.deferred());
    json.writeNumberField("failed", run.failed().size());
    json.writeNumberField("stillFailing", run.stillFailing());
    json.writeNumberField("facts", run.facts());
    json.writeNumberField("factsAdded", run.factsAdded());
    json.writeNumberField("factsRemoved", run.factsRemoved());
    failures(run.failed(), json);
  }

  /** The members of a status. */
  static void write(
      IndexStatus status,
      Map<String, List<String>> copies,
      Map<String, List<ReadWarning>> doubts,
      String folder,
      JsonGenerator json)
      throws IOException {
    json.writeStringField("index", folder);
    json.writeNumberField("documents", status.documents());
    json.writeNumberField("files", status.files());
    json.writeNumberField("targets", status.targets());
    json.writeNumberField("counts", status.counts());
    json.writeNumberField("findings", status.findings());
    json.writeNumberField("outdated", status.outdated());
    json.writeNumberField("bytes", status.bytes());
    json.writeStringField("schemaVersion", status.schemaVersion());
    json.writeStringField("analysisVersion", status.analysisVersion());
    Json.text(json, "lastRun", status.lastRun());
    if (status.lastRunStarted() != null) {
      json.writeStringField("lastRunStarted", status.lastRunStarted().toString());
    }
    json.writeBooleanField("lastRunComplete", status.lastRunComplete());
    failures(status.failures(), json);
    doubts(doubts, json);
    json.writeArrayFieldStart("copies");
    for (Map.Entry<String, List<String>> group : copies.entrySet()) {
      json.writeStartObject();
      json.writeStringField("path", group.getKey());
      json.writeArrayFieldStart("copies");
      for (String path : group.getValue()) {
        json.writeString(path);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void failures(List<FileFailure> failures, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("failures");
    for (FileFailure failure : failures) {
      json.writeStartObject();
      json.writeStringField("path", failure.path());
      json.writeStringField("kind", failure.kind().id());
      json.writeStringField("detail", failure.detail());
      json.writeNumberField("tries", failure.tries());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void doubts(Map<String, List<ReadWarning>> doubts, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("doubts");
    for (Map.Entry<String, List<ReadWarning>> document : doubts.entrySet()) {
      for (ReadWarning warning : document.getValue()) {
        json.writeStartObject();
        json.writeStringField("path", document.getKey());
        json.writeStringField("kind", warning.kind().id());
        json.writeStringField("detail", warning.detail());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }
}
