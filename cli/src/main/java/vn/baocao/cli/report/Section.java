package vn.baocao.cli.report;

/** A part of a report under its own heading. */
interface Section {

  String heading();

  void write(Html html, EvidenceList evidence);
}
