package org.articlint.archive.segment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.articlint.archive.column.Postings;
import org.articlint.archive.text.ContentHash;

/** A segment and the set of its dead articles, which were changed or deleted since. */
public final class LiveSegment {

  private final Segment segment;
  private final BitSet dead;
  private final DeadParagraphs deadParagraphs;
  private final Optional<Totals> totals;

  private LiveSegment(Segment segment, BitSet dead, Optional<Totals> totals) {
    this.segment = segment;
    this.dead = dead;
    this.deadParagraphs = new DeadParagraphs(segment.articles(), dead);
    this.totals = totals;
  }

  /** Creates a segment without dead articles. */
  static LiveSegment of(Segment segment) {
    return of(segment, new BitSet());
  }

  static LiveSegment of(Segment segment, BitSet dead) {
    return new LiveSegment(segment, dead, Optional.empty());
  }

  /** Returns the same segment with more articles dead, which were changed or deleted. */
  public LiveSegment without(Collection<String> paths) {
    BitSet more = (BitSet) dead.clone();
    for (String path : paths) {
      int article = segment.articles().find(path);
      if (article >= 0) {
        more.set(article);
      }
    }
    return new LiveSegment(segment, more, totals);
  }

  /** Returns the same segment, which stands for an archive that has more articles. */
  public LiveSegment standingFor(Totals archive) {
    return new LiveSegment(segment, dead, Optional.of(archive));
  }

  /** Returns the numbers of articles of the archive that it stands for, if it does. */
  public Optional<Totals> totals() {
    return totals;
  }

  public Segment segment() {
    return segment;
  }

  /** Returns whether some articles belong to versions of a documentation. */
  public boolean hasVersions() {
    return segment.articles().hasVersions();
  }

  BitSet dead() {
    return (BitSet) dead.clone();
  }

  /** Returns the number of live articles. */
  public int articles() {
    return segment.articles().size() - deadParagraphs.articles();
  }

  /** Returns the number of paragraphs, including dead ones. */
  public int paragraphs() {
    return segment.size();
  }

  /** Returns whether it contains a live article with this path and content. */
  public boolean has(String path, ContentHash content) {
    int article = find(path);
    return article >= 0 && segment.articles().content(article).equals(content);
  }

  public boolean isLive(int article) {
    return !dead.get(article);
  }

  /** Returns the number of the live article with a path, or -1. */
  public int find(String path) {
    int article = segment.articles().find(path);
    return article >= 0 && isLive(article) ? article : -1;
  }

  /** Returns the number of live articles that contain a form. */
  public int articlesOfForm(int form) {
    int deadOnes = deadParagraphs.articlesIn(segment.formPostings(), form);
    return segment.formArticles().intAt(form) - deadOnes;
  }

  /** In how many live articles a slotted paragraph has a text. */
  public int articlesOfText(int text) {
    return articlesIn(segment.textPostings(), text);
  }

  /** In how many live articles a sentence stands. */
  public int articlesOfSentence(int sentence) {
    return articlesIn(segment.sentencePostings(), sentence);
  }

  /** Counts the live articles in a list that has one paragraph of each. */
  private int articlesIn(Postings postings, int number) {
    return postings.end(number)
        - postings.start(number)
        - deadParagraphs.articlesIn(postings, number);
  }

  /** Returns the paths of the live articles, sorted. */
  public List<String> paths() {
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < segment.articles().size(); i++) {
      if (isLive(i)) {
        paths.add(segment.articles().path(i));
      }
    }
    return paths;
  }
}
