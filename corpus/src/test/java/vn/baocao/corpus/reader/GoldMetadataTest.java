package vn.baocao.corpus.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.baocao.corpus.Document;
import vn.baocao.corpus.Metadata;
import vn.baocao.corpus.Section;

/**
 * Measures the reading of the development gold, which lies beside the project where it is present.
 * Prints the figure with {@code -Dgold.figures=true}.
 */
class GoldMetadataTest {

  private static final Path GOLD =
      Path.of(System.getProperty("baocao.root", "."), "..", "shared", "gold", "dev").normalize();

  private static final Map<String, Function<Metadata, @Nullable String>> FIELDS =
      new TreeMap<>(
          Map.of(
              "title", Metadata::title,
              "published", Metadata::published,
              "source", Metadata::source,
              "author", Metadata::author,
              "documentType", metadata -> metadata.documentType().id(),
              "documentNumber", Metadata::documentNumber,
              "province", Metadata::province,
              "district", Metadata::district));

  @Test
  void statedMetadataOfTheGoldAreRead() throws IOException {
    int stated = 0;
    List<String> wrong = new ArrayList<>();
    for (Path json : golds()) {
      JsonNode gold = JsonMapper.builder().build().readTree(json.toFile()).get("metadata");
      Metadata read = read(json).metadata();
      for (Map.Entry<String, Function<Metadata, @Nullable String>> field : FIELDS.entrySet()) {
        if (gold.has(field.getKey())) {
          stated++;
          String expected = gold.get(field.getKey()).asText();
          String found = field.getValue().apply(read);
          if (!expected.equals(found)) {
            wrong.add(json.getFileName() + " " + field.getKey() + ": " + expected + " / " + found);
          }
        }
      }
    }
    double share = 1 - (double) wrong.size() / stated;
    if (Boolean.getBoolean("gold.figures")) {
      System.out.println((stated - wrong.size()) + " of " + stated + " right; wrong: " + wrong);
    }
    assertTrue(share >= 0.95, share + " of " + stated + "; wrong: " + wrong);
  }

  @Test
  void textIsTheFilesOwnTextCharacterForCharacter() throws IOException {
    for (Path json : golds()) {
      String file = Files.readString(text(json), StandardCharsets.UTF_8);
      assertEquals(Normalizer.normalize(file, Normalizer.Form.NFC), read(json).text());
    }
  }

  @Test
  void noFactOfTheGoldStandsInFurniture() throws IOException {
    for (Path json : golds()) {
      Document document = read(json);
      for (JsonNode fact : JsonMapper.builder().build().readTree(json.toFile()).get("facts")) {
        if (fact.path("optional").asBoolean()) {
          continue;
        }
        int start = document.text().offsetByCodePoints(0, fact.get("start").asInt());
        for (Section section : document.sections()) {
          assertTrue(
              section.type() != Section.Type.FURNITURE || !section.span().contains(start),
              () -> json.getFileName() + " " + fact.get("quote"));
        }
      }
    }
  }

  private static List<Path> golds() throws IOException {
    assumeTrue(Files.isDirectory(GOLD), "no gold beside the project: " + GOLD);
    try (Stream<Path> files = Files.list(GOLD)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static Path text(Path json) {
    return json.resolveSibling(json.getFileName().toString().replace(".json", ".txt"));
  }

  private static Document read(Path json) {
    try (DocumentReader reader = new DocumentReader()) {
      Path text = text(json);
      return ((ReadResult.Success) reader.read(text, text.toString()).getFirst()).document();
    }
  }
}
