package vn.baocao.analysis.lucene;

import java.io.IOException;
import java.io.StringReader;
import java.text.Normalizer;
import java.util.HashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

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
        syllables,
        "số 19-NQ/TW",
        new String[] {"so", "số", "19", "nq", "tw"},
        new int[] {1, 0, 1, 1, 1});
    assertAnalyzesTo(
        compounds, "số 19-NQ/TW", new String[] {"so_19", "19-nq/tw", "19_nq", "nq_tw"});
  }

  public void testAnAbbreviationSpelledLikeASyllableIsMarked() throws IOException {
    assertAnalyzesTo(syllables, "NQ của TU", new String[] {"nq", "cua", "của", "tu", "TU"});
    assertAnalyzesTo(syllables, "tu dưỡng", new String[] {"tu", "duong", "dưỡng"});
  }

  public void testDoubleSpacesAndRepeatedTokensKeepTheirOwnOffsets() throws IOException {
    assertAnalyzesTo(
        syllables, "xa  xa", new String[] {"xa", "xa"}, new int[] {0, 4}, new int[] {2, 6});
  }

  public void testTheStopBehindAnAbbreviationAtTheEndIsNoPartOfAnyTerm() throws IOException {
    assertAnalyzesTo(
        syllables,
        "ở TP.HCM.",
        new String[] {"o", "ở", "tp", "hcm"},
        new int[] {0, 0, 2, 5},
        new int[] {1, 1, 4, 8});
  }

  public void testOffsetsPointThroughAnHtmlCharFilter() throws IOException {
    Analyzer html =
        new Analyzer() {
          @Override
          protected TokenStreamComponents createComponents(String field) {
            Tokenizer tokenizer = new VietnameseTokenizer(VietnameseTokenizer.Compounds.DROP);
            return new TokenStreamComponents(tokenizer, new VietnameseFoldingFilter(tokenizer));
          }

          @Override
          protected java.io.Reader initReader(String field, java.io.Reader reader) {
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
      "", "\uD800", "a\uDC00b", "\u0000x\u0000", "e" + "\u0301".repeat(100_000), "x".repeat(200_000)
    };
    for (String text : broken) {
      try (TokenStream stream = syllables.tokenStream("f", text)) {
        CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
        stream.reset();
        while (stream.incrementToken()) {
          assertTrue(term.length() <= 10_900);
        }
        stream.end();
      }
    }
  }

  public void testRandomText() throws Exception {
    checkRandomData(random(), syllables, 50 * RANDOM_MULTIPLIER);
    checkRandomData(random(), compounds, 50 * RANDOM_MULTIPLIER);
    checkRandomData(random(), syllables, 5, 20_000);
    checkRandomData(random(), compounds, 5, 20_000);
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
