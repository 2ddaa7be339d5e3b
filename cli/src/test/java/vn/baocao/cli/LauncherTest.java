package vn.baocao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code baocao}, with a Maven and a JDK that only say how they were called. */
class LauncherTest {

  private record Run(int code, String output) {}

  @TempDir Path folder;
  private Path project;

  @BeforeEach
  void makeProject() throws IOException {
    project = folder.resolve("dự án");
    Files.createDirectories(project.resolve("cli/src/main"));
    Files.copy(CommandRun.root().resolve("baocao"), project.resolve("baocao"));
    Files.writeString(project.resolve("pom.xml"), "<project/>");
    script("bin/mvn", "mkdir -p cli/target && : > cli/target/baocao.jar; echo built >> builds");
    Files.createDirectories(folder.resolve("jdk/bin"));
    script("jdk/bin/java", "printf '%s\\n' \"$@\"");
    script("jdk/bin/javac", "true");
    Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"21.0.2\"\n");
  }

  private void script(String name, String body) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, "#!/bin/sh\n" + body + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Run run(Path script, Map<String, String> variables, String... args)
      throws IOException, InterruptedException {
    List<String> command = new java.util.ArrayList<>(List.of("/bin/sh", script.toString()));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", folder.resolve("bin") + ":/usr/bin:/bin");
    builder.environment().put("HOME", folder.toString());
    builder.environment().put("BAOCAO_JDK_FOLDERS", "");
    builder.environment().putAll(variables);
    Process process = builder.redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), output);
  }

  private Map<String, String> withJdk() {
    return Map.of("JAVA_HOME", folder.resolve("jdk").toString());
  }

  private long builds() throws IOException {
    Path builds = project.resolve("builds");
    return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
  }

  @Test
  void buildsOnFirstUseAndNotAgain() throws Exception {
    Run first = run(project.resolve("baocao"), withJdk(), "search", "đổi mới", "x y");
    assertEquals(0, first.code(), first.output());
    assertTrue(first.output().endsWith("search\nđổi mới\nx y\n"), first.output());
    run(project.resolve("baocao"), withJdk(), "status");
    assertEquals(1, builds());
  }

  @Test
  void buildsAgainAfterASourceChanged() throws Exception {
    run(project.resolve("baocao"), withJdk(), "status");
    Path source = Files.writeString(project.resolve("cli/src/main/New.java"), "class New {}");
    Files.setLastModifiedTime(
        source,
        java.nio.file.attribute.FileTime.fromMillis(
            Files.getLastModifiedTime(project.resolve("target/launcher/built")).toMillis() + 5000));
    run(project.resolve("baocao"), withJdk(), "status");
    assertEquals(2, builds());
  }

  @Test
  void worksThroughSymbolicLinksFromAnotherFolder() throws Exception {
    Path direct = Files.createSymbolicLink(folder.resolve("liên kết"), project.resolve("baocao"));
    Path relative = Files.createSymbolicLink(folder.resolve("b"), direct.getFileName());
    Run run = run(relative, withJdk(), "--version");
    assertEquals(0, run.code(), run.output());
    assertTrue(run.output().contains("-Dbaocao.root=" + project.toRealPath()), run.output());
  }

  @Test
  void missingJdkIsSaidInOneLineInTheUsersLanguage() throws Exception {
    // A PATH with the few tools that the script needs, and no Java.
    Path tools = Files.createDirectories(folder.resolve("tools"));
    for (String tool : List.of("dirname", "readlink", "sed")) {
      Files.createSymbolicLink(tools.resolve(tool), Path.of("/usr/bin").resolve(tool));
    }
    Map<String, String> vietnamese = Map.of("PATH", tools.toString(), "LANG", "vi_VN.UTF-8");
    Run run = run(project.resolve("baocao"), vietnamese, "status");
    assertEquals(1, run.code(), run.output());
    assertEquals(1, run.output().lines().count(), run.output());
    assertTrue(run.output().contains("cần JDK 21 trở lên"), run.output());
    Run english = run(project.resolve("baocao"), Map.of("PATH", tools.toString()), "status");
    assertTrue(english.output().contains("a JDK 21 or newer is needed"), english.output());
  }

  @Test
  void oldJavaHomeIsPassedOver() throws Exception {
    Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"17.0.15\"\n");
    Path tools = Files.createDirectories(folder.resolve("tools"));
    for (String tool : List.of("dirname", "readlink", "sed")) {
      Files.createSymbolicLink(tools.resolve(tool), Path.of("/usr/bin").resolve(tool));
    }
    Run run =
        run(
            project.resolve("baocao"),
            Map.of("PATH", tools.toString(), "JAVA_HOME", folder.resolve("jdk").toString()),
            "status");
    assertEquals(1, run.code(), run.output());
  }

  @Test
  void failedBuildShowsWhatMavenSaid() throws Exception {
    script("bin/mvn", "echo 'no such dependency'; exit 1");
    Run run = run(project.resolve("baocao"), withJdk(), "status");
    assertEquals(1, run.code());
    assertTrue(run.output().contains("no such dependency"), run.output());
    assertTrue(run.output().contains("could not be built"), run.output());
  }

  @Test
  void twoFirstUsesAtOnceBuildOnce() throws Exception {
    script(
        "bin/mvn",
        "echo built >> builds; sleep 1; mkdir -p cli/target && : > cli/target/baocao.jar");
    var other =
        java.util.concurrent.CompletableFuture.supplyAsync(
            () -> {
              try {
                return run(project.resolve("baocao"), withJdk(), "one").code();
              } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    Run run = run(project.resolve("baocao"), withJdk(), "two");
    assertEquals(0, run.code(), run.output());
    assertEquals(0, other.get());
    assertEquals(1, builds());
  }
}
