package vn.baocao.facts.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.baocao.analysis.text.Span;
import vn.baocao.corpus.Document;
import vn.baocao.corpus.Metadata;
import vn.baocao.corpus.Section;
import vn.baocao.corpus.gazetteer.AdministrativeUnit;
import vn.baocao.corpus.gazetteer.Gazetteer;
import vn.baocao.facts.Outline;
import vn.baocao.facts.Place;

/**
 * Every district of every province, written in the ways in which documents write them, is the
 * locality of the number in its text. Prints the share of each way.
 */
class AllProvincesTest {

  private static final double LEAST = 0.99;
  private static final LocalDate DAY = LocalDate.of(2022, 6, 30);
  private static final LocalDate AFTER = LocalDate.of(2025, 9, 1);
  private static final String QUOTE = "12 lớp";
  private static final Gazetteer GAZETTEER = Gazetteer.load();

  /** A way in which a document names its district. */
  enum Form {
    /** The issuing body and the one above it, at the head of a paper. */
    HEAD {
      @Override
      Document document(AdministrativeUnit district, AdministrativeUnit province) {
        String body = upper(committee(district) + " " + district.name());
        String head = upper("Đảng bộ " + province.title()) + "\n" + body + "\n";
        return paper(head, "\nBÁO CÁO\n\nTrong năm, Đảng bộ đã mở " + QUOTE + ".\n");
      }
    },
    /** The type word, with the province behind it. */
    CHAIN {
      @Override
      Document document(AdministrativeUnit district, AdministrativeUnit province) {
        return news(
            capitalized(district.title())
                + " ("
                + province.name()
                + ") họp phiên cuối năm. Trong năm, đã mở "
                + QUOTE
                + ".\n");
      }
    },
    /** The district's committee in a report of the province. */
    COMMITTEE {
      @Override
      Document document(AdministrativeUnit district, AdministrativeUnit province) {
        String body = committee(district) + " " + district.name();
        return news(opening(province) + capitalized(body) + " đã mở " + QUOTE + ".\n");
      }
    },
    /** The people's committee with the type word. */
    PEOPLES_COMMITTEE {
      @Override
      Document document(AdministrativeUnit district, AdministrativeUnit province) {
        return news(opening(province) + "UBND " + district.title() + " đã mở " + QUOTE + ".\n");
      }
    },
    /** The type word in a report of the province. */
    TYPED {
      @Override
      Document document(AdministrativeUnit district, AdministrativeUnit province) {
        return news(opening(province) + "Tại " + district.title() + ", đã mở " + QUOTE + ".\n");
      }
    },
    /** The name alone in a report of the province. */
    BARE {
      @Override
      Document document(AdministrativeUnit district, AdministrativeUnit province) {
        return news(
            opening(province) + "Đơn cử như ở " + district.name() + ", đã mở " + QUOTE + ".\n");
      }

      @Override
      boolean names(AdministrativeUnit district, AdministrativeUnit province) {
        // One syllable alone is no name, the province goes before a district of its name, and the
        // province may have a town of the same name.
        boolean ofProvince =
            GAZETTEER.provinces(DAY).stream().anyMatch(p -> p.name().equals(district.name()));
        long same =
            GAZETTEER.districts(province, DAY).stream()
                .filter(other -> other.name().equals(district.name()))
                .count();
        return district.name().contains(" ") && !ofProvince && same == 1;
      }
    };

    abstract Document document(AdministrativeUnit district, AdministrativeUnit province);

    boolean names(AdministrativeUnit district, AdministrativeUnit province) {
      return true;
    }
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void everyDistrictIsThePlaceOfItsNumber(Form form) {
    List<String> wrong = new ArrayList<>();
    int all = 0;
    for (AdministrativeUnit province : GAZETTEER.provinces(DAY)) {
      for (AdministrativeUnit district : GAZETTEER.districts(province, DAY)) {
        if (form.names(district, province)) {
          all++;
          String found = id(form.document(district, province));
          if (!district.uid().equals(found)) {
            wrong.add(district.title() + ", " + province.name() + ": " + found);
          }
        }
      }
    }
    report(form.name(), all, wrong);
  }

