package vn.baocao.analysis.segment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Words of a user that are always kept whole, whatever the model says. Compared without regard to
 * case, normal form and tone placement; may hold hyphens ({@code Bà Rịa - Vũng Tàu}). The longest
 * word wins, the leftmost of two that overlap. Immutable.
 */
public final class WordList {

  private static final int LONGEST = 16;

  private final Lexicon words;

  private WordList(Lexicon words) {
    this.words = words;
  }

  /** A list of these words; those of a single syllable have no effect. */
  public static WordList of(Collection<String> words) {
    List<int[]> sequences = new ArrayList<>();
    int entries = 0;
    for (String word : words) {
      Pieces pieces = new Pieces();
      pieces.scan(word.toCharArray(), 0, word.length(), LONGEST + 1);
      if (pieces.count > 1 && pieces.count <= LONGEST) {
        sequences.add(Arrays.copyOf(pieces.hashes, pieces.count));
        entries += pieces.count;
      }
    }
    Lexicon lexicon = new Lexicon(entries);
    sequences.forEach(sequence -> lexicon.addWord(sequence, 1));
    return new WordList(lexicon);
  }

  /**
   * Reads a list: UTF-8, one word a line, {@code #} comments.
   *
   * @throws IOException if it cannot be read, or a line is no word; the message names file and line
   */
  public static WordList read(Path file) throws IOException {
    List<String> words = new ArrayList<>();
    byte[] bytes = Files.readAllBytes(file);
    int number = 0;
    for (int start = 0; start < bytes.length; number++) {
      int end = start;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      String word = decode(bytes, start, end, file + ":" + (number + 1)).strip();
      if (!word.isEmpty() && !word.startsWith("#")) {
        if (word.codePoints().noneMatch(Character::isLetter) || word.indexOf('\t') >= 0) {
          throw new IOException(file + ":" + (number + 1) + ": expected one word, found: " + word);
        }
        words.add(word);
      }
      start = end + 1;
    }
    return of(words);
  }

  private static String decode(byte[] bytes, int start, int end, String place) throws IOException {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, start, end - start))
          .toString();
    } catch (CharacterCodingException e) {
      throw new IOException(place + ": expected UTF-8 text; save the list as UTF-8", e);
    }
  }

  /** Closes the gaps inside listed words, and opens those at their ends. */
  void apply(Pieces pieces, boolean[] closed) {
    for (int i = 0; i < pieces.count; i++) {
      int length = longestAt(pieces, i);
      if (length > 1) {
        if (i > 0) {
          closed[i - 1] = false;
        }
        for (int k = i; k < i + length - 1; k++) {
          closed[k] = true;
        }
        closed[i + length - 1] = false;
        i += length - 1;
      }
    }
  }

  private int longestAt(Pieces pieces, int from) {
    int hash = pieces.hashes[from];
    int entry = words.find(hash);
    int longest = 0;
    for (int n = 1; entry != Lexicon.ABSENT && n <= LONGEST; n++) {
      longest = Lexicon.cost(entry) == Lexicon.NO_WORD ? longest : n;
      if (from + n == pieces.count) {
        break;
      }
      hash = Lexicon.extend(hash, pieces.hashes[from + n]);
      entry = words.find(hash);
    }
    return longest;
  }
}
