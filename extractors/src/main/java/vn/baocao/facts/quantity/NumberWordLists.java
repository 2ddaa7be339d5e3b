package vn.baocao.facts.quantity;

import vn.baocao.facts.rule.WordLists;

/** The lists of {@code number-words.txt}. */
final class NumberWordLists {

  static final WordLists LISTS = WordLists.of(NumberWordLists.class, "number-words.txt");

  private NumberWordLists() {}
}
