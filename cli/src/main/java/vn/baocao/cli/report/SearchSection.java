package vn.baocao.cli.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.baocao.cli.text.Messages;
import vn.baocao.search.Hit;
import vn.baocao.search.SearchResult;
import vn.baocao.search.Snippet;

/** Queries with the documents that they found, the words marked. */
public final class SearchSection implements Section {

  private record Answer(String command, SearchResult result) {}

  private final String heading;
  private final Messages messages;
  private final List<Answer> answers = new ArrayList<>();

  private SearchSection(String heading, Messages messages) {
    this.heading = heading;
    this.messages = messages;
  }

  /** Adds the section to a report; answers may be added to it afterwards. */
  public static SearchSection add(Report report, String heading, Messages messages) {
    SearchSection section = new SearchSection(heading, messages);
    report.add(section);
    return section;
  }

  /** Adds an answer with the command that gave it. */
  public void answer(String command, SearchResult result) {
    answers.add(new Answer(command, result));
  }

  @Override
  public String heading() {
    return heading;
  }

  @Override
  public void write(Html html, EvidenceList evidence) {
    for (Answer answer : answers) {
      html.open("h3").element("code", answer.command()).close().line();
      html.element("p", messages.count("search.total", answer.result().total()), "class", "note");
      html.open("ol", "class", "hits").line();
      for (Hit hit : answer.result().hits()) {
        hit(html, hit);
      }
      html.close().line();
    }
  }

  private void hit(Html html, Hit hit) {
    String title = hit.title();
    int member = hit.path().indexOf("!/");
    String file = member < 0 ? hit.path() : hit.path().substring(0, member);
    html.open("li")
        .element(
            "a",
            title == null ? messages.text("search.untitled") : title,
            "href",
            Path.of(file).toUri().toString());
    String published = hit.published();
    String district = hit.district();
    String details =
        (published == null ? "" : " · " + messages.format().date(published))
            + (district == null ? "" : " · " + district);
    html.element("span", details, "class", "source");
    if (!hit.snippets().isEmpty()) {
      html.open("div");
      for (Snippet.Piece piece : hit.snippets().getFirst().pieces()) {
        String words = piece.text().replaceAll("\\s+", " ");
        if (piece.match()) {
          html.element("mark", words);
        } else {
          html.text(words);
        }
      }
      html.close();
    }
    html.close().line();
  }
}
