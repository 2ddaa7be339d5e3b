package vn.baocao.facts.finding;

/** Whether a clause reports or demands. */
enum Tense {
  PAST,
  FUTURE,
  /** The clause does not say. */
  OPEN
}
