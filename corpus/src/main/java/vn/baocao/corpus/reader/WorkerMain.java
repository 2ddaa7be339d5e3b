package vn.baocao.corpus.reader;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * The other end of a {@link WorkerProcess}: reads the contents that come in, one after the other,
 * until there are no more. Whatever a parser does to this process costs one file.
 */
final class WorkerMain {

  private WorkerMain() {}

  /**
   * Serves requests.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    // What a parser prints must not get between the answers.
    System.setOut(new PrintStream(System.err, true, StandardCharsets.UTF_8));
    try {
      while (true) {
        ReadLimits limits = limits(in);
        Ocr ocr = Ocr.valueOf(ResultCodec.string(in));
        String name = ResultCodec.string(in);
        byte[] content = ResultCodec.bytes(in);
        ResultCodec.write(new ContentReader(limits, ocr).read(content, name), out);
      }
    } catch (EOFException e) {
      // The reader that started this process has closed it or is gone.
      Runtime.getRuntime().halt(0);
    }
  }

  private static ReadLimits limits(DataInputStream in) throws IOException {
    return new ReadLimits(
        Duration.ofMillis(in.readLong()),
        in.readLong(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readLong());
  }
}
