package vn.baocao.corpus.nasty;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The report in the binary formats of Word and Excel 97, which no library writes for us:
 * LibreOffice converted them once from our Rich Text and Excel files. They lie beside this class;
 * {@code OldOfficeFiles FOLDER} makes them again.
 */
final class OldOfficeFiles {

  static final List<Encoding> ENCODINGS =
      List.of(Encoding.UTF_8, Encoding.TCVN3, Encoding.VNI, Encoding.VISCII, Encoding.WINDOWS_1258);

  private OldOfficeFiles() {}

  static byte[] doc(Encoding encoding) {
    return resource(name(encoding) + ".doc");
  }

  static byte[] xls(Encoding encoding) {
    return resource(name(encoding) + ".xls");
  }

  private static byte[] resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(OldOfficeFiles.class.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Encoding encoding) {
    return encoding.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Path.of(arguments[0]);
    for (Encoding encoding : ENCODINGS) {
      convert("doc", folder, name(encoding) + ".rtf", TextForms.rtf(encoding));
      convert("xls", folder, name(encoding) + ".xlsx", OfficeForms.xlsx(encoding));
    }
  }

  private static void convert(String format, Path folder, String name, byte[] content)
      throws IOException, InterruptedException {
    Path file = Files.write(folder.resolve(name), content);
    new ProcessBuilder("soffice", "--headless", "--convert-to", format, name)
        .directory(folder.toFile())
        .inheritIO()
        .start()
        .waitFor();
    Files.delete(file);
  }
}
