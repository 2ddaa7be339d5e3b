package vn.baocao.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the program finds around it.
 *
 * @param variables of the environment
 * @param in standard input
 * @param clock says when a run starts; no stage of the pipeline asks it
 * @param outIsTerminal whether somebody reads standard output as it comes
 * @param errIsTerminal whether somebody reads standard error as it comes
 * @param width of the terminal in columns; 0 where there is none
 * @param root folder of the project, with the sample corpus; null where unknown
 * @param locale of the user as the launcher found it; null where there was no launcher
 */
record Environment(
    Map<String, String> variables,
    InputStream in,
    InstantSource clock,
    boolean outIsTerminal,
    boolean errIsTerminal,
    int width,
    @Nullable Path root,
    @Nullable String locale) {

  Environment {
    variables = Map.copyOf(variables);
  }

  /** As the launcher says by system properties. */
  static Environment ofProcess() {
    String terminal = System.getProperty("baocao.terminal", "");
    String width = System.getProperty("baocao.width", "");
    String root = System.getProperty("baocao.root");
    return new Environment(
        new HashMap<>(System.getenv()),
        System.in,
        InstantSource.system(),
        terminal.contains("out"),
        terminal.contains("err"),
        width.matches("\\d{1,4}") ? Integer.parseInt(width) : 0,
        root == null ? null : Path.of(root),
        System.getProperty("baocao.locale"));
  }

  /** Whether text on standard output may be coloured (see no-color.org). */
  boolean allowsColour() {
    return outIsTerminal
        && variables.getOrDefault("NO_COLOR", "").isEmpty()
        && !"dumb".equals(variables.get("TERM"));
  }
}
