package vn.baocao.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Documents to measure with: text files as they are, and the raw text of treebanks in CoNLL-U, so
 * many sentences a document.
 */
record BenchmarkText(List<String> documents) {

  private static final int SENTENCES = 40;
  private static final String RAW_TEXT = "# text = ";

  BenchmarkText {
    documents = List.copyOf(documents);
  }

  /** Reads a file, or all {@code .txt} and {@code .conllu} files of a folder. */
  static BenchmarkText read(Path path) throws IOException {
    List<String> documents = new ArrayList<>();
    for (Path file : files(path)) {
      if (file.toString().endsWith(".conllu")) {
        addSentences(file, documents);
      } else {
        documents.add(Files.readString(file));
      }
    }
    if (documents.isEmpty()) {
      throw new IOException(path + ": expected .txt or .conllu files, found none");
    }
    return new BenchmarkText(documents);
  }

  private static List<Path> files(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.list(path)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(txt|conllu)"))
          .filter(file -> !file.endsWith("LICENSE.txt"))
          .sorted()
          .toList();
    }
  }

  private static void addSentences(Path file, List<String> documents) throws IOException {
    StringBuilder document = new StringBuilder();
    int sentences = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (line.startsWith(RAW_TEXT)) {
        document.append(line, RAW_TEXT.length(), line.length()).append('\n');
        if (++sentences % SENTENCES == 0) {
          documents.add(document.toString());
          document.setLength(0);
        }
      }
    }
    if (!document.isEmpty()) {
      documents.add(document.toString());
    }
  }

  /** UTF-16 units. */
  long length() {
    return documents.stream().mapToLong(String::length).sum();
  }
}
