package vn.baocao.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.baocao.cli.text.Messages;

/** Says in the user's language what is wrong with a command line, what was meant, where help is. */
final class UsageErrors implements IParameterExceptionHandler {

  private final Messages messages;

  UsageErrors(Messages messages) {
    this.messages = messages;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("baocao: " + describe(e));
    String name = command.getCommandSpec().qualifiedName(" ");
    err.println(messages.text("usage.seeHelp", name + " --help"));
    err.flush();
    return ExitCode.WRONG_USAGE;
  }

  private String describe(ParameterException e) {
    return switch (e) {
      case UnmatchedArgumentException unmatched -> unmatched(unmatched);
      case MissingParameterException missing -> missing(missing);
      case OverwrittenOptionException twice ->
          messages.text("usage.twice", label(twice.getOverwritten()));
      default -> {
        ArgSpec argument = e.getArgSpec();
        yield argument == null ? String.valueOf(e.getMessage()) : invalid(e, argument);
      }
    };
  }

  private String unmatched(UnmatchedArgumentException e) {
    String found = e.getUnmatched().getFirst();
    CommandLine command = e.getCommandLine();
    boolean takesCommand =
        !command.getSubcommands().isEmpty()
            && command.getCommandSpec().positionalParameters().isEmpty();
    String key;
    if (e.isUnknownOption()) {
      key = "usage.unknownOption";
    } else {
      key = takesCommand ? "usage.unknownCommand" : "usage.unexpected";
    }
    List<String> meant = suggestions(e, takesCommand && !e.isUnknownOption());
    String hint =
        meant.isEmpty() ? "" : messages.text("usage.didYouMean", String.join(", ", meant));
    return messages.text(key, found) + hint;
  }

  private static List<String> suggestions(UnmatchedArgumentException e, boolean command) {
    List<String> known = new ArrayList<>();
    if (command) {
      known.addAll(e.getCommandLine().getSubcommands().keySet());
    } else if (e.isUnknownOption()) {
      e.getCommandLine().getCommandSpec().options().forEach(o -> known.add(o.longestName()));
    }
    return NearestNames.of(e.getUnmatched().getFirst(), known);
  }

  private String missing(MissingParameterException e) {
    String labels =
        e.getMissing().stream().map(UsageErrors::label).collect(Collectors.joining(", "));
    return messages.text("usage.missing", labels);
  }

  private String invalid(ParameterException e, ArgSpec argument) {
    String value = e.getValue();
    if (value == null) {
      return messages.text("usage.missingValue", label(argument));
    }
    return messages.text("usage.invalid", label(argument), value, expected(argument));
  }

  private String expected(ArgSpec argument) {
    Class<?> type = argument.type();
    if (type.isEnum()) {
      List<String> names = new ArrayList<>();
      Iterable<String> candidates = argument.completionCandidates();
      if (candidates != null) {
        candidates.forEach(names::add);
      }
      return String.join(", ", names);
    }
    String key = "usage.expected." + kind(type);
    return messages.text(key);
  }

  private static String kind(Class<?> type) {
    if (type == int.class || type == Integer.class) {
      return "number";
    }
    if (type == LocalDate.class) {
      return "date";
    }
    return type == Path.class ? "path" : "text";
  }

  private static String label(@Nullable ArgSpec argument) {
    if (argument instanceof OptionSpec option) {
      return option.longestName();
    }
    return argument == null ? "" : argument.paramLabel();
  }
}
