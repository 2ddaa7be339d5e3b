package vn.baocao.corpus.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;
import vn.baocao.analysis.text.VietnameseText;
import vn.baocao.corpus.Corpus;

/**
 * The members of containers, in memory only: nothing is ever written to the names that they state.
 * Counts and sizes are limited over all containers of one file together.
 */
final class Members {

  /** Opens the content of a member. */
  interface Opening {
    InputStream open() throws ReadException, IOException;
  }

  /** No honest member of this size shrinks further. */
  private static final long MOST_RATIO = 1000;

  private static final long RATIO_FROM = 10_000_000;

  private static final int UNKNOWN = -1;

  private final ReadLimits limits;
  private int count;
  private long unpacked;

  Members(ReadLimits limits) {
    this.limits = limits;
  }

  ReadLimits limits() {
    return limits;
  }

  /**
   * The members of one container.
   *
   * @param path of the container
   * @param member takes the name and content of each member
   * @param failure takes the reason why a member has no content
   */
  Sink of(String path, BiConsumer<String, byte[]> member, Consumer<ReadFailure> failure) {
    return new Sink(path, member, failure);
  }

  /** Takes the members of one container, in order. */
  final class Sink {

    private final String path;
    private final BiConsumer<String, byte[]> member;
    private final Consumer<ReadFailure> failure;
    private final Set<String> names = new HashSet<>();
    private boolean failed;

    private Sink(String path, BiConsumer<String, byte[]> member, Consumer<ReadFailure> failure) {
      this.path = path;
      this.member = member;
      this.failure = failure;
    }

    /** Whether there are as many members as one file may have. */
    boolean isFull() {
      return count > limits.members();
    }

    /** Whether any member of this container could not be unpacked. */
    boolean hasFailed() {
      return failed;
    }

    void give(String statedName, InputStream content) {
      give(statedName, UNKNOWN, () -> content);
    }

    /**
     * @param packed size within the container, {@code -1} where it is not known
     */
    void give(String statedName, long packed, Opening content) {
      String safe = safeName(statedName);
      if (Corpus.isIgnored(lastName(safe)) || isFull()) {
        return;
      }
      String name = unique(safe);
      byte[] bytes;
      try (InputStream in = content.open()) {
        bytes = unpack(in, packed);
      } catch (ReadException e) {
        fail(name, e.kind(), e);
        return;
      } catch (UnsupportedZipFeatureException e) {
        boolean locked = UnsupportedZipFeatureException.Feature.ENCRYPTION.equals(e.getFeature());
        fail(name, locked ? ReadFailure.Kind.ENCRYPTED : ReadFailure.Kind.UNSUPPORTED, e);
        return;
      } catch (MembersExceeded e) {
        fail(name, ReadFailure.Kind.TOO_LARGE, e);
        return;
      } catch (IOException | RuntimeException e) {
        // A member's own boundary: the others may be sound.
        fail(name, ReadFailure.Kind.CORRUPT, e);
        return;
      }
      member.accept(name, bytes);
    }

    private void fail(String name, ReadFailure.Kind kind, Exception e) {
      failed = true;
      failure.accept(new ReadFailure(path + "!/" + name, kind, ReadException.describe(e)));
    }

    private String unique(String name) {
      String unique = name;
      for (int i = 2; !names.add(unique); i++) {
        unique = name + " (" + i + ")";
      }
      return unique;
    }
  }

  private byte[] unpack(InputStream in, long packed) throws IOException {
    if (++count > limits.members()) {
      throw new MembersExceeded("more than " + limits.members() + " members");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[16384];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      out.write(buffer, 0, n);
      unpacked += n;
      if (out.size() > limits.bytes() || unpacked > limits.unpacked()) {
        throw new MembersExceeded("unpacks to more than the limit");
      }
      if (packed > 0 && out.size() > RATIO_FROM && out.size() / packed > MOST_RATIO) {
        throw new MembersExceeded("unpacks to more than " + MOST_RATIO + " times its size");
      }
    }
    return out.toByteArray();
  }

  /** A name within the container: no root, no drive, no way up. */
  private static String safeName(String name) {
    StringBuilder safe = new StringBuilder();
    for (String part : VietnameseText.nfc(name).replace('\\', '/').split("/", -1)) {
      if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
        safe.append(safe.isEmpty() ? "" : "/").append(part.replaceAll("[\\p{Cntrl}]", "_"));
      }
    }
    return safe.isEmpty() ? "member" : safe.toString();
  }

  static String lastName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
