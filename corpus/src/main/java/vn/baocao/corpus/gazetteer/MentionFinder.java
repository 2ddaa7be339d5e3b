package vn.baocao.corpus.gazetteer;

import java.time.LocalDate;
import java.util.List;
import vn.baocao.analysis.text.Span;

/**
 * Finds names of localities: {@link MentionScan} passes once over the syllables, {@link
 * FoundMentions} settles what only the whole text tells, {@link MentionChain} relates neighbours.
 */
final class MentionFinder {

  private final Gazetteer gazetteer;
  private final PlaceWords words;

  MentionFinder(Gazetteer gazetteer, PlaceWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  List<PlaceMention> find(String text, Span region, LocalDate date) {
    Syllables syllables = new Syllables(text, region.start(), region.end());
    CandidateUnits candidates = new CandidateUnits(gazetteer, date);
    FoundMentions found = new FoundMentions(syllables, candidates);
    new MentionScan(gazetteer, words, syllables, candidates, found).run();
    return new MentionChain(gazetteer, words, syllables).relate(found.inOrder());
  }
}
