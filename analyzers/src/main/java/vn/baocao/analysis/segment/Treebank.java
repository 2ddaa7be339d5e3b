package vn.baocao.analysis.segment;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.Span;

/**
 * Sentences of a CoNLL-U file and where their words stand in the raw text. Where the text given
 * does not hold the words in order, it is taken to be the words joined by spaces.
 */
final class Treebank {

  /** One sentence. */
  record Sentence(String text, List<Span> words) {
    Sentence {
      words = List.copyOf(words);
    }
  }

  private Treebank() {}

  /**
   * Reads a file.
   *
   * @throws IOException if it cannot be read or is no CoNLL-U; the message names file and line
   */
  static List<Sentence> read(Path file) throws IOException {
    List<Sentence> sentences = new ArrayList<>();
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      List<String> forms = new ArrayList<>();
      String text = null;
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.startsWith("# text")) {
          text = line.substring(line.indexOf('=') + 1).strip();
        } else if (line.isBlank()) {
          add(text, forms, sentences);
          forms.clear();
          text = null;
        } else if (!line.startsWith("#")) {
          addForm(line, forms, file + ":" + number);
        }
      }
      add(text, forms, sentences);
    }
    if (sentences.isEmpty()) {
      throw new IOException(file + ": expected sentences in CoNLL-U, found none");
    }
    return sentences;
  }

  private static void addForm(String line, List<String> forms, String place) throws IOException {
    String[] fields = line.split("\t", -1);
    if (fields.length != 10) {
      throw new IOException(place + ": expected 10 columns of CoNLL-U, found " + fields.length);
    }
    boolean word = fields[0].indexOf('-') < 0 && fields[0].indexOf('.') < 0;
    if (word) {
      forms.add(fields[1]);
    }
  }

  private static void add(@Nullable String text, List<String> forms, List<Sentence> sentences) {
    if (forms.isEmpty()) {
      return;
    }
    List<Span> words = text == null ? null : align(text, forms);
    if (text == null || words == null) {
      String joined = String.join(" ", forms);
      List<Span> aligned = align(joined, forms);
      sentences.add(new Sentence(joined, aligned == null ? List.of() : aligned));
    } else {
      sentences.add(new Sentence(text, words));
    }
  }

  /** Where the words stand, with nothing but white space between them; null if they do not. */
  private static @Nullable List<Span> align(String text, List<String> forms) {
    List<Span> words = new ArrayList<>();
    int from = 0;
    for (String form : forms) {
      int start = from;
      while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
      if (!text.startsWith(form, start)) {
        return null;
      }
      from = start + form.length();
      words.add(new Span(start, from));
    }
    return words;
  }
}
