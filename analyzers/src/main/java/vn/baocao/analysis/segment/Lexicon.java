package vn.baocao.analysis.segment;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What is known of sequences of syllables, as a hash table: how improbable each is as a word, and
 * whether it is a name. Holds the beginnings of words too. Sequences are not stored, only their
 * hashes. Immutable once built.
 */
final class Lexicon {

  /** Longest word, in syllables. */
  static final int LONGEST = 6;

  /** Cost of what is no word: a mere beginning. */
  static final int NO_WORD = 255;

  /** Cost of a single syllable that is not listed. */
  static final int UNKNOWN_SYLLABLE = 88;

  /** Cost of a listed name that is no word. */
  private static final int NAME = 100;

  /** Entry of a sequence that is not listed. */
  static final int ABSENT = 0;

  /** An entry: the upper bits of the hash; that it is one; margin; name; cost. */
  private static final int HASH_BITS = 0xFFFF_0000;

  private static final int PRESENT_SHIFT = 15;
  private static final int PRESENT = 1 << PRESENT_SHIFT;
  private static final int MARGIN_SHIFT = 11;
  private static final int MARGIN_BITS = 15;
  private static final int NAME_SHIFT = 8;
  private static final int NAME_BITS = 7;

  private final int[] entries;
  private int size;

  /** An empty lexicon for so many words and beginnings. */
  Lexicon(int capacity) {
    this(new int[Integer.highestOneBit(Math.max(capacity, 8) * 2 - 1) * 2]);
  }

  private Lexicon(int[] entries) {
    this.entries = entries;
  }

  /** The hash of a sequence and one more syllable; that of one syllable is its own. */
  static int extend(int sequence, int syllable) {
    return sequence * 0x2C1B3C6D + syllable;
  }

  /** What is known of a sequence, for {@link #cost} and {@link #name}. */
  int find(int sequence) {
    int slot = sequence & entries.length - 1;
    while (true) {
      int entry = entries[slot];
      if (entry == ABSENT || ((entry ^ sequence) & HASH_BITS) == 0) {
        return entry;
      }
      slot = slot + 1 & entries.length - 1;
    }
  }

  /** 0 if the sequence is not listed, 1 if it may be. */
  int mayHold(int sequence) {
    return entries[sequence & entries.length - 1] >>> PRESENT_SHIFT & 1;
  }

  /** Cost as a word, or {@link #NO_WORD}. */
  static int cost(int entry) {
    return entry & 0xFF;
  }

  /** Cost of a syllable as a word of its own, listed or not. */
  static int singleCost(int entry) {
    int cost = cost(entry);
    return entry == ABSENT || cost == NO_WORD ? UNKNOWN_SYLLABLE : cost;
  }

  /** Cost as a word of several syllables, or as a name where it is written as one. */
  static int wordCost(int entry, boolean proper) {
    return proper && name(entry) > 0 ? Math.min(NAME, cost(entry)) : cost(entry);
  }

  /**
   * How much of a name a syllable is: 0 not known as one, to 4, a family name. Of several
   * syllables, 1 if they are a listed name.
   */
  static int name(int entry) {
    return entry >>> NAME_SHIFT & NAME_BITS;
  }

  /** Class of the word's cost against that of its syllables as words of their own. */
  static int margin(int entry) {
    return entry >>> MARGIN_SHIFT & MARGIN_BITS;
  }

  private int slotOf(int sequence) {
    int slot = sequence & entries.length - 1;
    while (entries[slot] != ABSENT && ((entries[slot] ^ sequence) & HASH_BITS) != 0) {
      slot = slot + 1 & entries.length - 1;
    }
    if (entries[slot] == ABSENT) {
      entries[slot] = (sequence & HASH_BITS) | PRESENT | NO_WORD;
      size++;
      if (size > entries.length * 3 / 4) {
        throw new IllegalStateException("lexicon is full at " + size + " entries");
      }
    }
    return slot;
  }

  /** Adds a word and its beginnings; of several costs the lowest counts. */
  void addWord(int[] syllables, int cost) {
    int slot = add(syllables);
    entries[slot] = (entries[slot] & ~0xFF) | Math.min(cost, cost(entries[slot]));
    weigh(slot, syllables);
  }

  /** Adds a name and its beginnings. */
  void addName(int[] syllables, int name) {
    int slot = add(syllables);
    entries[slot] = (entries[slot] & ~(NAME_BITS << NAME_SHIFT)) | name << NAME_SHIFT;
    weigh(slot, syllables);
  }

  /** Enters the margin; the syllables have to be there already. */
  private void weigh(int slot, int[] syllables) {
    int margin = wordCost(entries[slot], true);
    for (int syllable : syllables) {
      margin -= singleCost(find(syllable));
    }
    entries[slot] =
        (entries[slot] & ~(MARGIN_BITS << MARGIN_SHIFT)) | (Margin.classOf(margin) << MARGIN_SHIFT);
  }

  private int add(int[] syllables) {
    int hash = syllables[0];
    int slot = slotOf(hash);
    for (int i = 1; i < syllables.length; i++) {
      hash = extend(hash, syllables[i]);
      slot = slotOf(hash);
    }
    return slot;
  }

  int size() {
    return size;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(entries.length);
    for (int entry : entries) {
      out.writeInt(entry);
    }
  }

  static Lexicon read(DataInputStream in) throws IOException {
    int slots = in.readInt();
    if (slots < 8 || slots > 1 << 22 || Integer.bitCount(slots) != 1) {
      throw new IOException("lexicon of " + slots + " slots");
    }
    byte[] bytes = new byte[slots * Integer.BYTES];
    in.readFully(bytes);
    Lexicon lexicon = new Lexicon(new int[slots]);
    ByteBuffer.wrap(bytes).asIntBuffer().get(lexicon.entries);
    lexicon.size = (int) Arrays.stream(lexicon.entries).filter(entry -> entry != ABSENT).count();
    if (lexicon.size > slots * 3 / 4) {
      throw new IOException("lexicon without a free slot");
    }
    return lexicon;
  }
}
