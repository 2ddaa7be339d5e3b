package vn.baocao.corpus.gazetteer;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The province of a newspaper: by its domain, else by a byline that only one paper uses. */
final class Newspapers {

  /** Province codes of a paper until and since the reform of 1 July 2025. */
  private record Home(String before, String since) {}

  private final Gazetteer gazetteer;
  private final Map<String, Home> byDomain = new HashMap<>();
  private final Map<String, @Nullable Home> byByline = new HashMap<>();

  Newspapers(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    ResourceLines line = new ResourceLines("newspapers.tsv");
    while (line.next()) {
      Home home = new Home(line.cell(), line.cell());
      line.cell();
      for (String domain : line.cell().split(";")) {
        byDomain.put(domain, home);
      }
      for (String byline : line.cell().split(";")) {
        // A byline of several papers tells nothing.
        byByline.put(key(byline), byByline.containsKey(key(byline)) ? null : home);
      }
    }
  }

  /** The province of the paper with an internet host, or with a domain above it. */
  Optional<AdministrativeUnit> ofHost(String host, LocalDate date) {
    String domain = host.toLowerCase(Locale.ROOT);
    while (!domain.isEmpty()) {
      Home home = byDomain.get(domain);
      if (home != null) {
        return province(home, date);
      }
      domain =
          domain.substring(domain.indexOf('.') + 1 > 0 ? domain.indexOf('.') + 1 : domain.length());
    }
    return Optional.empty();
  }

  /** The province of the paper that signs so: BGĐT, Baonghean.vn, Báo Hà Nam. */
  Optional<AdministrativeUnit> ofByline(String byline, LocalDate date) {
    Home home = byByline.get(key(byline));
    return home == null ? ofHost(key(byline), date) : province(home, date);
  }

  private Optional<AdministrativeUnit> province(Home home, LocalDate date) {
    String code = date.isAfter(Gazetteer.LAST_DAY_OF_DISTRICTS) ? home.since() : home.before();
    return code.isEmpty() ? Optional.empty() : gazetteer.unit(code, date);
  }

  private static String key(String byline) {
    return byline.strip().toLowerCase(Locale.ROOT).replace(" ", "");
  }
}
