package org.articlint.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlint.archive.near.FormCursor;
import org.articlint.archive.segment.Segment;
import org.articlint.archive.text.Hash128;

/**
 * Forms that may be near one, in the order of their fingerprints. A few are often enough, and there
 * may be as many as the archive has articles, so each is looked at only when its turn comes.
 */
final class NearCandidates {

  /**
   * A form of some segment that may be near.
   *
   * @param common the number of common words when it is known to be near, else 0
   */
  record Candidate(Segment segment, int form, int common) {

    /** Whether both are the same form, possibly in different segments. */
    boolean isSameAs(Candidate other) {
      return segment.equals(other.segment)
          ? form == other.form
          : high() == other.high() && low() == other.low();
    }

    boolean isBefore(Candidate other) {
      return Hash128.compare(high(), low(), other.high(), other.low()) < 0;
    }

    private long high() {
      return segment.forms().high(form);
    }

    private long low() {
      return segment.forms().low(form);
    }

    /** The number of its words. */
    int size() {
      return segment.words().count(form);
    }

    int[] words() {
      return segment.words().of(form);
    }
  }

  /** What is left of the forms of a segment, ascending, which is the order of fingerprints. */
  private static final class Remaining {
    private final Segment segment;
    private final FormCursor forms;
    private final int[] common;
    private int at;
    private int form;

    Remaining(Segment segment, FormCursor forms, int[] common) {
      this.segment = segment;
      this.forms = forms;
      this.common = common;
      this.form = forms.next();
    }

    boolean isEmpty() {
      return form == FormCursor.END;
    }

    Candidate first() {
      return new Candidate(segment, form, common.length == 0 ? 0 : common[at]);
    }

    void leaveFirst() {
      form = forms.next();
      at++;
    }
  }

  private final List<Remaining> remaining = new ArrayList<>();

  /** Adds forms of a segment, ascending. */
  void add(Segment segment, FormCursor forms) {
    add(new Remaining(segment, forms, new int[0]));
  }

  /**
   * Adds forms of a segment that are known to be near, ascending.
   *
   * @param common the number of common words of each
   */
  void add(Segment segment, int[] forms, int[] common) {
    add(new Remaining(segment, FormCursor.of(forms), common));
  }

  private void add(Remaining forms) {
    if (!forms.isEmpty()) {
      remaining.add(forms);
    }
  }

  boolean isEmpty() {
    return remaining.isEmpty();
  }

  /** Takes the next one; empty when there is none. */
  Optional<Candidate> next() {
    if (remaining.isEmpty()) {
      return Optional.empty();
    }
    Remaining from = remaining.get(0);
    Candidate next = from.first();
    for (int i = 1; i < remaining.size(); i++) {
      Candidate other = remaining.get(i).first();
      if (other.isBefore(next)) {
        from = remaining.get(i);
        next = other;
      }
    }
    from.leaveFirst();
    if (from.isEmpty()) {
      remaining.remove(from);
    }
    return Optional.of(next);
  }
}
