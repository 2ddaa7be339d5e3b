package vn.baocao.facts.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.baocao.facts.FactJson;
import vn.baocao.facts.FactRecord;

/**
 * Holds the scorer against the reference implementation, {@code score.py}: its figures on a small
 * gold set are stored beside the set, and where the program itself is at hand it is run too.
 */
class FactScorerTest {

  private static final Path REFERENCE =
      Path.of(System.getProperty("baocao.root", ".")).resolve("../shared/gold/score.py");

  @Test
  void figuresAreThoseOfTheReference() throws Exception {
    FactScore score = score(FactScorer.Kinds.STRICT);
    assertEquals(json(resource("expected.json")), JSON.std.anyFrom(score.toJson()));
  }

  @Test
  void figuresAreThoseOfTheReferenceWhereACountMayStandForATarget() throws Exception {
    FactScore score = score(FactScorer.Kinds.ANY_NUMERIC);
    assertEquals(json(resource("expected-any-kind.json")), JSON.std.anyFrom(score.toJson()));
  }

  @Test
  void errorsAreThoseOfTheReference() throws Exception {
    FactScore score = score(FactScorer.Kinds.STRICT);
    assertEquals(Files.readString(resource("expected-errors.tsv")), lines(score.errors()));
  }

  @Test
  void theReferenceItselfAgrees(@TempDir Path folder) throws Exception {
    assumeTrue(Files.exists(REFERENCE), "../shared/gold/score.py is not at hand");
    Path out = folder.resolve("figures.json");
    assertEquals(
        json(run(out, "--json")), JSON.std.anyFrom(score(FactScorer.Kinds.STRICT).toJson()));
    assertEquals(
        json(run(out, "--json", "--any-kind")),
        JSON.std.anyFrom(score(FactScorer.Kinds.ANY_NUMERIC).toJson()));
  }

  @Test
  void nothingFoundScoresZero() throws Exception {
    GoldFolder gold = GoldFolder.read(resource("gold"));
    FactScore score = new FactScorer(FactScorer.Kinds.STRICT).score(gold, List.of());
    assertEquals(new FactScore.Row(3, 0, 0, 0), score.rows().get("finding"));
    assertEquals(0, score.forbiddenHit());
  }

  private static FactScore score(FactScorer.Kinds kinds) throws Exception {
    List<FactRecord> facts = new ArrayList<>();
    for (String line : Files.readAllLines(resource("facts.jsonl"))) {
      facts.add(FactJson.read(line));
    }
    return new FactScorer(kinds).score(GoldFolder.read(resource("gold")), facts);
  }

  private static Path run(Path out, String... options) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                "python3",
                REFERENCE.toString(),
                resource("gold").toString(),
                resource("facts.jsonl").toString()));
    command.addAll(List.of(options));
    Process process;
    try {
      process = new ProcessBuilder(command).redirectOutput(out.toFile()).start();
    } catch (IOException e) {
      assumeTrue(false, "python3 is not at hand");
      throw e;
    }
    assumeTrue(process.waitFor(60, TimeUnit.SECONDS), "score.py takes too long");
    assertEquals(0, process.exitValue());
    return out;
  }

  private static Object json(Path file) throws IOException {
    return JSON.std.anyFrom(Files.readString(file, StandardCharsets.UTF_8));
  }

  private static String lines(List<FactScore.ScoringError> errors) {
    return errors.stream().map(e -> e + "\n").collect(Collectors.joining());
  }

  private static Path resource(String name) throws URISyntaxException {
    return Path.of(FactScorerTest.class.getResource(name).toURI());
  }
}
