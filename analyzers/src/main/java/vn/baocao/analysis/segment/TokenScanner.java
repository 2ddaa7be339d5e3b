package vn.baocao.analysis.segment;

/**
 * Finds the smallest pieces of text: syllables, numbers, punctuation marks, and what must never be
 * divided: document numbers ({@code 19-NQ/TW}), dates, web and mail addresses, dotted and
 * hyphenated abbreviations ({@code TP.HCM}, {@code KT-XH}). Needs no model; one pass, no look-back.
 *
 * <p>Syllables joined by a hyphen without space are one token; a full stop belongs to a token only
 * inside it. Anything without letters, digits or printable marks is skipped. A token is never
 * longer than {@link #MAX_LENGTH}; longer runs are cut.
 *
 * <p>Not safe for use by several threads.
 */
public final class TokenScanner {

  /** So long that a token still fits into a Lucene term, whatever its characters. */
  public static final int MAX_LENGTH = 10_900;

  private char[] text = new char[0];
  private int to;
  private int start;
  private int end;
  private Token.Type type = Token.Type.WORD;

  /** Starts over on {@code text[from, to)}; offsets count from the start of the array. */
  public void reset(char[] text, int from, int to) {
    this.text = text;
    this.to = to;
    this.start = from;
    this.end = from;
  }

  /** Moves to the next token; false at the end. */
  public boolean next() {
    int i = end;
    while (i < to && CharClass.of(text[i]) == CharClass.SPACE) {
      i++;
    }
    start = i;
    if (i >= to) {
      end = to;
      return false;
    }
    switch (CharClass.of(text[i])) {
      case CharClass.LETTER, CharClass.JOINER -> scanWord();
      case CharClass.DIGIT -> scanNumber();
      case CharClass.SURROGATE -> scanSurrogate();
      case CharClass.PUNCTUATION -> scanPunctuation();
      default -> found(i + 1, Token.Type.SYMBOL);
    }
    if (end - start > MAX_LENGTH) {
      end = start + MAX_LENGTH;
      if (Character.isHighSurrogate(text[end - 1])) {
        end--;
      }
    }
    return true;
  }

  /** Inclusive, UTF-16 units. */
  public int start() {
    return start;
  }

  /** Exclusive, UTF-16 units. */
  public int end() {
    return end;
  }

  public Token.Type type() {
    return type;
  }

  private void found(int end, Token.Type type) {
    this.end = end;
    this.type = type;
  }

  private void scanWord() {
    int i = wordEnd(start);
    if (i < to && text[i] < 0x80 && CharClass.of(text[i]) != CharClass.SPACE) {
      int address = Addresses.endOfUrl(text, start, i, to);
      if (address > 0) {
        found(address, Token.Type.URL);
        return;
      }
      address = Addresses.endOfMail(text, start, i, to);
      if (address > 0) {
        found(address, Token.Type.EMAIL);
        return;
      }
    }
    found(withStop(compoundEnd(i)), Token.Type.WORD);
  }

  /** The stop of an abbreviation belongs to it where something follows: {@code TP. Vinh}. */
  private int withStop(int wordEnd) {
    boolean candidate = wordEnd + 1 < to && text[wordEnd] == '.' && wordEnd - start <= 3;
    if (!candidate || !Abbreviations.takesStop(text, start, wordEnd)) {
      return wordEnd;
    }
    int next = wordEnd + 1;
    while (next < to && CharClass.of(text[next]) == CharClass.SPACE) {
      next++;
    }
    return next < to && CharClass.isWordPart(text[next]) ? wordEnd + 1 : wordEnd;
  }

  /** Takes in {@code .} between capitals ({@code TP.HCM}) and {@code -} between letters. */
  private int compoundEnd(int wordEnd) {
    int i = wordEnd;
    while (i + 1 < to && i - start < MAX_LENGTH) {
      boolean joined =
          switch (text[i]) {
            case '.' -> isAbbreviationPart(start, i) && Character.isUpperCase(text[i + 1]);
            case '-', '\u2010', '\u2011' -> CharClass.isWordPart(text[i + 1]);
            case '&' -> isAbbreviationPart(start, i) && Character.isUpperCase(text[i + 1]);
            case '\'', '\u2019' -> CharClass.of(text[i + 1]) == CharClass.LETTER && i - start <= 3;
            default -> false;
          };
      if (!joined) {
        break;
      }
      i = wordEnd(i + 1);
    }
    return i;
  }

  /** At most five letters, the first one a capital: {@code TP}, {@code Tp}, {@code T.Ư}. */
  private boolean isAbbreviationPart(int from, int end) {
    return end - from <= 5 && Character.isUpperCase(text[from]);
  }

  private int wordEnd(int from) {
    int i = from;
    while (i < to && i - start < MAX_LENGTH) {
      if (CharClass.isWordPart(text[i])) {
        i++;
      } else if (isLetterPair(i)) {
        i += 2;
      } else {
        break;
      }
    }
    return i;
  }

  private boolean isLetterPair(int i) {
    return i + 1 < to
        && Character.isSurrogatePair(text[i], text[i + 1])
        && Character.isLetterOrDigit(Character.toCodePoint(text[i], text[i + 1]));
  }

  private void scanSurrogate() {
    if (isLetterPair(start)) {
      found(wordEnd(start), Token.Type.WORD);
      return;
    }
    boolean pair = start + 1 < to && Character.isSurrogatePair(text[start], text[start + 1]);
    found(pair ? start + 2 : start + 1, Token.Type.SYMBOL);
  }

  private void scanNumber() {
    int digits = Numbers.digitsEnd(text, start, to);
    int document = Numbers.endOfDocumentNumber(text, start, digits, to);
    if (document > 0) {
      found(document, Token.Type.DOCUMENT_NUMBER);
      return;
    }
    int date = Numbers.endOfDate(text, start, digits, to);
    if (date > 0) {
      found(date, Token.Type.DATE);
      return;
    }
    int i = Numbers.endOfNumber(text, digits, to);
    if (i < to && text[i] == '%') {
      found(i + 1, Token.Type.NUMBER);
      return;
    }
    if (i < to && i - start < MAX_LENGTH && CharClass.isWordPart(text[i])) {
      int mail = Addresses.endOfMail(text, start, wordEnd(i), to);
      found(mail > 0 ? mail : wordEnd(i), mail > 0 ? Token.Type.EMAIL : Token.Type.NUMBER);
      return;
    }
    found(i, Token.Type.NUMBER);
  }

  /** One mark, or a run of full stops. */
  private void scanPunctuation() {
    int i = start + 1;
    if (text[start] == '.') {
      while (i < to && text[i] == '.') {
        i++;
      }
    }
    found(i, Token.Type.PUNCTUATION);
  }
}
