package vn.baocao.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.baocao.index.IndexCheck;

/** Verifies the index; changes nothing. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

  @Mixin private Console console;
  @Mixin private IndexOption index;
  @Mixin private final Output output = new Output(Format.TEXT, Format.JSON);

  @Override
  public Integer call() throws Exception {
    Path folder = index.folder(console.environment());
    IndexCheck check = IndexCheck.of(folder, console.environment().clock());
    output.write(
        out -> {
          if (output.format() == Format.JSON) {
            Json.object(
                out,
                json -> {
                  json.writeBooleanField("sound", check.isSound());
                  json.writeNumberField("documents", check.documents());
                  json.writeNumberField("files", check.files());
                  json.writeArrayFieldStart("problems");
                  for (IndexCheck.Problem problem : check.problems()) {
                    json.writeStartObject();
                    json.writeStringField("kind", id(problem.kind()));
                    json.writeStringField("detail", problem.detail());
                    json.writeEndObject();
                  }
                  json.writeEndArray();
                });
          } else if (check.isSound()) {
            out.println(console.text("check.sound", folder, check.documents(), check.files()));
          }
        });
    for (IndexCheck.Problem problem : check.problems()) {
      console.warn("check." + id(problem.kind()), problem.detail());
    }
    if (!check.isSound()) {
      throw CommandFailure.failed("check.unsound", folder);
    }
    return ExitCode.DONE;
  }

  private static String id(IndexCheck.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
