package vn.baocao.analysis.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeFactory;
import vn.baocao.analysis.segment.Token;
import vn.baocao.analysis.segment.TokenScanner;

/**
 * Divides text into syllables and numbers, and leaves out punctuation. The term is the text as
 * written; {@link VietnameseFoldingFilter} makes keys of it.
 *
 * <p>A document number, a date or a word with hyphens gives its parts, one position each ({@code
 * 19-NQ/TW}: {@code 19}, {@code NQ}, {@code TW}) and, where {@link Compounds#KEEP} asks for it, the
 * whole at the position of the first. Web and mail addresses stay whole. All offsets are those of
 * the very characters of the term, through any char filter.
 *
 * <p>Where {@link Words} asks for it, a word of several syllables appears as a whole at the
 * position of its first one, its syllables joined by {@code _} (type {@code segmented_word}).
 *
 * <p>Reads the input in blocks that end at white space, so memory is bounded whatever the length of
 * a line. A token longer than {@link TokenScanner#MAX_LENGTH} is cut.
 */
public final class VietnameseTokenizer extends Tokenizer {

  private static final int BLOCK = 3 * TokenScanner.MAX_LENGTH;

  /** Whether compound tokens appear besides their parts. */
  public enum Compounds {
    KEEP,
    DROP
  }

  /** Whether words of several syllables appear besides their syllables, and who finds them. */
  public enum Words {
    NONE,
    FAST,
    ACCURATE
  }

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final PositionLengthAttribute width = addAttribute(PositionLengthAttribute.class);
  private final Compounds compounds;
  private final WordSpans words;
  private final TokenParts parts = new TokenParts();
  private String partType = TypeAttribute.DEFAULT_TYPE;
  private int nextPart;
  private final TokenScanner scanner = new TokenScanner();
  private final char[] block = new char[BLOCK];

  /** Filled part of the block, and the part of it that was given to the scanner. */
  private int filled;

  private int scanned;

  /** Offset of the block's first character in the input. */
  private int base;

  private boolean exhausted;

  public VietnameseTokenizer() {
    this(Compounds.KEEP, Words.NONE);
  }

  public VietnameseTokenizer(Compounds compounds, Words words) {
    this(DEFAULT_TOKEN_ATTRIBUTE_FACTORY, compounds, words);
  }

  public VietnameseTokenizer(AttributeFactory factory, Compounds compounds, Words words) {
    super(factory);
    this.compounds = compounds;
    this.words = new WordSpans(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    clearAttributes();
    if (nextPart < parts.count()) {
      increment.setPositionIncrement(nextPart == 0 ? 0 : 1);
      emitPart();
      return true;
    }
    while (true) {
      if (!scanner.next()) {
        if (!fill()) {
          return false;
        }
      } else if (isSearchable(scanner.type())) {
        begin();
        return true;
      }
    }
  }

  /** Puts out what begins at the current token of the scanner: a word, a compound, or a part. */
  private void begin() {
    parts.clear();
    nextPart = 0;
    int start = scanner.start();
    int wordEnd = words.endOfWordAt(start);
    addParts();
    if (wordEnd > scanner.end()) {
      while (scanner.end() < wordEnd && scanner.next()) {
        addParts();
      }
      partType = TypeAttribute.DEFAULT_TYPE;
      emitWord(start);
    } else if (parts.count() > 1 && compounds == Compounds.KEEP) {
      partType = TokenTypes.COMPOUND_PART;
      emit(start, scanner.end(), TokenTypes.of(scanner.type()));
      width.setPositionLength(parts.count());
    } else {
      partType = parts.count() > 1 ? TokenTypes.COMPOUND_PART : TokenTypes.of(scanner.type());
      emitPart();
    }
  }

  private void addParts() {
    if (isSearchable(scanner.type())) {
      parts.add(block, scanner.start(), scanner.end(), scanner.type());
    }
  }

  private void emitWord(int start) {
    emit(start, scanner.end(), TokenTypes.SEGMENTED_WORD);
    term.setEmpty();
    for (int i = 0; i < parts.count(); i++) {
      if (i > 0) {
        term.append(WordKey.JOINT);
      }
      for (int at = parts.start(i); at < parts.end(i); at++) {
        term.append(block[at]);
      }
    }
    width.setPositionLength(parts.count());
  }

  private void emitPart() {
    emit(parts.start(nextPart), parts.end(nextPart), partType);
    nextPart++;
  }

  private void emit(int start, int end, String typeName) {
    term.copyBuffer(block, start, end - start);
    offset.setOffset(correctOffset(base + start), correctOffset(base + end));
    type.setType(typeName);
  }

  private static boolean isSearchable(Token.Type type) {
    return type != Token.Type.PUNCTUATION && type != Token.Type.SYMBOL;
  }

  /** Moves on to the next block; false at the end of the input. */
  private boolean fill() throws IOException {
    System.arraycopy(block, scanned, block, 0, filled - scanned);
    base += scanned;
    filled -= scanned;
    while (!exhausted && filled < block.length) {
      int read = input.read(block, filled, block.length - filled);
      exhausted = read < 0;
      filled += Math.max(read, 0);
    }
    scanned = exhausted ? filled : lastSpace();
    scanner.reset(block, 0, scanned);
    words.find(block, scanned);
    return filled > 0;
  }

  /** Behind the last white space of the block, so that no token is cut that fits into it. */
  private int lastSpace() {
    int i = filled;
    while (i > 0 && !isSpace(block[i - 1])) {
      i--;
    }
    if (i > 0) {
      return i;
    }
    return Character.isHighSurrogate(block[filled - 1]) ? filled - 1 : filled;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    filled = 0;
    scanned = 0;
    base = 0;
    exhausted = false;
    scanner.reset(block, 0, 0);
    words.find(block, 0);
    parts.clear();
    nextPart = 0;
  }

  @Override
  public void end() throws IOException {
    super.end();
    int last = correctOffset(base + filled);
    offset.setOffset(last, last);
  }
}
