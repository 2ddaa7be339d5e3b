package vn.baocao.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands, in the order of the help. Reading the annotations of one takes longer than most
 * commands run, so only those that a command line names are made; the others stand there with their
 * name, which is all that the help and the suggestions need.
 */
final class Commands {

  private static final String COMPLETION = "completion";

  private static final Map<String, Supplier<Object>> ALL = new LinkedHashMap<>();

  static {
    ALL.put("demo", DemoCommand::new);
    ALL.put("index", IndexCommand::new);
    ALL.put("search", SearchCommand::new);
    ALL.put("extract", ExtractCommand::new);
    ALL.put("text", TextCommand::new);
    ALL.put("facts", FactsCommand::new);
    ALL.put("compare", CompareCommand::new);
    ALL.put("show", ShowCommand::new);
    ALL.put("segment", SegmentCommand::new);
    ALL.put("analyze", AnalyzeCommand::new);
    ALL.put("changes", ChangesCommand::new);
    ALL.put("status", StatusCommand::new);
    ALL.put("check", CheckCommand::new);
    ALL.put("snapshot", SnapshotCommand::new);
    ALL.put("evaluate", EvaluateCommand::new);
    ALL.put(COMPLETION, GenerateCompletion::new);
  }

  private Commands() {}

  /** Adds all to {@code line}, which is to execute {@code args}. */
  static void addTo(CommandLine line, String... args) {
    List<String> words = Arrays.asList(args);
    boolean whole = words.contains(COMPLETION);
    ALL.forEach(
        (name, command) ->
            line.addSubcommand(
                name, whole || words.contains(name) ? command.get() : CommandSpec.create()));
  }
}
