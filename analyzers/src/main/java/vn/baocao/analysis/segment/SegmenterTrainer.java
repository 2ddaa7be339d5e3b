package vn.baocao.analysis.segment;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import vn.baocao.analysis.text.ResourceLines;

/**
 * Trains the model of {@link WordSegmenter}: averaged perceptrons over the gaps between syllables,
 * one for each speed. Each part of the treebank is seen with lexicons made from the other parts, so
 * that the classifier learns how far to trust them. Every sentence is seen in capitals too, which
 * have weights of their own. The same input gives the same model; the shipped one is made by
 *
 * <pre>java -cp analyzers/target/classes vn.baocao.analysis.segment.SegmenterTrainer \
 *     ../shared/data analyzers/src/main/resources/vn/baocao/analysis/segment/segmenter.model \
 *     vi_vtb-ud-train.conllu vi_vtb-ud-dev.conllu vi_vtb-ud-dev-1.conllu</pre>
 */
public final class SegmenterTrainer {

  private static final int PARTS = 10;
  private static final int EPOCHS = 6;
  private static final int RUNS = 4;
  private static final int ACCURATE_SIZE = 1 << 20;
  private static final int FAST_SIZE = 1 << 19;
  private static final double ACCURATE_MARGIN = 30;
  private static final double FAST_MARGIN = 2;

  private final List<Treebank.Sentence> sentences;
  private final LexiconBuilder lexicons;

  private SegmenterTrainer(List<Treebank.Sentence> sentences, LexiconBuilder lexicons) {
    this.sentences = sentences;
    this.lexicons = lexicons;
  }

  public static void main(String[] args) throws IOException {
    if (args.length < 3) {
      throw new IllegalArgumentException("expected reference data, model file, treebanks");
    }
    Path data = Path.of(args[0]);
    List<Treebank.Sentence> sentences = new ArrayList<>();
    for (int i = 2; i < args.length; i++) {
      sentences.addAll(Treebank.read(data.resolve("ud-vtb").resolve(args[i])));
    }
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[1])))) {
      of(data, sentences).train().write(out);
    }
  }

  /** A trainer with the word lists and names of the reference data. */
  static SegmenterTrainer of(Path data, List<Treebank.Sentence> sentences) throws IOException {
    Set<String> words = new LinkedHashSet<>();
    for (String word : lines(data.resolve("words/rdrsegmenter-vocabulary.txt"))) {
      words.add(word.strip().replace('_', ' ').toLowerCase(Locale.ROOT));
    }
    Set<String> names = new LinkedHashSet<>();
    for (String file : new String[] {"gazetteer.tsv", "gazetteer_communes.tsv"}) {
      List<String> rows = lines(data.resolve(file));
      rows.subList(1, rows.size()).forEach(row -> names.add(row.split("\t", -1)[2]));
    }
    Set<String> families = new LinkedHashSet<>();
    for (String name : ResourceLines.texts(SegmenterTrainer.class, "names.txt")) {
      (name.indexOf(' ') < 0 ? families : names).add(name);
    }
    return new SegmenterTrainer(sentences, new LexiconBuilder(words, names, families));
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file, StandardCharsets.UTF_8);
  }

  SegmenterModel train() {
    List<Lexicon> parts = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      parts.add(lexicons.build(allBut(part)));
    }
    byte[] accurate =
        weights(ACCURATE_SIZE, ACCURATE_MARGIN, parts.stream().map(AccurateFeatures::new).toList());
    byte[] fast = weights(FAST_SIZE, FAST_MARGIN, parts.stream().map(FastFeatures::new).toList());
    return new SegmenterModel(lexicons.build(sentences), accurate, fast);
  }

  private List<Treebank.Sentence> allBut(int part) {
    List<Treebank.Sentence> rest = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      if (part(i) != part) {
        rest.add(sentences.get(i));
      }
    }
    return rest;
  }

  private int part(int sentence) {
    return sentence * PARTS / sentences.size();
  }

  private byte[] weights(int size, double margin, List<? extends GapFeatures> features) {
    double[] sum = new double[size];
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      order.add(i);
    }
    for (int run = 0; run < RUNS; run++) {
      Perceptron perceptron = new Perceptron(size, margin);
      Random random = new Random(7 + 31L * run);
      for (int epoch = 0; epoch < EPOCHS; epoch++) {
        Collections.shuffle(order, random);
        for (int i : order) {
          Treebank.Sentence sentence = sentences.get(i);
          GapFeatures seen = features.get(part(i));
          perceptron.learn(sentence, sentence.text(), seen);
          String capitals = sentence.text().toUpperCase(Locale.ROOT);
          if (capitals.length() == sentence.text().length()) {
            perceptron.learn(sentence, capitals, seen);
          }
        }
      }
      perceptron.addAverageTo(sum);
    }
    return quantize(sum);
  }

  private static byte[] quantize(double[] weights) {
    double largest = 1e-9;
    for (double weight : weights) {
      largest = Math.max(largest, Math.abs(weight));
    }
    byte[] bytes = new byte[weights.length];
    for (int i = 0; i < weights.length; i++) {
      bytes[i] = (byte) Math.round(weights[i] * Byte.MAX_VALUE / largest);
    }
    return bytes;
  }
}
