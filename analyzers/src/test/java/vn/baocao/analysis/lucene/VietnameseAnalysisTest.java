package vn.baocao.analysis.lucene;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.tests.analysis.MockTokenizer;

/** The terms, positions and offsets under which Vietnamese text is indexed. */
public final class VietnameseAnalysisTest extends BaseTokenStreamTestCase {

  private Analyzer syllables;
  private Analyzer compounds;

  @Override
  public void setUp() throws Exception {
    super.setUp();
    syllables = new VietnameseAnalyzer();
    compounds = new VietnameseCompoundAnalyzer();
  }

  @Override
  public void tearDown() throws Exception {
    syllables.close();
    compounds.close();
    super.tearDown();
  }

  public void testASyllableWithDiacriticsHasItsExactKeyAtTheSamePosition() throws IOException {
    assertAnalyzesTo(
        syllables,
        "Đổi mới ban",
        new String[] {"doi", "đổi", "moi", "mới", "ban"},
        new int[] {0, 0, 4, 4, 8},
        new int[] {3, 3, 7, 7, 11},
        new int[] {1, 0, 1, 0, 1});
  }

  public void testTonePlacementCaseAndNormalFormMakeNoDifference() throws IOException {
    String[] terms = {"hoa", "hòa", "ki", "kì"};
    assertAnalyzesTo(syllables, "Hòa kỳ", terms);
    assertAnalyzesTo(syllables, "hoà KÌ", terms);
    assertAnalyzesTo(syllables, Normalizer.normalize("HOÀ kỳ", Normalizer.Form.NFD), terms);
  }

  public void testOffsetsInDecomposedTextAreThoseOfTheText() throws IOException {
    String text = Normalizer.normalize("ủy ban", Normalizer.Form.NFD);
    assertAnalyzesTo(
        syllables,
        text,
        new String[] {"uy", "ủy", "ban"},
        new int[] {0, 0, 4},
        new int[] {3, 3, 7});
  }

  public void testADocumentNumberGivesItsPartsAndTheWhole() throws IOException {
    assertAnalyzesTo(
        syllables, "số 19/2020", new String[] {"so", "số", "19", "2020"}, new int[] {1, 0, 1, 1});
    assertAnalyzesTo(
        compounds, "số 19-NQ/TW", new String[] {"so_19", "19-nq/tw", "19_nq", "nq_tw"});
  }

  public void testAnAbbreviationSpansWhatItStandsForAtTheSamePlace() throws IOException {
    assertAnalyzesTo(
        syllables,
        "UBND xã",
        new String[] {"ubnd", "uy", "ủy", "ban", "nhan", "nhân", "dan", "dân", "xa", "xã"},
        new int[] {0, 0, 0, 0, 0, 0, 0, 0, 5, 5},
        new int[] {4, 4, 4, 4, 4, 4, 4, 4, 7, 7},
        null,
        new int[] {1, 0, 0, 1, 1, 0, 1, 0, 1, 0},
        new int[] {4, 1, 1, 1, 1, 1, 1, 1, 1, 1},
        true);
  }

  public void testAllReadingsOfAnAmbiguousAbbreviationStandSideBySide() throws IOException {
    assertAnalyzesTo(
        syllables,
        "BCH",
        new String[] {
          "bch", "ban", "bo", "bộ", "chap", "chấp", "chi", "chỉ", "hanh", "hành", "huy"
        },
        new int[] {1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0});
  }

  public void testAnAbbreviationSpelledLikeASyllableIsMarked() throws IOException {
    assertAnalyzesTo(
        syllables,
        "của TU",
        new String[] {"cua", "của", "tu", "TU", "tinh", "tỉnh", "thanh", "thành", "uy", "ủy"});
    assertAnalyzesTo(syllables, "tu dưỡng", new String[] {"tu", "duong", "dưỡng"});
    assertAnalyzesTo(syllables, "THI TU", new String[] {"thi", "tu"});
  }

  public void testWordsOfSeveralSyllablesStandBesideTheirSyllables() throws IOException {
    Analyzer words = chain(tokenizer -> tokenizer, VietnameseTokenizer.Words.ACCURATE);
    assertAnalyzesTo(
        words,
        "Đổi mới  phương thức",
        new String[] {"Đổi_mới", "Đổi", "mới", "phương_thức", "phương", "thức"},
        new int[] {0, 0, 4, 9, 9, 16},
        new int[] {7, 3, 7, 20, 15, 20},
        null,
        new int[] {1, 0, 1, 1, 0, 1},
        new int[] {2, 1, 1, 2, 1, 1},
        true);
    words.close();
    assertAnalyzesTo(compounds, "Phương thức", new String[] {"phương_thức", "phuong_thuc"});
  }

  public void testDoubleSpacesAndRepeatedTokensKeepTheirOwnOffsets() throws IOException {
    assertAnalyzesTo(
        syllables, "xa  xa", new String[] {"xa", "xa"}, new int[] {0, 4}, new int[] {2, 6});
  }

  public void testTheStopBehindAnAbbreviationAtTheEndIsNoPartOfAnyTerm() throws IOException {
    Analyzer plain = chain(VietnameseFoldingFilter::new, VietnameseTokenizer.Words.NONE);
    assertAnalyzesTo(
        plain,
        "ở TP.HCM.",
        new String[] {"o", "ở", "tp", "hcm"},
        new int[] {0, 0, 2, 5},
        new int[] {1, 1, 4, 8});
    plain.close();
  }

