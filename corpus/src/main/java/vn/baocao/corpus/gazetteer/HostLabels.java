package vn.baocao.corpus.gazetteer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.baocao.analysis.text.VietnameseText;

/** Localities named by the labels of a host: {@code aluoi.thuathienhue.gov.vn}. */
final class HostLabels {

  private final Gazetteer gazetteer;

  HostLabels(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The province, then its district; empty where no label is the name of a province. */
  List<AdministrativeUnit> units(String host, LocalDate date) {
    if (host.isEmpty()) {
      return List.of();
    }
    List<String> labels = List.of(host.toLowerCase(java.util.Locale.ROOT).split("\\."));
    List<AdministrativeUnit> found = new ArrayList<>();
    Optional<AdministrativeUnit> province =
        gazetteer.provinces(date).stream().filter(p -> isNamed(p, labels)).findFirst();
    if (province.isPresent()) {
      found.add(province.get());
      gazetteer.districts(province.get(), date).stream()
          .filter(d -> isNamed(d, labels))
          .findFirst()
          .ifPresent(found::add);
    }
    return found;
  }

  private static boolean isNamed(AdministrativeUnit unit, List<String> labels) {
    String name = joined(unit.name());
    String title = joined(unit.title());
    return labels.stream()
        .anyMatch(l -> l.equals(name) || l.equals(title) || l.equals(name + "tv"));
  }

  private static String joined(String name) {
    return VietnameseText.fold(name).replaceAll("[^a-z0-9]", "");
  }
}
