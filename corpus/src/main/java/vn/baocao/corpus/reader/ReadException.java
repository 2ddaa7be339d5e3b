package vn.baocao.corpus.reader;

/** Why a file cannot be read; becomes a {@link ReadFailure} at the per-file boundary. */
final class ReadException extends Exception {

  private static final long serialVersionUID = 1;

  private final ReadFailure.Kind kind;

  ReadException(ReadFailure.Kind kind, String detail) {
    super(detail);
    this.kind = kind;
  }

  ReadException(ReadFailure.Kind kind, Throwable cause) {
    super(describe(cause), cause);
    this.kind = kind;
  }

  ReadFailure.Kind kind() {
    return kind;
  }

  /** One line: the message, else the type of the exception. */
  static String describe(Throwable cause) {
    String message = cause.getMessage();
    String line = message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
    String flat = line.replaceAll("\\s+", " ").strip();
    return flat.length() <= 300 ? flat : flat.substring(0, 300) + "…";
  }
}
