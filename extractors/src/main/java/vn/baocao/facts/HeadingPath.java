package vn.baocao.facts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import vn.baocao.analysis.text.Span;

/** The headings and list lead-ins above the current paragraph, outermost first. */
final class HeadingPath {

  private static final int NOT_YET_KNOWN = -1;

  /** Innermost first. */
  private final Deque<Entry> entries = new ArrayDeque<>();

  private List<Span> spans = List.of();

  private static final class Entry {
    final Span span;
    final int level;
    final boolean leadIn;
    int itemLevel = NOT_YET_KNOWN;
    boolean closed;

    Entry(Span span, int level, boolean leadIn) {
      this.span = span;
      this.level = level;
      this.leadIn = leadIn;
    }
  }

  /** A heading closes every list and every heading as deep as itself. */
  void heading(Span span, int level) {
    while (!entries.isEmpty() && (entries.element().leadIn || entries.element().level >= level)) {
      entries.remove();
    }
    push(new Entry(span, level, false));
  }

  /** A sentence that leads in a list; call after {@link #paragraph}. */
  void leadIn(Span span, int level) {
    push(new Entry(span, level, true));
  }

  private void push(Entry entry) {
    entries.push(entry);
    spans = snapshot();
  }

  /** A paragraph of text closes the lists that it is no item of. */
  void paragraph(int level) {
    boolean changed = false;
    while (!entries.isEmpty() && !holds(entries.element(), level)) {
      entries.remove();
      changed = true;
    }
    if (changed) {
      spans = snapshot();
    }
  }

  /** A full stop closes a list whose items have no marker; call at a paragraph's end. */
  void fullStop() {
    Entry top = entries.peek();
    if (top != null && top.leadIn && top.itemLevel == Marker.NONE) {
      top.closed = true;
    }
  }

  private static boolean holds(Entry entry, int level) {
    if (!entry.leadIn) {
      return entry.level < level;
    }
    if (entry.itemLevel == NOT_YET_KNOWN) {
      entry.itemLevel = level;
      return level != entry.level || level == Marker.NONE;
    }
    return entry.itemLevel == level && !entry.closed;
  }

  /** The spans, outermost first. */
  List<Span> spans() {
    return spans;
  }

  private List<Span> snapshot() {
    List<Span> path = new ArrayList<>(entries.size());
    for (Iterator<Entry> i = entries.descendingIterator(); i.hasNext(); ) {
      path.add(i.next().span);
    }
    return List.copyOf(path);
  }
}
