package vn.baocao.corpus.reader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.VietnameseText;
import vn.baocao.corpus.Metadata;

/**
 * A kind of official paper, from {@code paper-types.tsv}.
 *
 * @param name as the type line writes it, in lower case
 * @param codes its abbreviations in document numbers
 */
record PaperType(String name, Set<String> codes, Metadata.DocumentType type) {

  private static final String RESOURCE = "paper-types.tsv";

  static final List<PaperType> ALL = load();

  /** The type whose name opens the line and is followed by its end or by other words. */
  static @Nullable PaperType opening(String line) {
    String lower = VietnameseText.nfc(line).toLowerCase(Locale.ROOT);
    for (PaperType type : ALL) {
      if (lower.startsWith(type.name)
          && (lower.length() == type.name.length()
              || !Character.isLetterOrDigit(lower.charAt(type.name.length())))) {
        return type;
      }
    }
    return null;
  }

  /** The type that an abbreviation in a document number stands for. */
  static @Nullable PaperType ofCode(String code) {
    for (PaperType type : ALL) {
      if (type.codes.contains(code)) {
        return type;
      }
    }
    return null;
  }

  private static List<PaperType> load() {
    InputStream in = Objects.requireNonNull(PaperType.class.getResourceAsStream(RESOURCE));
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<PaperType> types = new ArrayList<>();
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          types.add(parse(line, number));
        }
      }
      types.sort((a, b) -> b.name.length() - a.name.length());
      return List.copyOf(types);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PaperType parse(String line, int number) {
    String[] fields = line.split("\t", -1);
    if (fields.length != 3) {
      throw new IllegalStateException(
          RESOURCE
              + ":"
              + number
              + ": expected 3 fields (name, codes, type), found "
              + fields.length);
    }
    return new PaperType(
        fields[0],
        Set.of(fields[1].split(" ")),
        Metadata.DocumentType.valueOf(fields[2].toUpperCase(Locale.ROOT)));
  }
}
