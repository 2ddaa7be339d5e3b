package vn.baocao.corpus.gazetteer;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.Span;
import vn.baocao.corpus.Document;
import vn.baocao.corpus.Metadata;
import vn.baocao.corpus.Section;

/**
 * Finds the locality that a document is about, from the localities it names (the issuing body and
 * the title count more than the text), the words <em>huyện, tỉnh, xã</em> that refer back to them,
 * and the newspaper. Immutable; one instance serves every thread.
 */
public final class LocalityFinder {

  private final Gazetteer gazetteer;
  private final Newspapers newspapers;

  public LocalityFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.newspapers = new Newspapers(gazetteer);
  }

  /**
   * The main locality.
   *
   * @param sections of the text; furniture is passed over
   * @param published ISO date, or its month or year
   * @param source the newspaper's byline or domain, or the issuing body
   * @param address where the document was published, a URL
   */
  public Locality find(
      String text,
      List<Section> sections,
      @Nullable String published,
      @Nullable String source,
      @Nullable String address) {
    return find(text, sections, published, source, address, List.of());
  }

  private Locality find(
      String text,
      List<Section> sections,
      @Nullable String published,
      @Nullable String source,
      @Nullable String address,
      List<AdministrativeUnit> stated) {
    LocalDate date = date(published);
    LocalityScores scores = new LocalityScores(gazetteer, date);
    stated.forEach(scores::hint);
    hints(source, address, date).forEach(scores::hint);
    for (Section section : sections) {
      if (section.type() != Section.Type.FURNITURE) {
        for (PlaceMention mention : gazetteer.mentions(text, section.span(), date)) {
          scores.add(mention, section);
        }
      }
    }
    return scores.best();
  }

  /** The main locality of a document as it was read, whose metadata count as what it states. */
  public Locality find(Document document) {
    Metadata metadata = document.metadata();
    return find(
        document.text(),
        document.sections(),
        metadata.published(),
        metadata.source(),
        null,
        stated(metadata));
  }

  private List<AdministrativeUnit> stated(Metadata metadata) {
    LocalDate date = date(metadata.published());
    List<AdministrativeUnit> stated = new ArrayList<>();
    String province = metadata.province();
    if (province == null) {
      return stated;
    }
    gazetteer.named(province).stream()
        .filter(u -> u.level() == AdministrativeUnit.Level.PROVINCE && u.validAt(date))
        .findFirst()
        .ifPresent(stated::add);
    String district = metadata.district();
    if (!stated.isEmpty() && district != null) {
      gazetteer.districts(stated.get(0), date).stream()
          .filter(u -> u.name().equals(district))
          .findFirst()
          .ifPresent(stated::add);
    }
    return stated;
  }

  /** The locality that the newspaper or the web site belongs to. */
  private List<AdministrativeUnit> hints(
      @Nullable String source, @Nullable String address, LocalDate date) {
    List<AdministrativeUnit> hints = new ArrayList<>();
    String host = address == null ? "" : host(address);
    Optional<AdministrativeUnit> paper = newspapers.ofHost(host, date);
    paper.ifPresent(hints::add);
    if (paper.isEmpty() && source != null) {
      newspapers.ofByline(source, date).ifPresent(hints::add);
    }
    hints.addAll(new HostLabels(gazetteer).units(host, date));
    if (source != null) {
      for (PlaceMention mention : gazetteer.mentions(source, new Span(0, source.length()), date)) {
        hints.addAll(mention.candidates());
      }
    }
    return hints;
  }

  private static String host(String address) {
    String rest = address.replaceFirst("^[a-zA-Z]+://", "");
    int end = 0;
    while (end < rest.length() && "/:?#".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    return rest.substring(0, end);
  }

  /**
   * The day that stands for a date of which only the month or year may be known; the last day of
   * the districts where it is not known at all.
   */
  public static LocalDate date(@Nullable String published) {
    if (published == null) {
      return Gazetteer.LAST_DAY_OF_DISTRICTS;
    }
    try {
      return switch (published.length()) {
        case 4 -> LocalDate.of(Integer.parseInt(published), 1, 1);
        case 7 -> YearMonth.parse(published).atDay(1);
        default -> LocalDate.parse(published.substring(0, Math.min(10, published.length())));
      };
    } catch (DateTimeParseException | NumberFormatException e) {
      return Gazetteer.LAST_DAY_OF_DISTRICTS;
    }
  }
}
