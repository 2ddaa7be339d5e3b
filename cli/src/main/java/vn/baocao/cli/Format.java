package vn.baocao.cli;

import java.util.Locale;

/** The forms in which results are written. */
enum Format {
  TEXT,
  JSON,
  JSONL,
  CSV,
  XLSX,
  HTML;

  /** The name used on the command line, also the ending of files. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
