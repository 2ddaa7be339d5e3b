package vn.baocao.corpus.reader;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process that reads one file at a time, with limited memory. Not safe for several threads. */
final class WorkerProcess implements AutoCloseable {

  /** What a process ends with that was killed: by hand, or by a system short of memory. */
  private static final int KILLED = 137;

  /** What the JVM ends with at {@code -XX:+ExitOnOutOfMemoryError}. */
  private static final int OUT_OF_MEMORY = 3;

  private final Process process;
  private final DataOutputStream out;
  private final DataInputStream in;
  private volatile boolean timedOut;
  private boolean killed;

  private WorkerProcess(Process process) {
    this.process = process;
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
  }

  /**
   * Starts a worker.
   *
   * @param main the class that serves the requests
   * @param megabytes of memory that it may use
   * @param temporary folder for what libraries put aside
   */
  static WorkerProcess start(String main, int megabytes, Path temporary) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + megabytes + "m");
    command.add("-Xss4m");
    command.add("-XX:+UseSerialGC");
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-XX:+ExitOnOutOfMemoryError");
    command.add("-Djava.awt.headless=true");
    command.add("-Djava.io.tmpdir=" + temporary);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(main);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    return new WorkerProcess(builder.start());
  }

  /** Reads one content; a failure that ends the process leaves it not {@link #isAlive alive}. */
  List<ReadResult> read(byte[] content, String name, ReadLimits limits, Ocr ocr, Watch watch) {
    timedOut = false;
    Watch.Alarm alarm = watch.after(limits.time(), this::stop);
    try {
      send(content, name, limits, ocr);
      return ResultCodec.read(in);
    } catch (IOException e) {
      return List.of(failure(name, limits));
    } finally {
      alarm.cancel();
    }
  }

  private void send(byte[] content, String name, ReadLimits limits, Ocr ocr) throws IOException {
    out.writeLong(limits.time().toMillis());
    out.writeLong(limits.bytes());
    out.writeInt(limits.characters());
    out.writeInt(limits.members());
    out.writeInt(limits.depth());
    out.writeLong(limits.unpacked());
    ResultCodec.write(ocr.name(), out);
    ResultCodec.write(name, out);
    out.writeInt(content.length);
    out.write(content);
    out.flush();
  }

  private ReadFailure failure(String name, ReadLimits limits) {
    int code = exitCode();
    if (timedOut) {
      return new ReadFailure(
          name, ReadFailure.Kind.TIMED_OUT, "after " + limits.time().toSeconds() + " s");
    }
    killed = code == KILLED;
    return code == OUT_OF_MEMORY || killed
        ? new ReadFailure(
            name, ReadFailure.Kind.OUT_OF_MEMORY, killed ? "the reading process was killed" : "")
        : new ReadFailure(
            name, ReadFailure.Kind.CORRUPT, "the reading process ended with code " + code);
  }

  private int exitCode() {
    try {
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        process.waitFor();
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  private void stop() {
    timedOut = true;
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  /** Whether the process was ended from outside while it read. */
  boolean wasKilled() {
    return killed;
  }

  boolean isAlive() {
    return process.isAlive() && !timedOut;
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
