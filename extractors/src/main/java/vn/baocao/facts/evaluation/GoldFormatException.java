package vn.baocao.facts.evaluation;

import java.io.IOException;

/** A gold file that is not as the annotation guideline describes; the message names the file. */
public final class GoldFormatException extends IOException {

  private static final long serialVersionUID = 1;

  GoldFormatException(String message) {
    super(message);
  }

  GoldFormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
