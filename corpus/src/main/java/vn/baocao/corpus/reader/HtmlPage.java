package vn.baocao.corpus.reader;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads web pages: the article by structure, everything around it as furniture. */
final class HtmlPage implements FormatParser {

  @Override
  public Draft parse(byte[] bytes, ReadLimits limits) {
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
    Document page = Jsoup.parse(decoded.text());
    DraftBuilder draft = new DraftBuilder(limits.characters());
    if (decoded.eightBit()) {
      draft.eightBit();
    }
    ArticleFinder.Article article = ArticleFinder.find(page);
    new PageText(draft, article).write(page.body());
    return draft.build(PageClues.of(page));
  }
}
