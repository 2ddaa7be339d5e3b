package vn.baocao.cli;

/**
 * Configures {@code java.util.logging} to write nothing: what a user needs to know is said by the
 * commands, and Lucene and Tika's parsers would add what nobody can act on.
 */
public final class NoLogging {

  private static final String PROPERTY = "java.util.logging.config.class";

  /** Called by {@code LogManager}, which then sets up no handlers. */
  public NoLogging() {}

  /** To be called before anything logs; loads nothing. */
  static void install() {
    if (System.getProperty(PROPERTY) == null) {
      System.setProperty(PROPERTY, NoLogging.class.getName());
    }
  }
}
