import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Repeats the sample corpus to a large one: every copy is about another district, in another year
 * and with other last digits, so that no two files have the same checksum. The same count gives the
 * same files.
 *
 * <p>Usage: {@code java RepeatSample.java FILES OUT}; it stands beside {@code places.tsv} in the
 * project. PDF and binary Word copies differ by bytes behind their end only: their text is not ours
 * to change without the programs that wrote them.
 */
public final class RepeatSample {

  private static final Pattern DECIMAL =
      Pattern.compile("(?<![\\d.,])(\\d{1,3}),(\\d{1,2})(?![\\d,])");
  private static final Pattern THOUSANDS =
      Pattern.compile("(?<![\\d.,/])(\\d{1,3})\\.\\d{3}(?![\\d.,])");
  private static final Pattern WHOLE =
      Pattern.compile("(?<![\\d.,/])(?<!ngày )(?<!tháng )(\\d{1,2})\\d (?=\\p{L})(?!tháng)");
  private static final Pattern YEAR = Pattern.compile("(?<!\\w)20[12]\\d(?!\\w)");

  private final List<Place> places;
  private final Random random;

  private record Place(String district, String province) {}

  private RepeatSample(List<Place> places, long seed) {
    this.places = places;
    this.random = new Random(seed);
  }

  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      System.err.println("usage: repeat-sample FILES OUT");
      System.exit(2);
    }
    Path project = Path.of(args[0]);
    int count = Integer.parseInt(args[1]);
    Path out = Path.of(args[2]);
    List<Place> places = places(project.resolve("benchmarks/places.tsv"));
    List<Path> sample = files(project.resolve("corpus/sample/reports"));
    for (int i = 0; i < count; i++) {
      Path source = sample.get(i % sample.size());
      int copy = i / sample.size();
      Path folder = Files.createDirectories(out.resolve("%03d".formatted(copy)));
      byte[] content = new RepeatSample(places, i).vary(name(source), Files.readAllBytes(source));
      Files.write(folder.resolve(name(source)), content);
    }
    System.err.println(count + " files in " + out);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static List<Place> places(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .map(fields -> new Place(fields[0], fields[1]))
        .toList();
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private byte[] vary(String name, byte[] content) throws IOException {
    String form = name.substring(name.lastIndexOf('.') + 1);
    if (startsWith(content, "PK")) {
      return zip(content);
    }
    return switch (form) {
      case "html", "txt", "xml" -> text(content, charset(content));
      case "rtf" -> text(content, StandardCharsets.US_ASCII);
      case "eml" -> mail(content);
      case "pdf" -> append(content, "\n%% copy " + random.nextLong() + "\n");
      case "doc" ->
          startsWith(content, "<html")
              ? text(content, StandardCharsets.UTF_8)
              : append(content, sector());
      default -> content;
    };
  }

  private static boolean startsWith(byte[] content, String magic) {
    return new String(
            content, 0, Math.min(content.length, magic.length()), StandardCharsets.ISO_8859_1)
        .equals(magic);
  }

  private static Charset charset(byte[] content) {
    String head =
        new String(content, 0, Math.min(content.length, 1000), StandardCharsets.ISO_8859_1);
    return head.contains("windows-1258") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
  }

  private byte[] zip(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(content));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTime(entry.getTime());
        zip.putNextEntry(copy);
        byte[] part = in.readAllBytes();
        zip.write(isContent(entry.getName()) ? vary(entry.getName(), part) : part);
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  /** Of the parts of a Word or OpenDocument file, only those with the text are varied. */
  private static boolean isContent(String part) {
    return !part.endsWith(".xml") || part.equals("word/document.xml") || part.equals("content.xml");
  }

  private byte[] mail(byte[] content) {
    String mail = new String(content, StandardCharsets.ISO_8859_1);
    String id = "Message-ID: <" + Long.toHexString(random.nextLong()) + "@bachthong.example>\r\n";
    return (id + mail).getBytes(StandardCharsets.ISO_8859_1);
  }

  private byte[] append(byte[] content, String tail) {
    return (new String(content, StandardCharsets.ISO_8859_1) + tail)
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A compound file is whole sectors of 512 bytes long. */
  private String sector() {
    return "%-512s".formatted(Long.toHexString(random.nextLong()));
  }

  private byte[] text(byte[] content, Charset charset) {
    String text = new String(content, charset);
    Place from = mainPlace(text);
    Place to = places.get(random.nextInt(places.size()));
    text = replace(replace(text, from.district(), to.district()), from.province(), to.province());
    int shift = random.nextInt(7) - 3;
    text =
        YEAR.matcher(text)
            .replaceAll(year -> String.valueOf(Integer.parseInt(year.group()) + shift));
    text = DECIMAL.matcher(text).replaceAll(this::decimal);
    text =
        THOUSANDS
            .matcher(text)
            .replaceAll(number -> number.group(1) + ".%03d".formatted(random.nextInt(1000)));
    text = WHOLE.matcher(text).replaceAll(number -> number.group(1) + random.nextInt(10) + " ");
    return text.getBytes(charset);
  }

  private String decimal(MatchResult number) {
    int decimals = number.group(2).length();
    int fraction = 1 + random.nextInt(decimals == 1 ? 9 : 99);
    return number.group(1) + "," + ("%0" + decimals + "d").formatted(fraction);
  }

  private Place mainPlace(String text) {
    Place main = places.get(0);
    int most = 0;
    for (Place place : places) {
      int times = text.split(Pattern.quote(place.district()), -1).length;
      if (times > most) {
        most = times;
        main = place;
      }
    }
    return main;
  }

  private static String replace(String text, String from, String to) {
    return text.replace(from, to).replace(upper(from), upper(to));
  }

  private static String upper(String name) {
    return name.toUpperCase(Locale.ROOT);
  }
}
