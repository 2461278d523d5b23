package org.articlint.archive.segment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.articlint.archive.column.Postings;
import org.articlint.archive.text.ContentHash;

/** A segment, and which of its articles are no longer what the archive has under their path. */
public final class LiveSegment {

  private final Segment segment;
  private final BitSet dead;
  private final DeadParagraphs deadParagraphs;

  private LiveSegment(Segment segment, BitSet dead) {
    this.segment = segment;
    this.dead = dead;
    this.deadParagraphs = new DeadParagraphs(segment.articles(), dead);
  }

  /** A segment all of which holds. */
  static LiveSegment of(Segment segment) {
    return of(segment, new BitSet());
  }

  static LiveSegment of(Segment segment, BitSet dead) {
    return new LiveSegment(segment, dead);
  }

  /** The same without the articles of some paths, which were changed or deleted. */
  public LiveSegment without(Collection<String> paths) {
    BitSet more = (BitSet) dead.clone();
    for (String path : paths) {
      int article = segment.articles().find(path);
      if (article >= 0) {
        more.set(article);
      }
    }
    return new LiveSegment(segment, more);
  }

  public Segment segment() {
    return segment;
  }

  /** Whether some articles are versions of others. */
  public boolean hasVersions() {
    return segment.articles().hasVersions();
  }

  BitSet dead() {
    return (BitSet) dead.clone();
  }

  /** The number of live articles. */
  public int articles() {
    return segment.articles().size() - deadParagraphs.articles();
  }

  /** The number of paragraphs, dead ones among them. */
  public int paragraphs() {
    return segment.size();
  }

  /** Whether it has an article of a path with a content. */
  public boolean has(String path, ContentHash content) {
    int article = find(path);
    return article >= 0 && segment.articles().content(article).equals(content);
  }

  public boolean isLive(int article) {
    return !dead.get(article);
  }

  /** The live article of a path, or -1. */
  public int find(String path) {
    int article = segment.articles().find(path);
    return article >= 0 && isLive(article) ? article : -1;
  }

  /** In how many live articles a form stands. */
  public int articlesOfForm(int form) {
    int deadOnes = deadParagraphs.articlesIn(segment.formPostings(), form);
    return segment.formArticles().intAt(form) - deadOnes;
  }

  /** In how many live articles a sentence stands. */
  public int articlesOfSentence(int sentence) {
    Postings postings = segment.sentencePostings();
    int deadOnes = deadParagraphs.articlesIn(postings, sentence);
    return postings.end(sentence) - postings.start(sentence) - deadOnes;
  }

  /** The paths of the live articles, in order. */
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
