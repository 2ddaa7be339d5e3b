package vn.baocao.analysis.segment;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Known words and how improbable each is, as a hash table: sequences of syllable hashes with a
 * cost, and their beginnings. Words are not stored, only their hashes. Immutable once built.
 */
final class Lexicon {

  /** Longest word, in syllables. */
  static final int LONGEST = 6;

  /** Cost of a beginning that is no word. */
  static final int NO_WORD = 255;

  /** Cost of a single syllable that is not listed. */
  static final int UNKNOWN_SYLLABLE = 88;

  private final int[] keys;
  private final byte[] costs;
  private int size;

  /** An empty lexicon for so many words and beginnings. */
  Lexicon(int capacity) {
    this(new int[Integer.highestOneBit(Math.max(capacity, 8) * 2 - 1) * 2]);
  }

  private Lexicon(int[] keys) {
    this.keys = keys;
    this.costs = new byte[keys.length];
  }

  /** Extends the hash of a beginning by one syllable; the hash of nothing is 0. */
  static int extend(int beginning, int syllable) {
    return SyllableHash.mix(beginning * 31 + syllable + 0x5bd1e995);
  }

  /** The cost of a word, {@link #NO_WORD} of a mere beginning, -1 if neither. */
  int cost(int word) {
    int key = word == 0 ? 1 : word;
    int slot = key & keys.length - 1;
    while (keys[slot] != 0) {
      if (keys[slot] == key) {
        return costs[slot] & 0xFF;
      }
      slot = slot + 1 & keys.length - 1;
    }
    return -1;
  }

  void put(int word, int cost) {
    int key = word == 0 ? 1 : word;
    int slot = key & keys.length - 1;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    if (keys[slot] == 0) {
      keys[slot] = key;
      costs[slot] = (byte) NO_WORD;
      size++;
      if (size > keys.length * 3 / 4) {
        throw new IllegalStateException("lexicon is full at " + size + " entries");
      }
    }
    costs[slot] = (byte) Math.min(cost, costs[slot] & 0xFF);
  }

  /** Adds a word and its beginnings. */
  void add(int[] syllables, int cost) {
    int hash = 0;
    for (int i = 0; i < syllables.length; i++) {
      hash = extend(hash, syllables[i]);
      put(hash, i + 1 == syllables.length ? cost : NO_WORD);
    }
  }

  int size() {
    return size;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(keys.length);
    for (int key : keys) {
      out.writeInt(key);
    }
    out.write(costs);
  }

  static Lexicon read(DataInputStream in) throws IOException {
    int slots = in.readInt();
    if (slots < 8 || slots > 1 << 22 || Integer.bitCount(slots) != 1) {
      throw new IOException("lexicon of " + slots + " slots");
    }
    byte[] bytes = new byte[slots * Integer.BYTES];
    in.readFully(bytes);
    Lexicon lexicon = new Lexicon(new int[slots]);
    ByteBuffer.wrap(bytes).asIntBuffer().get(lexicon.keys);
    for (int key : lexicon.keys) {
      lexicon.size += key == 0 ? 0 : 1;
    }
    if (lexicon.size > slots * 3 / 4) {
      throw new IOException("lexicon without a free slot");
    }
    in.readFully(lexicon.costs);
    return lexicon;
  }
}
