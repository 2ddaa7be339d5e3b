package vn.baocao.index;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.baocao.analysis.text.VietnameseText;

/** Ids of files and documents, and checksums of their bytes. */
public final class RecordId {

  /** 96 bits: among ten million documents two meet by chance once in 10^15 archives. */
  private static final int ID_BYTES = 12;

  private static final int BUFFER = 1 << 16;

  private RecordId() {}

  /** The id of the document at this absolute path, in whatever form its name is composed. */
  public static String ofDocument(String path) {
    return of(VietnameseText.nfc(path));
  }

  /** The id of the file at this absolute path: the same in every run. */
  static String of(String path) {
    byte[] hash = sha256().digest(path.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, ID_BYTES);
  }

  /** SHA-256 of the file's bytes, lower-case hexadecimal. */
  static String checksum(Path file) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
