package org.articlint.archive;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** A segment, and which of its articles are no longer what the archive has under their path. */
public final class LiveSegment {

  private final Segment segment;
  private final BitSet dead;
  private final boolean hasVersions;

  private LiveSegment(Segment segment, BitSet dead, boolean hasVersions) {
    this.segment = segment;
    this.dead = dead;
    this.hasVersions = hasVersions;
  }

  /** A segment all of which holds. */
  static LiveSegment of(Segment segment) {
    ArticleTable articles = segment.articles();
    boolean versions = false;
    for (int i = 0; i < articles.size() && !versions; i++) {
      versions = articles.version(i).hasVersion();
    }
    return new LiveSegment(segment, new BitSet(), versions);
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
    return new LiveSegment(segment, more, hasVersions);
  }

  Segment segment() {
    return segment;
  }

  /** Whether some articles are versions of others. */
  boolean hasVersions() {
    return hasVersions;
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

  /** How many dead articles have a paragraph in a list. */
  private int deadIn(Postings postings, int number) {
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
  List<String> paths() {
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < segment.articles().size(); i++) {
      if (isLive(i)) {
        paths.add(segment.articles().path(i));
      }
    }
    return paths;
  }
}
