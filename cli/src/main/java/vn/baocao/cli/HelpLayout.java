package vn.baocao.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import vn.baocao.cli.text.Messages;

/**
 * The help of every command: first an example, then what the command takes, last its exit codes.
 */
final class HelpLayout {

  private static final String EXAMPLE = "example";
  private static final int WIDTH = 96;

  private HelpLayout() {}

  /** Lays out the help of {@code line} and of all commands below it. */
  static void apply(CommandLine line, Messages messages) {
    CommandSpec spec = line.getCommandSpec();
    UsageMessageSpec usage = spec.usageMessage();
    usage.width(WIDTH).abbreviateSynopsis(true).sortOptions(false).showDefaultValues(false);
    List<String> sections = new ArrayList<>(usage.sectionKeys());
    sections.remove(UsageMessageSpec.SECTION_KEY_DESCRIPTION);
    sections.remove(UsageMessageSpec.SECTION_KEY_DESCRIPTION_HEADING);
    sections.add(0, UsageMessageSpec.SECTION_KEY_DESCRIPTION);
    sections.add(0, EXAMPLE);
    usage.sectionKeys(sections);
    usage.sectionMap().put(EXAMPLE, help -> example(help.commandSpec(), messages));
    line.getSubcommands().values().forEach(command -> apply(command, messages));
  }

  private static String example(CommandSpec command, Messages messages) {
    String key = command.qualifiedName(".") + ".example";
    if (!messages.has(key)) {
      return "";
    }
    StringBuilder text = new StringBuilder(messages.text("help.example")).append('\n');
    messages.text(key).lines().forEach(line -> text.append("  ").append(line).append('\n'));
    return text.append('\n').toString();
  }
}
