package org.articlint.archive;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** A segment, and which of its articles are no longer what the archive has under their path. */
public final class LiveSegment {

  private final Segment segment;
  private final BitSet dead;

  private LiveSegment(Segment segment, BitSet dead) {
    this.segment = segment;
    this.dead = dead;
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

  Segment segment() {
    return segment;
  }

  /** Whether some articles are versions of others. */
  boolean hasVersions() {
    return segment.articles().hasVersions();
  }

  BitSet dead() {
    return (BitSet) dead.clone();
  }

  /** The number of live articles. */
  public int articles() {
    return segment.articles().size() - dead.cardinality();
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

  boolean isLive(int article) {
    return !dead.get(article);
  }

  /** The live article of a path, or -1. */
  int find(String path) {
    int article = segment.articles().find(path);
    return article >= 0 && isLive(article) ? article : -1;
  }

  /** In how many live articles a form stands. */
  int articlesOfForm(int form) {
    int count = segment.formArticles().intAt(form);
    return count - deadIn(segment.formPostings(), form);
  }

  /** In how many live articles a sentence stands. */
  int articlesOfSentence(int sentence) {
    Postings postings = segment.sentencePostings();
    return postings.end(sentence) - postings.start(sentence) - deadIn(postings, sentence);
  }

  /** How many dead articles have a paragraph in a list: by the shorter of both. */
  private int deadIn(Postings postings, int number) {
    return postings.end(number) - postings.start(number) < dead.cardinality()
        ? deadAmong(postings, number)
        : deadFoundIn(postings, number);
  }

  private int deadAmong(Postings postings, int number) {
    int found = 0;
    int last = -1;
    for (int at = postings.start(number); at < postings.end(number); at++) {
      int article = segment.articles().articleOf(postings.paragraph(at));
      found += article != last && dead.get(article) ? 1 : 0;
      last = article;
    }
    return found;
  }

  private int deadFoundIn(Postings postings, int number) {
    int found = 0;
    for (int article = dead.nextSetBit(0); article >= 0; article = dead.nextSetBit(article + 1)) {
      int at = postings.at(number, segment.articles().firstParagraph(article));
      if (at < postings.end(number)
          && postings.paragraph(at) < segment.articles().endOfParagraphs(article)) {
        found++;
      }
    }
    return found;
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
