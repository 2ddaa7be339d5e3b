package vn.baocao.facts.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a rule file: cues that speak for the same reading.
 *
 * @param id e.g. {@code limitation.not-yet}
 * @param label what the cues speak for; each file has its own labels
 * @param weight how much; negative where they speak against it
 * @param finds examples in which the rule must be found
 * @param leaves examples which it must leave alone
 * @param line of the rule's head in its file, from 1
 */
record CueRule(
    String id,
    String label,
    double weight,
    List<Cue> cues,
    List<String> finds,
    List<String> leaves,
    int line) {

  CueRule {
    cues = List.copyOf(cues);
    finds = List.copyOf(finds);
    leaves = List.copyOf(leaves);
  }

  /** Rules of one file are told apart by their ids. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CueRule rule && id.equals(rule.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
