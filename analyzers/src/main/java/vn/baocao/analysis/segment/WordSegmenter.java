package vn.baocao.analysis.segment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.ResourceLines;
import vn.baocao.analysis.text.Span;

/**
 * Divides text into words: scanner, lattice of the lexicon's words, and a linear classifier over
 * the gaps between syllables. {@link SegmenterTrainer} makes the model.
 *
 * <p>Case, normal form, kind and amount of white space make no difference to what is a word, but a
 * line break always ends one. Document numbers, dates, addresses and numbers stay whole. Immutable;
 * one instance serves every thread.
 */
public final class WordSegmenter {

  /** Pieces looked at together; long lines are divided behind a gap that no word can cross. */
  private static final int BLOCK = 512;

  private static final WordList NAMES =
      WordList.of(ResourceLines.texts(WordSegmenter.class, "hyphenated-names.txt"));

  /** Takes the tokens one by one; offsets are into the segmented array. */
  @FunctionalInterface
  public interface Sink {
    void token(int start, int end, Token.Type type);
  }

  private enum Speed {
    ACCURATE,
    FAST
  }

  private final Speed speed;
  private final SegmenterModel model;
  private final @Nullable WordList words;
  private final ThreadLocal<Work> work;

  private WordSegmenter(Speed speed, SegmenterModel model, @Nullable WordList words) {
    this.speed = speed;
    this.model = model;
    this.words = words;
    this.work = ThreadLocal.withInitial(() -> new Work(speed, model));
  }

  private static final class Shipped {
    static final WordSegmenter ACCURATE =
        new WordSegmenter(Speed.ACCURATE, SegmenterModel.shipped(), null);
    static final WordSegmenter FAST = new WordSegmenter(Speed.FAST, SegmenterModel.shipped(), null);
  }

  private static final class Work {
    final Pieces pieces = new Pieces();
    final GapClassifier classifier;
    private final int[] lasts = new int[BLOCK];

    Work(Speed speed, SegmenterModel model) {
      classifier = speed == Speed.FAST ? GapClassifier.fast(model) : GapClassifier.accurate(model);
    }

    /** Hands out the words; finds their ends first, since no processor guesses them well. */
    void emit(boolean[] closed, Sink sink) {
      int words = 0;
      for (int i = 0; i < pieces.count; i++) {
        lasts[words] = i;
        words += closed[i] ? 0 : 1;
      }
      int first = 0;
      for (int word = 0; word < words; word++) {
        int last = lasts[word];
        Token.Type type = first == last ? pieces.types[first] : Token.Type.WORD;
        sink.token(pieces.starts[first], pieces.ends[last], type);
        first = last + 1;
      }
    }
  }

  /** The more accurate of the two speeds. */
  public static WordSegmenter accurate() {
    return Shipped.ACCURATE;
  }

  /** The faster of the two speeds. */
  public static WordSegmenter fast() {
    return Shipped.FAST;
  }

  /**
   * The more accurate speed with a model of the user's own, made by {@link SegmenterTrainer}.
   *
   * @throws IOException if it cannot be read or is damaged; the message names the file
   */
  public static WordSegmenter accurate(Path model) throws IOException {
    return accurate(SegmenterModel.read(model));
  }

  /** As {@link #accurate(Path)}, the faster speed. */
  public static WordSegmenter fast(Path model) throws IOException {
    return fast(SegmenterModel.read(model));
  }

  static WordSegmenter accurate(SegmenterModel model) {
    return new WordSegmenter(Speed.ACCURATE, model, null);
  }

  static WordSegmenter fast(SegmenterModel model) {
    return new WordSegmenter(Speed.FAST, model, null);
  }

  /** This segmenter, keeping the words of a list whole. */
  public WordSegmenter with(WordList words) {
    return new WordSegmenter(speed, model, words);
  }

  /** The tokens of {@code region}, in order, without overlap. */
  public List<Token> segment(String text, Span region) {
    char[] chars = new char[region.length()];
    text.getChars(region.start(), region.end(), chars, 0);
    List<Token> tokens = new ArrayList<>();
    int base = region.start();
    segment(
        chars,
        0,
        chars.length,
        (start, end, type) -> tokens.add(new Token(new Span(base + start, base + end), type)));
    return tokens;
  }

  /** Segments {@code text[from, to)} without making objects. */
  public void segment(char[] text, int from, int to, Sink sink) {
    Work tools = work.get();
    Pieces pieces = tools.pieces;
    int next = from;
    while (next < to) {
      next = pieces.scan(text, next, to, BLOCK);
      if (pieces.count == 0) {
        return;
      }
      boolean[] closed = tools.classifier.classify(pieces);
      if (pieces.dashedName) {
        NAMES.apply(pieces, closed);
      }
      if (words != null) {
        words.apply(pieces, closed);
      }
      tools.emit(closed, sink);
    }
  }
}
