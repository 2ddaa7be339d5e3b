package vn.baocao.corpus.reader;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.baocao.corpus.Document;
import vn.baocao.corpus.Section;

/**
 * Measures how much of the main text is found, and of nothing else. Prints the figures with {@code
 * -Dnews.figures=true}.
 */
class NewsTextTest {

  /** Tokens found that belong to the main text, tokens found, tokens of the main text. */
  private record Counts(int right, int found, int expected) {

    Counts plus(Counts other) {
      return new Counts(right + other.right, found + other.found, expected + other.expected);
    }

    double precision() {
      return (double) right / found;
    }

    double recall() {
      return (double) right / expected;
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "precision %.3f, recall %.3f", precision(), recall());
    }
  }

  @Test
  void mainTextIsFoundAndLittleElseOnPagesAsPapersLayThemOut() {
    Counts all = new Counts(0, 0, 0);
    List<String> pages = new ArrayList<>();
    for (Map.Entry<String, Function<NewsLayouts.Article, String>> layout :
        NewsLayouts.ALL.entrySet()) {
      Counts own = new Counts(0, 0, 0);
      for (NewsLayouts.Article article : NewsLayouts.ARTICLES) {
        String page = layout.getValue().apply(article);
        own = own.plus(counts(article.mainText(), Reading.document(page, "bai.html")));
      }
      pages.add(layout.getKey() + ": " + own);
      all = all.plus(own);
    }
    String figures = all + "\n" + String.join("\n", pages);
    if (Boolean.getBoolean("news.figures")) {
      System.out.println(figures);
    }
    assertTrue(all.precision() >= 0.95, figures);
    assertTrue(all.recall() >= 0.97, figures);
  }

  private static Counts counts(String expected, Document page) {
    StringBuilder found = new StringBuilder();
    for (Section section : page.sections()) {
      switch (section.type()) {
        case TITLE, LEAD, BODY, CAPTION, TABLE ->
            found.append(section.span().of(page.text())).append(' ');
        case HEADER, SIGNATURE, FURNITURE -> {}
      }
    }
    Map<String, Integer> wanted = tokens(expected);
    Map<String, Integer> have = tokens(found.toString());
    int right = 0;
    for (Map.Entry<String, Integer> token : have.entrySet()) {
      right += Math.min(token.getValue(), wanted.getOrDefault(token.getKey(), 0));
    }
    return new Counts(right, sum(have), sum(wanted));
  }

  private static int sum(Map<String, Integer> tokens) {
    return tokens.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<String, Integer> tokens(String text) {
    Map<String, Integer> tokens = new HashMap<>();
    for (String token : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (!token.isEmpty()) {
        tokens.merge(token, 1, Integer::sum);
      }
    }
    return tokens;
  }
}
