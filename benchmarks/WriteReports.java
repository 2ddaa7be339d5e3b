import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes generated reports of about five kilobytes each, by turns plain text and web pages, a
 * thousand a folder. The sentences stand in {@code sentences.txt}, the places in {@code
 * places.tsv}; the same count gives the same files.
 *
 * <p>Usage: {@code java WriteReports.java PROJECT FILES OUT}.
 */
public final class WriteReports {

  private static final int BYTES = 5_000;
  private static final int FILES_A_FOLDER = 1_000;
  private static final int SENTENCES_A_PARAGRAPH = 3;
  private static final int FIGURES_OF_TEN = 3;
  private static final Pattern SLOT = Pattern.compile("\\{([^{}]+)\\}");
  private static final Pattern RANGE = Pattern.compile("([0-9.,]+)-([0-9.,]+)");
  private static final String[] COMMUNES = {
    "Nghĩa Hành", "Tân Hương", "Kỳ Phú", "Kỳ Tây", "Đồng Hướng", "Lai Thành", "Hoàng Thanh",
    "Đông Lỗ", "Quang Thuận", "Dương Phong", "Vũ Muộn", "Mai Đình", "Văn Hải", "Phú Sơn"
  };

  private record Place(String district, String province) {}

  private final List<String> titles;
  private final List<String> leads;
  private final List<String> bodies;
  private final List<String> figures;
  private final List<Place> places;

  private WriteReports(Path folder) throws IOException {
    List<String> lines = lines(folder.resolve("sentences.txt"));
    this.titles = ofKind("title", lines);
    this.leads = ofKind("lead", lines);
    this.bodies = ofKind("body", lines);
    this.figures = ofKind("figures", lines);
    this.places =
        lines(folder.resolve("places.tsv")).stream()
            .map(line -> line.split("\t"))
            .map(fields -> new Place(fields[0], fields[1]))
            .toList();
  }

  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      System.err.println("usage: write-reports FILES OUT");
      System.exit(2);
    }
    WriteReports reports = new WriteReports(Path.of(args[0]).resolve("benchmarks"));
    int count = Integer.parseInt(args[1]);
    Path out = Path.of(args[2]);
    for (int i = 0; i < count; i++) {
      Path folder = out.resolve("%04d".formatted(i / FILES_A_FOLDER));
      if (i % FILES_A_FOLDER == 0) {
        Files.createDirectories(folder);
      }
      boolean page = i % 2 == 1;
      String name = "%06d.%s".formatted(i, page ? "html" : "txt");
      Files.writeString(folder.resolve(name), reports.report(i, page));
    }
    System.err.println(count + " files in " + out);
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")).toList();
  }

  private static List<String> ofKind(String kind, List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith(kind + "\t"))
        .map(line -> line.substring(kind.length() + 1))
        .toList();
  }

  private String report(int number, boolean page) {
    Random random = new Random(number);
    Place place = places.get(random.nextInt(places.size()));
    int year = 2015 + random.nextInt(9);
    Text text = new Text(random, place, year);
    String title = text.fill(pick(titles, random));
    String lead = text.fill(pick(leads, random));
    List<String> paragraphs = paragraphs(text, random, title.length() + lead.length());
    String date = "%02d/%02d/%d".formatted(1 + random.nextInt(28), 1 + random.nextInt(12), year);
    return page ? page(title, lead, date, paragraphs) : plain(title, lead, date, paragraphs);
  }

  private List<String> paragraphs(Text text, Random random, int before) {
    List<String> telling = new ArrayList<>(bodies);
    List<String> stating = new ArrayList<>(figures);
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    int bytes = before;
    for (int i = 0; bytes < BYTES; i++) {
      List<String> rest = random.nextInt(10) < FIGURES_OF_TEN ? stating : telling;
      String sentence = text.fill(rest.remove(random.nextInt(rest.size())));
      bytes += sentence.getBytes(StandardCharsets.UTF_8).length;
      paragraph.append(paragraph.isEmpty() ? "" : " ").append(sentence);
      if (i % SENTENCES_A_PARAGRAPH == SENTENCES_A_PARAGRAPH - 1) {
        paragraphs.add(paragraph.toString());
        paragraph.setLength(0);
      }
    }
    paragraphs.add(paragraph.toString());
    return paragraphs;
  }

  private static String plain(String title, String lead, String date, List<String> paragraphs) {
    return title + "\n" + date + "\n\n" + lead + "\n\n" + String.join("\n\n", paragraphs) + "\n";
  }

  private static String page(String title, String lead, String date, List<String> paragraphs) {
    return """
        <!DOCTYPE html>
        <html lang="vi"><head><meta charset="utf-8"><title>%s</title></head>
        <body><nav><a href="/">Trang chủ</a> <a href="/thoi-su">Thời sự</a></nav>
        <article><h1>%s</h1><time>%s</time>
        <p class="sapo"><strong>%s</strong></p>
        <p>%s</p>
        </article><footer>Ghi rõ nguồn khi dùng lại tin bài.</footer></body></html>
        """
        .formatted(title, title, date, lead, String.join("</p>\n<p>", paragraphs));
  }

  private static String pick(List<String> lines, Random random) {
    return lines.get(random.nextInt(lines.size()));
  }

  /** Fills the slots of sentences for one report. */
  private record Text(Random random, Place place, int year) {

    String fill(String sentence) {
      return SLOT.matcher(sentence)
          .replaceAll(slot -> Matcher.quoteReplacement(value(slot.group(1))));
    }

    private String value(String slot) {
      return switch (slot) {
        case "district" -> place.district();
        case "province" -> place.province();
        case "year" -> String.valueOf(year);
        case "next" -> String.valueOf(year + 1);
        case "commune" -> COMMUNES[random.nextInt(COMMUNES.length)];
        default -> number(slot);
      };
    }

    private String number(String slot) {
      Matcher matcher = RANGE.matcher(slot);
      if (!matcher.matches()) {
        throw new IllegalArgumentException("sentences.txt: unknown slot {" + slot + "}");
      }
      MatchResult range = matcher.toMatchResult();
      boolean decimal = range.group(1).contains(",");
      boolean grouped = range.group(1).contains(".");
      int number = between(digits(range.group(1)), digits(range.group(2)));
      if (decimal) {
        return number / 10 + "," + number % 10;
      }
      return grouped ? String.format(Locale.ROOT, "%,d", number).replace(',', '.') : "" + number;
    }

    private static int digits(String number) {
      return Integer.parseInt(number.replaceAll("[.,]", ""));
    }

    private int between(int low, int high) {
      return low + random.nextInt(high - low + 1);
    }
  }
}
