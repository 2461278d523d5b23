package org.articlint.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.articlint.archive.column.Fingerprints;
import org.articlint.archive.column.Postings;
import org.articlint.archive.segment.LiveSegment;
import org.articlint.archive.segment.Segment;

/**
 * The articles of an archive that have a form or a sentence, in the order of their paths, whatever
 * segments they are in.
 */
final class Occurrences {

  /** The lists of a segment. */
  enum Kind {
    FORM,
    SENTENCE
  }

  private final List<LiveSegment> segments;
  private final Kind kind;

  Occurrences(List<LiveSegment> segments, Kind kind) {
    this.segments = segments;
    this.kind = kind;
  }

  private Fingerprints fingerprints(Segment segment) {
    return kind == Kind.FORM ? segment.forms() : segment.sentences();
  }

  private Postings postings(Segment segment) {
    return kind == Kind.FORM ? segment.formPostings() : segment.sentencePostings();
  }

  /** The number that a segment's fingerprint has in another one, or -1. */
  private int numberIn(Segment other, Segment segment, int number) {
    if (other.equals(segment)) {
      return number;
    }
    Fingerprints known = fingerprints(segment);
    int found = fingerprints(other).find(known.high(number), known.low(number));
    return found < 0 || hasSameWords(other, found, segment, number) ? found : -1;
  }

  /** Compares the words of forms too, so that a hash collision is never reported as a copy. */
  private boolean hasSameWords(Segment other, int found, Segment segment, int number) {
    return kind == Kind.SENTENCE
        || Arrays.equals(other.words().of(found), segment.words().of(number));
  }

  /** Counts the articles that have a segment's fingerprint. */
  int articles(Segment segment, int number) {
    int count = 0;
    for (LiveSegment live : segments) {
      int here = numberIn(live.segment(), segment, number);
      if (here >= 0) {
        count += kind == Kind.FORM ? live.articlesOfForm(here) : live.articlesOfSentence(here);
      }
    }
    return count;
  }

  /** Visits articles. */
  @FunctionalInterface
  interface Visitor {
    /**
     * Visits an article.
     *
     * @param paragraph the first one with the fingerprint, by its segment number
     * @return whether to go on
     */
    boolean visit(Segment segment, int article, int paragraph);
  }

  /** Visits the articles that have a segment's fingerprint until the visitor has enough. */
  void visit(Segment segment, int number, Visitor visitor) {
    List<Cursor> cursors = new ArrayList<>(segments.size());
    for (LiveSegment live : segments) {
      int here = numberIn(live.segment(), segment, number);
      if (here >= 0) {
        Cursor cursor = new Cursor(live, postings(live.segment()), here);
        if (cursor.next()) {
          cursors.add(cursor);
        }
      }
    }
    if (cursors.size() > 1) {
      visit(cursors, visitor);
    } else if (cursors.size() == 1) {
      Cursor only = cursors.get(0);
      while (only.isAcceptedBy(visitor) && only.next()) {
        // The condition does the work.
      }
    }
  }

  private static void visit(List<Cursor> cursors, Visitor visitor) {
    PriorityQueue<Cursor> byPath = new PriorityQueue<>(Comparator.comparing(Cursor::path));
    byPath.addAll(cursors);
    while (!byPath.isEmpty()) {
      Cursor first = byPath.remove();
      if (!first.isAcceptedBy(visitor)) {
        return;
      }
      if (first.next()) {
        byPath.add(first);
      }
    }
  }

  /** A position in the list of a segment, at a paragraph of a live article. */
  private static final class Cursor {
    private final LiveSegment live;
    private final Postings postings;
    private final int end;
    private int at;
    private int article = -1;
    private int articleEnd = -1;

    /** The path of the article, read when needed; empty until then. */
    private String path = "";

    Cursor(LiveSegment live, Postings postings, int number) {
      this.live = live;
      this.postings = postings;
      this.at = postings.start(number) - 1;
      this.end = postings.end(number);
    }

    /** Moves to the next live article; returns whether there is one. */
    boolean next() {
      for (at++; at < end; at++) {
        int paragraph = postings.paragraph(at);
        if (paragraph >= articleEnd) {
          article = live.segment().articles().articleOf(paragraph);
          articleEnd = live.segment().articles().endOfParagraphs(article);
          path = "";
          if (live.isLive(article)) {
            return true;
          }
        }
      }
      return false;
    }

    boolean isAcceptedBy(Visitor visitor) {
      return visitor.visit(live.segment(), article, postings.paragraph(at));
    }

    String path() {
      if (path.isEmpty()) {
        path = live.segment().articles().path(article);
      }
      return path;
    }
  }
}
