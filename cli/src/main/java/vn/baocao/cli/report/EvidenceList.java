package vn.baocao.cli.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.baocao.analysis.text.CodePoints;
import vn.baocao.cli.text.Messages;
import vn.baocao.facts.FactRecord;

/** The sentences behind the numbers of a report, numbered in the order of their first use. */
final class EvidenceList {

  private record Place(String document, int start, int end) {}

  private final Map<Place, Integer> numbers = new LinkedHashMap<>();
  private final List<FactRecord> facts = new ArrayList<>();
  private final Messages messages;

  EvidenceList(Messages messages) {
    this.messages = messages;
  }

  /** The anchor of a fact's sentence, such as {@code #e12}. */
  String anchor(FactRecord fact) {
    Place place = new Place(fact.document(), fact.start(), fact.end());
    Integer number = numbers.get(place);
    if (number == null) {
      facts.add(fact);
      number = facts.size();
      numbers.put(place, number);
    }
    return "#e" + number;
  }

  /** A link with the given text to the fact's sentence; a pointer that rests on it shows it. */
  Html link(Html html, FactRecord fact, String text) {
    return html.element(
        "a", text, "href", anchor(fact), "title", fact.sentence().replaceAll("\\s+", " "));
  }

  boolean isEmpty() {
    return facts.isEmpty();
  }

  void write(Html html) {
    html.open("ol", "class", "evidence").line();
    for (int i = 0; i < facts.size(); i++) {
      FactRecord fact = facts.get(i);
      html.open("li", "id", "e" + (i + 1));
      html.open("blockquote");
      sentence(html, fact);
      html.close();
      html.open("p", "class", "source");
      source(html, fact);
      html.close().close().line();
    }
    html.close().line();
  }

  private static void sentence(Html html, FactRecord fact) {
    String sentence = fact.sentence();
    CodePoints points = new CodePoints(sentence);
    int length = points.fromUtf16(sentence.length());
    int from = fact.start() - fact.sentenceStart();
    int to = fact.end() - fact.sentenceStart();
    if (from < 0 || to > length || from > to) {
      html.text(sentence);
      return;
    }
    int start = points.toUtf16(from);
    int end = points.toUtf16(to);
    html.text(sentence.substring(0, start));
    html.element("mark", sentence.substring(start, end));
    html.text(sentence.substring(end));
  }

  private void source(Html html, FactRecord fact) {
    String document = fact.document();
    int member = document.indexOf("!/");
    String file = member < 0 ? document : document.substring(0, member);
    String name = document.substring(document.lastIndexOf('/', file.length() - 1) + 1);
    html.element("a", name, "href", Path.of(file).toUri().toString());
    List<String> details = new ArrayList<>();
    String published = fact.published();
    if (published != null) {
      details.add(messages.format().date(published));
    }
    String district = fact.district();
    String province = fact.province();
    if (district != null) {
      details.add(district);
    }
    if (province != null) {
      details.add(province);
    }
    for (String detail : details) {
      html.text(" · " + detail);
    }
  }
}
