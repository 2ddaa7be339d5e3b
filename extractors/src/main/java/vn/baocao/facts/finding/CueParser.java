package vn.baocao.facts.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.baocao.analysis.text.Span;

/** Reads a cue as it is written in a rule file. */
final class CueParser {

  private static final Pattern PIECE =
      Pattern.compile("\\s*(?:\\((?<choice>[^()]++)\\)|(?<word>[^\\s()?]++))(?<optional>\\?)?");

  private final Map<String, List<List<String>>> groups;

  /**
   * @param groups phrases by the name of their group
   */
  CueParser(Map<String, List<List<String>>> groups) {
    this.groups = groups;
  }

  /**
   * The cue that {@code source} describes.
   *
   * @throws IllegalArgumentException saying what is wrong with it
   */
  Cue parse(String source) {
    String body = source.strip();
    boolean atStart = body.startsWith("^");
    boolean atEnd = body.endsWith("$");
    body = body.substring(atStart ? 1 : 0, body.length() - (atEnd ? 1 : 0));
    List<Cue.Element> elements = new ArrayList<>();
    Matcher piece = PIECE.matcher(body.strip());
    while (piece.lookingAt()) {
      elements.add(
          element(piece.group("choice"), piece.group("word"), piece.group("optional") != null));
      piece.region(piece.end(), piece.regionEnd());
    }
    if (piece.regionStart() != piece.regionEnd() || elements.isEmpty()) {
      throw new IllegalArgumentException("cannot read the cue \"" + source + "\"");
    }
    if (!(elements.getFirst() instanceof Cue.AnyNumber)
        && !(elements.getFirst() instanceof Cue.Choice choice && !choice.optional())) {
      throw new IllegalArgumentException(
          "the cue \"" + source + "\" must begin with a word that is not optional");
    }
    return new Cue(elements, atStart, atEnd);
  }

  private Cue.Element element(@Nullable String choice, @Nullable String word, boolean optional) {
    if (choice != null) {
      return Cue.Choice.of(phrases(choice), optional);
    }
    if (word == null) {
      throw new IllegalArgumentException("empty choice");
    }
    if (word.startsWith("...")) {
      return new Cue.Gap(Integer.parseInt(word.substring(3)), true);
    }
    if (word.startsWith("..")) {
      return new Cue.Gap(Integer.parseInt(word.substring(2)), false);
    }
    if (word.equals("#")) {
      return new Cue.AnyNumber();
    }
    return Cue.Choice.of(phrases(word), optional);
  }

  /** Phrases separated by {@code |}; {@code %name} stands for the phrases of a group. */
  List<List<String>> phrases(String source) {
    List<List<String>> phrases = new ArrayList<>();
    for (String phrase : source.split("\\|")) {
      String name = phrase.strip();
      if (name.startsWith("%") && name.length() > 1) {
        List<List<String>> group = groups.get(name.substring(1));
        if (group == null) {
          throw new IllegalArgumentException(
              "unknown group " + name + "; known groups: " + groups.keySet());
        }
        phrases.addAll(group);
      } else {
        phrases.add(words(name));
      }
    }
    return List.copyOf(phrases);
  }

  private static List<String> words(String phrase) {
    Words words = Words.of(phrase, new Span(0, phrase.length()));
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      keys.add(words.key(i));
    }
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("empty phrase");
    }
    return List.copyOf(keys);
  }
}
