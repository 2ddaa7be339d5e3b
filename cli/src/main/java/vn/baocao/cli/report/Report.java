package vn.baocao.cli.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.baocao.cli.text.Messages;

/**
 * One HTML page without scripts, that loads nothing: sections, then the evidence of every number.
 * The same content gives the same bytes.
 */
public final class Report {

  private record Tile(String number, String label) {}

  private final Messages messages;
  private final String title;
  private final String lead;
  private final List<Tile> tiles = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();

  /**
   * An empty report.
   *
   * @param lead a sentence below the title
   */
  public Report(Messages messages, String title, String lead) {
    this.messages = messages;
    this.title = title;
    this.lead = lead;
  }

  /** Adds a figure to the row of figures at the top. */
  public void tile(long number, String label) {
    tiles.add(new Tile(messages.format().number(number), label));
  }

  void add(Section section) {
    sections.add(section);
  }

  /** The whole page. */
  public String html() {
    EvidenceList evidence = new EvidenceList(messages);
    Html body = new Html();
    int number = 1;
    for (Section section : sections) {
      body.open("section", "id", "s" + number);
      body.element("h2", number++ + ". " + section.heading()).line();
      section.write(body, evidence);
      body.close().line();
    }
    if (!evidence.isEmpty()) {
      body.open("section", "id", "evidence");
      body.element("h2", messages.text("report.evidence")).line();
      body.element("p", messages.text("report.evidence.lead"), "class", "note").line();
      evidence.write(body);
      body.close().line();
    }
    return "<!DOCTYPE html>\n" + page(body);
  }

  private Html page(Html body) {
    Html html = new Html().open("html", "lang", messages.languageCode()).line().open("head");
    html.line();
    head(html);
    html.close().line().open("body").line().open("header");
    html.element("h1", title).line().element("p", lead, "class", "lead").close().line();
    writeTiles(html);
    contents(html);
    html.open("main").line().append(body).close().line();
    return html.close().line().close().line();
  }

  private void head(Html html) {
    html.raw("<meta charset=\"utf-8\">\n");
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
    html.element("title", title).line();
    html.raw("<style>\n" + style() + "</style>\n");
  }

  private void writeTiles(Html html) {
    if (tiles.isEmpty()) {
      return;
    }
    html.open("ul", "class", "tiles");
    for (Tile tile : tiles) {
      html.open("li").element("strong", tile.number()).text(tile.label()).close();
    }
    html.close().line();
  }

  private void contents(Html html) {
    if (sections.size() < 2) {
      return;
    }
    html.open("nav").open("ul");
    for (int i = 0; i < sections.size(); i++) {
      String label = i + 1 + ". " + sections.get(i).heading();
      html.open("li").element("a", label, "href", "#s" + (i + 1)).close();
    }
    html.close().close().line();
  }

  private static String style() {
    try (InputStream css = Report.class.getResourceAsStream("report.css")) {
      return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
