package vn.baocao.cli;

import java.util.Locale;

/** Kinds of fact, as options name them. */
enum FactKind {
  TARGET,
  COUNT,
  FINDING;

  /** The name used in files and JSON. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return id();
  }
}
