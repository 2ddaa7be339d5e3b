package vn.baocao.index;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.VietnameseText;

/**
 * The wording of a text in 80 numbers, by which texts of nearly the same wording are found: MinHash
 * over runs of three folded syllables (Broder 1997), in 20 bands of four (Indyk and Motwani 1998).
 * Two texts that share seven runs in ten share a band with a probability of 0.996.
 */
public final class Sketch {

  private static final int BANDS = 20;

  private static final int ROWS = 4;

  /** Syllables in a run. */
  private static final int RUN = 3;

  /** With fewer runs a text says too little to be taken for another. */
  private static final int FEWEST = 40;

  private static final long[] MULTIPLIERS = multipliers();

  private final int[] values;

  private Sketch(int[] values) {
    this.values = values;
  }

  /** The sketch of a text; null for a short one. */
  static @Nullable Sketch of(String text) {
    String folded = VietnameseText.fold(text);
    int[] least = new int[BANDS * ROWS];
    Arrays.fill(least, Integer.MAX_VALUE);
    long[] last = new long[RUN];
    long syllable = 0;
    int syllables = 0;
    for (int i = 0; i <= folded.length(); i++) {
      char c = i < folded.length() ? folded.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        syllable = syllable * 31 + c;
      } else if (syllable != 0) {
        last[syllables++ % RUN] = syllable;
        syllable = 0;
        if (syllables >= RUN) {
          add(run(last, syllables), least);
        }
      }
    }
    return syllables < FEWEST + RUN ? null : new Sketch(least);
  }

  private static long run(long[] last, int next) {
    long run = 0;
    for (int i = 0; i < RUN; i++) {
      run = run * 0x9E3779B97F4A7C15L + last[(next + i) % RUN];
    }
    return run ^ (run >>> 32);
  }

  private static void add(long run, int[] least) {
    for (int i = 0; i < least.length; i++) {
      int hash = (int) ((run * MULTIPLIERS[i]) >>> 33);
      least[i] = Math.min(least[i], hash);
    }
  }

  /** Odd numbers, the same in every run. */
  private static long[] multipliers() {
    long[] multipliers = new long[BANDS * ROWS];
    long seed = 0x5DEECE66DL;
    for (int i = 0; i < multipliers.length; i++) {
      seed = seed * 6364136223846793005L + 1442695040888963407L;
      multipliers[i] = seed | 1;
    }
    return multipliers;
  }

  /** What texts of nearly the same wording have in common, at least one of it. */
  public List<String> bands() {
    List<String> bands = new ArrayList<>(BANDS);
    for (int band = 0; band < BANDS; band++) {
      int hash = Arrays.hashCode(Arrays.copyOfRange(values, band * ROWS, (band + 1) * ROWS));
      bands.add(band + ":" + Integer.toHexString(hash));
    }
    return bands;
  }

  /** The estimated share of runs that both texts have, of those that either has. */
  public double similarity(Sketch other) {
    int equal = 0;
    for (int i = 0; i < values.length; i++) {
      equal += values[i] == other.values[i] ? 1 : 0;
    }
    return (double) equal / values.length;
  }

  BytesRef bytes() {
    ByteBuffer bytes = ByteBuffer.allocate(values.length * Integer.BYTES);
    bytes.asIntBuffer().put(values);
    return new BytesRef(bytes.array());
  }

  /** The sketch in {@link IndexFields#SKETCH}. */
  public static Sketch of(BytesRef bytes) {
    int[] values = new int[bytes.length / Integer.BYTES];
    ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length).asIntBuffer().get(values);
    return new Sketch(values);
  }
}
