package vn.baocao.corpus.reader;

import java.util.Locale;

/** Whether the text in pictures of pages is recognized. */
public enum Ocr {
  /** Where Tesseract with Vietnamese is installed; else such files are reported. */
  AUTO,
  /** Never; such files are reported. */
  OFF,
  /** As {@link #AUTO}; who asks for it should know whether it {@link #isInstalled}. */
  ON;

  /** Whether this machine has Tesseract with Vietnamese. */
  public static boolean isInstalled() {
    return Tesseract.isInstalled();
  }

  /** The name used on the command line. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
