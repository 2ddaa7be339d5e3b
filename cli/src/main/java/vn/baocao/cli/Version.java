package vn.baocao.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the program, from its jar, and of the Java that runs it. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"baocao " + ofProgram() + " (Java " + Runtime.version() + ")"};
  }

  static String ofProgram() {
    String version = Baocao.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
