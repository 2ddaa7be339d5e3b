package vn.baocao.facts.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of annotated documents.
 *
 * @param folder where they stand
 * @param documents sorted by name
 */
public record GoldFolder(Path folder, List<GoldDocument> documents) {

  private static final String ANNOTATION = ".json";

  public GoldFolder {
    documents = List.copyOf(documents);
  }

  /**
   * Reads all pairs {@code NAME.txt} and {@code NAME.json} of a folder.
   *
   * @throws GoldFormatException if a file is not as the guideline describes, or there is none
   */
  public static GoldFolder read(Path folder) throws IOException {
    List<GoldDocument> documents = new ArrayList<>();
    for (Path annotation : annotations(folder)) {
      Path text = text(annotation);
      if (Files.exists(text)) {
        documents.add(GoldReader.read(text, annotation));
      }
    }
    if (documents.isEmpty()) {
      throw new GoldFormatException(
          folder + ": expected pairs of NAME.txt and NAME.json, found none");
    }
    return new GoldFolder(folder, documents);
  }

  /** The text files of the documents, in the order of {@link #documents()}. */
  public List<Path> texts() {
    return documents.stream().map(d -> folder.resolve(d.name() + ".txt")).toList();
  }

  private static List<Path> annotations(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new GoldFormatException(folder + ": expected a folder of gold documents");
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(ANNOTATION))
          .filter(file -> !file.getFileName().toString().endsWith(".src.json"))
          .sorted((a, b) -> name(a).compareTo(name(b)))
          .toList();
    }
  }

  private static Path text(Path annotation) {
    return annotation.resolveSibling(name(annotation) + ".txt");
  }

  /** The file name without its ending. */
  static String name(Path annotation) {
    String file = annotation.getFileName().toString();
    return file.substring(0, file.length() - ANNOTATION.length());
  }
}
