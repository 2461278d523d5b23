package org.articlint.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.articlint.archive.column.Fingerprints;
import org.articlint.archive.column.Postings;
import org.articlint.archive.segment.LiveSegment;
import org.articlint.archive.segment.Segment;
import org.articlint.archive.segment.Totals;
import org.articlint.archive.text.TextKey;

/**
 * The articles of an archive that have a form, a text or a sentence, in the order of their paths,
 * whatever segments they are in.
 */
final class Occurrences {

  private static final int ABSENT = -1;

  /** The lists of a segment. */
  private enum Kind {
    FORM,
    SLOTTED_TEXT,
    SENTENCE
  }

  private final TextKey key;
  private final List<PostingList> lists;

  private Occurrences(TextKey key, List<PostingList> lists) {
    this.key = key;
    this.lists = lists;
  }

  /** The articles that have a form of a segment. */
  static Occurrences ofForm(List<LiveSegment> segments, Segment segment, int form) {
    List<PostingList> lists = new ArrayList<>(segments.size());
    for (LiveSegment live : segments) {
      add(live, Kind.FORM, formIn(live.segment(), segment, form), lists);
    }
    return new Occurrences(key(TextKey.Kind.FORM, segment.forms(), form), lists);
  }

  /** The articles that have the text of a paragraph, as it stands. */
  static Occurrences ofText(List<LiveSegment> segments, IndexedArticle asked, int paragraph) {
    long high = asked.facts().textHigh(paragraph);
    long low = asked.facts().textLow(paragraph);
    boolean isSlotted = asked.isSlotted(paragraph);
    List<PostingList> lists = new ArrayList<>(segments.size());
    for (LiveSegment live : segments) {
      // A text without slots is its own form. No article has a text both with and without slots.
      int form =
          isSlotted
              ? live.segment().forms().find(high, low)
              : formIn(live.segment(), asked.segment(), asked.form(paragraph));
      add(live, Kind.FORM, form, lists);
      add(live, Kind.SLOTTED_TEXT, live.segment().texts().find(high, low), lists);
    }
    return new Occurrences(new TextKey(TextKey.Kind.TEXT, high, low), lists);
  }

  /** The articles that have a sentence of a segment. */
  static Occurrences ofSentence(List<LiveSegment> segments, Segment segment, int sentence) {
    Fingerprints known = segment.sentences();
    List<PostingList> lists = new ArrayList<>(segments.size());
    for (LiveSegment live : segments) {
      Fingerprints there = live.segment().sentences();
      int number =
          live.segment().equals(segment)
              ? sentence
              : there.find(known.high(sentence), known.low(sentence));
      add(live, Kind.SENTENCE, number, lists);
    }
    return new Occurrences(key(TextKey.Kind.SENTENCE, known, sentence), lists);
  }

  private static TextKey key(TextKey.Kind kind, Fingerprints fingerprints, int number) {
    return new TextKey(kind, fingerprints.high(number), fingerprints.low(number));
  }

  private static void add(LiveSegment live, Kind kind, int number, List<PostingList> lists) {
    if (number != ABSENT) {
      lists.add(new PostingList(live, kind, number));
    }
  }

  /**
   * Finds the number that a form has in another segment. Compares the words too, so that a hash
   * collision is never reported as a copy.
   */
  private static int formIn(Segment other, Segment segment, int form) {
    if (other.equals(segment)) {
      return form;
    }
    int found = other.forms().find(segment.forms().high(form), segment.forms().low(form));
    return found == ABSENT || Arrays.equals(other.words().of(found), segment.words().of(form))
        ? found
        : ABSENT;
  }

  /** What the articles have. */
  TextKey key() {
    return key;
  }

  /** Counts the articles. */
  int articles() {
    Optional<Totals.Total> total = total();
    if (total.isPresent()) {
      return total.get().articles();
    }
    int count = 0;
    for (PostingList list : lists) {
      count += list.articles();
    }
    return count;
  }

  /** The numbers for the whole archive, where a segment stands for it. */
  Optional<Totals.Total> total() {
    return lists.isEmpty()
        ? Optional.empty()
        : lists.get(0).live().totals().map(totals -> totals.of(key));
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

  /** Visits the articles until the visitor has enough. */
  void visit(Visitor visitor) {
    List<Cursor> cursors = new ArrayList<>(lists.size());
    for (PostingList list : lists) {
      Cursor cursor = new Cursor(list);
      if (cursor.next()) {
        cursors.add(cursor);
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

  /** A list of paragraphs of a segment. */
  private record PostingList(LiveSegment live, Kind kind, int number) {

    Postings postings() {
      Segment segment = live.segment();
      return switch (kind) {
        case FORM -> segment.formPostings();
        case SLOTTED_TEXT -> segment.textPostings();
        case SENTENCE -> segment.sentencePostings();
      };
    }

    int articles() {
      return switch (kind) {
        case FORM -> live.articlesOfForm(number);
        case SLOTTED_TEXT -> live.articlesOfText(number);
        case SENTENCE -> live.articlesOfSentence(number);
      };
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

    Cursor(PostingList list) {
      this.live = list.live();
      this.postings = list.postings();
      this.at = postings.start(list.number()) - 1;
      this.end = postings.end(list.number());
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
