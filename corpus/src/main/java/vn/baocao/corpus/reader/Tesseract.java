package vn.baocao.corpus.reader;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The recognizer: the program {@code tesseract} with the language {@code vie}, page by page. */
final class Tesseract {

  private static final String PROGRAM = "tesseract";

  private static final String LANGUAGE = "vie";

  private static final class Installed {
    static final boolean IS = find();

    private static boolean find() {
      try {
        Process process =
            new ProcessBuilder(PROGRAM, "--list-langs").redirectErrorStream(true).start();
        process.getOutputStream().close();
        String languages =
            new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor(10, TimeUnit.SECONDS)
            && languages.lines().anyMatch(line -> line.strip().equals(LANGUAGE));
      } catch (IOException e) {
        // There is no such program on the path.
        return false;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
  }

  private Tesseract() {}

  static boolean isInstalled() {
    return Installed.IS;
  }

  /**
   * The words on a page, as Tesseract's table of them tells.
   *
   * @param page of 8-bit grey
   * @param dpi dots per inch of the picture
   * @throws IOException if the program fails or takes longer than {@code limit}
   */
  static List<OcrWord> words(BufferedImage page, int dpi, Duration limit) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            PROGRAM, "stdin", "stdout", "-l", LANGUAGE, "--dpi", "" + dpi, "--psm", "3", "tsv");
    // One thread a page: pages and files are what is done at the same time.
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    try (Watch watch = new Watch()) {
      watch.after(limit, process::destroyForcibly);
      send(page, process.getOutputStream());
      String table = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int code = process.waitFor();
      if (code != 0) {
        throw new IOException(PROGRAM + " ended with code " + code);
      }
      return table.lines().skip(1).flatMap(Tesseract::word).toList();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(PROGRAM + " was interrupted", e);
    } finally {
      process.destroyForcibly();
    }
  }

  private static Stream<OcrWord> word(String line) {
    return Stream.ofNullable(OcrWord.of(line));
  }

  /** As a portable grey map, which needs no packing. */
  private static void send(BufferedImage page, OutputStream to) throws IOException {
    byte[] grey = ((DataBufferByte) page.getRaster().getDataBuffer()).getData();
    try (OutputStream out = new BufferedOutputStream(to)) {
      String head = "P5 " + page.getWidth() + " " + page.getHeight() + " 255\n";
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      out.write(grey);
    }
  }
}