  public void testOffsetsPointThroughAnHtmlCharFilter() throws IOException {
    Analyzer html =
        new Analyzer() {
          @Override
          protected TokenStreamComponents createComponents(String field) {
            Tokenizer tokenizer = tokenizer(VietnameseTokenizer.Compounds.DROP);
            return new TokenStreamComponents(tokenizer, new VietnameseFoldingFilter(tokenizer));
          }

          @Override
          protected Reader initReader(String field, Reader reader) {
            return new HTMLStripCharFilter(reader);
          }
        };
    assertAnalyzesTo(
        html,
        "<b>xã</b> <i>Mai</i>",
        new String[] {"xa", "xã", "mai"},
        new int[] {3, 3, 13},
        new int[] {9, 9, 20});
    html.close();
  }

  public void testSurrogatePairsCountAsTwo() throws IOException {
    assertAnalyzesTo(syllables, "😀 xa", new String[] {"xa"}, new int[] {3}, new int[] {5});
  }

  public void testAnAddressOfTenThousandCharactersIsOneTerm() throws IOException {
    String url = "http://" + "a".repeat(9_993);
    assertAnalyzesTo(syllables, "xem " + url, new String[] {"xem", url});
  }

  public void testOffsetsNeverGoBackAndLieInTheText() throws IOException {
    String text =
        "Số 30/2020/NĐ-CP ngày 5/3/2020, TP.HCM và 30ha, KT-XH; www.baocao.vn/a?b=c, ủy ban.";
    for (Analyzer analyzer : new Analyzer[] {syllables, compounds}) {
      try (TokenStream stream = analyzer.tokenStream("f", new StringReader(text))) {
        OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
        stream.reset();
        int last = 0;
        while (stream.incrementToken()) {
          assertTrue(offset.startOffset() >= last);
          assertTrue(offset.endOffset() <= text.length());
          last = offset.startOffset();
        }
        stream.end();
      }
    }
  }

  public void testBrokenTextEndsInBoundedTime() throws IOException {
    String[] broken = {
      "",
      "\uD800",
      "a\uDC00b",
      "\u0000x\u0000",
      "e" + "\u0301".repeat(1_000_000),
      "x".repeat(200_000),
      "\uD835\uDD9D".repeat(100_000),
    };
    for (String text : broken) {
      assertTermsFitIntoAnIndex(new StringReader(text));
    }
  }

  public void testALineOfTwentyMegabytesIsReadInBlocks() throws IOException {
    Reader line =
        new Reader() {
          private int left = 20_000_000;

          @Override
          public int read(char[] buffer, int offset, int length) {
            int count = Math.min(left, length);
            for (int i = 0; i < count; i++) {
              buffer[offset + i] = (left - i) % 7 == 0 ? ' ' : 'ộ';
            }
            left -= count;
            return count == 0 ? -1 : count;
          }

          @Override
          public void close() {}
        };
    assertTermsFitIntoAnIndex(line);
  }

  private void assertTermsFitIntoAnIndex(Reader text) throws IOException {
    try (TokenStream stream = syllables.tokenStream("f", text)) {
      TermToBytesRefAttribute term = stream.getAttribute(TermToBytesRefAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        assertTrue(term.getBytesRef().length <= IndexWriter.MAX_TERM_LENGTH);
      }
      stream.end();
    }
  }

  public void testRandomTextInBothAnalyzers() throws Exception {
    checkRandomly(syllables);
    checkRandomly(compounds);
  }

  public void testRandomTextInTheTokenizer() throws Exception {
    for (VietnameseTokenizer.Words words : VietnameseTokenizer.Words.values()) {
      Analyzer tokens = chain(tokenizer -> tokenizer, words);
      checkRandomly(tokens);
      tokens.close();
    }
  }

  public void testRandomTextInEachFilter() throws Exception {
    List<Function<TokenStream, TokenStream>> filters =
        List.of(AbbreviationFilter::new, VietnameseFoldingFilter::new, SyllableBigramFilter::new);
    for (Function<TokenStream, TokenStream> filter : filters) {
      Analyzer tokens = chain(filter, VietnameseTokenizer.Words.NONE);
      checkRandomly(tokens);
      tokens.close();
      Analyzer mock =
          new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
              Tokenizer tokenizer = new MockTokenizer(MockTokenizer.WHITESPACE, false);
              return new TokenStreamComponents(tokenizer, filter.apply(tokenizer));
            }
          };
      checkRandomly(mock);
      mock.close();
    }
  }

  private static void checkRandomly(Analyzer analyzer) throws IOException {
    checkRandomData(random(), analyzer, 50 * RANDOM_MULTIPLIER);
    checkRandomData(random(), analyzer, 3, 20_000);
  }

  private static Analyzer chain(
      Function<TokenStream, TokenStream> filter, VietnameseTokenizer.Words words) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokenizer = new VietnameseTokenizer(VietnameseTokenizer.Compounds.DROP, words);
        return new TokenStreamComponents(tokenizer, filter.apply(tokenizer));
      }
    };
  }

  private static Tokenizer tokenizer(VietnameseTokenizer.Compounds compounds) {
    return new VietnameseTokenizer(compounds, VietnameseTokenizer.Words.NONE);
  }

  public void testComponentsAreFoundByName() {
    TokenizerFactory tokenizer =
        TokenizerFactory.forName(VietnameseTokenizerFactory.NAME, new HashMap<>());
    assertTrue(tokenizer.create() instanceof VietnameseTokenizer);
    for (String name :
        new String[] {
          VietnameseFoldingFilterFactory.NAME,
          SyllableBigramFilterFactory.NAME,
          AbbreviationFilterFactory.NAME
        }) {
      assertNotNull(TokenFilterFactory.forName(name, new HashMap<>()).create(tokenizer.create()));
    }
    expectThrows(
        IllegalArgumentException.class,
        () ->
            new VietnameseFoldingFilterFactory(
                new HashMap<>(java.util.Map.of("unknown", "parameter"))));
  }
}
