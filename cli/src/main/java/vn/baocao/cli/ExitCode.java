package vn.baocao.cli;

/** How a command ends, for the shell. */
final class ExitCode {

  static final int DONE = 0;
  static final int FAILED = 1;
  static final int WRONG_USAGE = 2;

  /** Done, but some files failed; they are listed. */
  static final int SOME_FAILED = 3;

  /** Another run holds the lock ({@code EX_TEMPFAIL} of sysexits.h). */
  static final int LOCKED = 75;

  private ExitCode() {}
}
