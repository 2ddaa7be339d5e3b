package vn.baocao.analysis.segment;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * A lexicon and a weight for every feature of a gap, for both speeds. Holds no text: words are
 * hashes. Immutable.
 */
final class SegmenterModel {

  private static final int MAGIC = 0x42435347;
  private static final int VERSION = 2;

  final Lexicon lexicon;
  final byte[] accurate;
  final byte[] fast;

  SegmenterModel(Lexicon lexicon, byte[] accurate, byte[] fast) {
    this.lexicon = lexicon;
    this.accurate = accurate;
    this.fast = fast;
  }

  private static final class Holder {
    static final SegmenterModel SHIPPED = load("segmenter.model");
  }

  /** The model in the jar, loaded once. */
  static SegmenterModel shipped() {
    return Holder.SHIPPED;
  }

  private static SegmenterModel load(String resource) {
    InputStream stream = SegmenterModel.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new IllegalStateException(resource + ": missing beside its class");
    }
    try (stream) {
      return read(stream, resource);
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  static SegmenterModel read(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return read(stream, file.toString());
    }
  }

  /**
   * Reads a model.
   *
   * @throws IOException if it is damaged or of another version; the message names the source
   */
  static SegmenterModel read(InputStream stream, String source) throws IOException {
    CheckedInputStream checked =
        new CheckedInputStream(new BufferedInputStream(stream, 1 << 16), new CRC32());
    DataInputStream in = new DataInputStream(checked);
    try {
      if (in.readInt() != MAGIC) {
        throw new IOException("expected a segmenter model");
      }
      int version = in.readInt();
      if (version != VERSION) {
        throw new IOException("model version " + version + ", expected " + VERSION);
      }
      Lexicon lexicon = Lexicon.read(in);
      byte[] accurate = weights(in);
      byte[] fast = weights(in);
      long sum = checked.getChecksum().getValue();
      if (in.readLong() != sum) {
        throw new IOException("checksum does not match");
      }
      return new SegmenterModel(lexicon, accurate, fast);
    } catch (IOException e) {
      String reason = e.getMessage() == null ? "file ends too early" : e.getMessage();
      throw new IOException(source + ": damaged segmenter model: " + reason, e);
    }
  }

  void write(OutputStream stream) throws IOException {
    CheckedOutputStream checked = new CheckedOutputStream(stream, new CRC32());
    DataOutputStream out = new DataOutputStream(checked);
    out.writeInt(MAGIC);
    out.writeInt(VERSION);
    lexicon.write(out);
    out.writeInt(accurate.length);
    out.write(accurate);
    out.writeInt(fast.length);
    out.write(fast);
    out.writeLong(checked.getChecksum().getValue());
    out.flush();
  }

  private static byte[] weights(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 1 || length > 1 << 24 || Integer.bitCount(length) != 1) {
      throw new IOException("weight table of " + length + " entries");
    }
    byte[] weights = new byte[length];
    in.readFully(weights);
    return weights;
  }
}
