package vn.baocao.corpus.nasty;

import java.util.List;
import java.util.function.Supplier;
import vn.baocao.corpus.reader.ReadFailure;

/**
 * A file and what has to become of it.
 *
 * @param name of the file, saying what is wrong with it
 * @param content made when it is needed
 */
public record NastyFile(String name, Supplier<byte[]> content, Expectation expected) {

  /** What has to become of a file. */
  public sealed interface Expectation {

    /** One document with exactly these lines, white space aside. */
    record Lines(List<String> lines) implements Expectation {}

    /** One document with these lines among others. */
    record Among(List<String> lines) implements Expectation {}

    /** One document with the first of these lines and a warning that it is not the whole. */
    record Partial(List<String> lines) implements Expectation {}

    /** Whatever it is: it ends, and brings in nothing that does not stand in it. */
    record Harmless() implements Expectation {}

    /** No document: any of these reasons is right. */
    record Failure(List<ReadFailure.Kind> kinds) implements Expectation {}

    /**
     * A container.
     *
     * @param members name within it, and what has to become of each
     */
    record Members(List<Member> members) implements Expectation {}
  }

  /**
   * A member of a container.
   *
   * @param path within the container, without its name
   */
  public record Member(String path, Expectation expected) {}

  static NastyFile reads(String name, Supplier<byte[]> content, List<String> lines) {
    return new NastyFile(name, content, new Expectation.Lines(lines));
  }

  static NastyFile reads(String name, Supplier<byte[]> content, String... lines) {
    return reads(name, content, List.of(lines));
  }

  static NastyFile holds(String name, Supplier<byte[]> content, String... lines) {
    return new NastyFile(name, content, new Expectation.Among(List.of(lines)));
  }

  static NastyFile partly(String name, Supplier<byte[]> content, List<String> lines) {
    return new NastyFile(name, content, new Expectation.Partial(lines));
  }

  static NastyFile fails(String name, Supplier<byte[]> content, ReadFailure.Kind... kinds) {
    return new NastyFile(name, content, new Expectation.Failure(List.of(kinds)));
  }

  static NastyFile harmless(String name, Supplier<byte[]> content) {
    return new NastyFile(name, content, new Expectation.Harmless());
  }

  static NastyFile contains(String name, Supplier<byte[]> content, Member... members) {
    return new NastyFile(name, content, new Expectation.Members(List.of(members)));
  }

  static Member member(String path, String... lines) {
    return new Member(path, new Expectation.Lines(List.of(lines)));
  }

  static Member failing(String path, ReadFailure.Kind... kinds) {
    return new Member(path, new Expectation.Failure(List.of(kinds)));
  }

  @Override
  public String toString() {
    return name;
  }
}