  @Test
  void everyCommuneSinceTheReformIsThePlaceOfItsNumber() throws IOException {
    List<String> wrong = new ArrayList<>();
    int all = 0;
    for (AdministrativeUnit commune : communes(AFTER)) {
      AdministrativeUnit province = GAZETTEER.parent(commune, AFTER).orElseThrow();
      all++;
      String body = upper("Đảng ủy " + commune.title());
      String head = upper("Đảng bộ " + province.title()) + "\n" + body + "\n";
      Document document = paper(head, "\nBÁO CÁO\n\nTrong quý, Đảng bộ đã mở " + QUOTE + ".\n");
      String found = id(dated(document, AFTER));
      if (!commune.uid().equals(found)) {
        wrong.add(commune.title() + ", " + province.name() + ": " + found);
      }
    }
    report("COMMUNE", all, wrong);
  }

  @Test
  void aDistrictNameOfSeveralProvincesIsNotGuessed() {
    Map<String, List<AdministrativeUnit>> byTitle =
        GAZETTEER.provinces(DAY).stream()
            .flatMap(province -> GAZETTEER.districts(province, DAY).stream())
            .collect(Collectors.groupingBy(AdministrativeUnit::title));
    int shared = 0;
    for (Map.Entry<String, List<AdministrativeUnit>> name : byTitle.entrySet()) {
      if (name.getValue().size() > 1) {
        shared++;
        Place place = place(news(capitalized(name.getKey()) + " đã mở " + QUOTE + ".\n"));
        assertNotNull(place, name.getKey());
        assertNull(place.id(), name.getKey());
        assertEquals(name.getValue().size(), place.candidates().size(), name.getKey());
      }
    }
    assertTrue(shared >= 7, "names of several provinces: " + shared);
  }

  private static void report(String form, int all, List<String> wrong) {
    double share = 1 - (double) wrong.size() / all;
    System.out.printf(
        Locale.ROOT, "places %s: %d of %d (%.3f)%n", form, all - wrong.size(), all, share);
    assertTrue(share >= LEAST, form + " " + share + ", wrong: " + wrong);
  }

  /** The communes of the gazetteer's own file, whose second column is the code. */
  private static List<AdministrativeUnit> communes(LocalDate day) throws IOException {
    try (InputStream in = Gazetteer.class.getResourceAsStream("communes.tsv")) {
      assertNotNull(in);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t")[1])
          .distinct()
          .flatMap(code -> GAZETTEER.unit(code, day).stream())
          .toList();
    }
  }

  private static @Nullable String id(Document document) {
    Place place = place(document);
    return place == null ? null : place.id();
  }

  private static @Nullable Place place(Document document) {
    int start = document.text().indexOf(QUOTE);
    return PlaceResolver.of(document, Outline.passages(document))
        .at(new Span(start, start + QUOTE.length()));
  }

  private static String opening(AdministrativeUnit province) {
    String title = province.title();
    return capitalized(title)
        + " tổng kết năm 2021. Đảng bộ "
        + title
        + " biểu dương các đơn vị.\n\n";
  }

  private static String committee(AdministrativeUnit district) {
    return switch (district.type()) {
      case RURAL_DISTRICT -> "Huyện ủy";
      case URBAN_DISTRICT -> "Quận ủy";
      case TOWN -> "Thị ủy";
      default -> "Thành ủy";
    };
  }

  private static Document news(String text) {
    Section body = new Section(Section.Type.BODY, new Span(0, text.length()));
    return document(text, List.of(body), Metadata.DocumentType.NEWS, DAY);
  }

  private static Document paper(String head, String body) {
    Section header = new Section(Section.Type.HEADER, new Span(0, head.length()));
    Span rest = new Span(head.length(), head.length() + body.length());
    List<Section> sections = List.of(header, new Section(Section.Type.BODY, rest));
    return document(head + body, sections, Metadata.DocumentType.REPORT, DAY);
  }

  private static Document dated(Document document, LocalDate day) {
    return document(document.text(), document.sections(), Metadata.DocumentType.REPORT, day);
  }

  private static Document document(
      String text, List<Section> sections, Metadata.DocumentType type, LocalDate day) {
    Metadata metadata = new Metadata(null, day.toString(), null, null, type, null, null, null);
    return new Document("a.txt", "", text, sections, List.of(), metadata, List.of());
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.forLanguageTag("vi"));
  }

  private static String capitalized(String text) {
    return upper(text.substring(0, 1)) + text.substring(1);
  }
}
