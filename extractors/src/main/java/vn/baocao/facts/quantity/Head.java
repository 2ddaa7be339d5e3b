package vn.baocao.facts.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What follows a number: its unit, or the noun that is counted.
 *
 * @param from first lexeme
 * @param to after the last lexeme; the rate ({@code /năm}) included
 * @param nounTo after the last lexeme of the noun; equal to {@code from} where a unit stands
 * @param unit canonical; null where a thing is counted
 * @param factor what the spelling of the unit multiplies by
 * @param kind what it is
 */
record Head(int from, int to, int nounTo, @Nullable String unit, BigDecimal factor, Kind kind) {

  /** Kinds of head. */
  enum Kind {
    /** A unit of measure. */
    MEASURE,
    /** A title of people, or the general word for them. */
    PEOPLE,
    /** A thing of the word list. */
    THING,
    /** A noun that no list knows. */
    UNKNOWN,
    /** Nothing. */
    NONE
  }

  static Head none(int at) {
    return new Head(at, at, at, null, BigDecimal.ONE, Kind.NONE);
  }

  boolean isNone() {
    return kind == Kind.NONE;
  }
}
