package vn.baocao.corpus.reader;

import java.io.IOException;

/** A container holds more, or unpacks to more, than {@link ReadLimits} allow. */
final class MembersExceeded extends IOException {

  private static final long serialVersionUID = 1;

  MembersExceeded(String detail) {
    super(detail);
  }
}
