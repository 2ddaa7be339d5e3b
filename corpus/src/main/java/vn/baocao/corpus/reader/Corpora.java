package vn.baocao.corpus.reader;

/** Names that are no documents, in folders and in archives alike. */
final class Corpora {

  private Corpora() {}

  /** Hidden files, and the lock and side files of office programs and operating systems. */
  static boolean isIgnored(String fileName) {
    return fileName.startsWith(".")
        || fileName.startsWith("~$")
        || fileName.startsWith("__MACOSX")
        || fileName.equals("Thumbs.db")
        || fileName.equals("desktop.ini");
  }
}
