package org.articlint.archive.segment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.articlint.archive.column.Postings;

/**
 * Merges segments without reading an article: reconstructs the facts of each article from the lists
 * of its segment and adds them to a new one.
 */
public final class SegmentMerge {

  private static final int NONE = -1;

  private SegmentMerge() {}

  /**
   * Merges all live articles into one segment.
   *
   * @param segments at least one; all are for near copies of one similarity
   * @throws CollisionException when two segments have different texts under one fingerprint
   */
  public static LiveSegment of(List<LiveSegment> segments) {
    SegmentBuilder builder = new SegmentBuilder(segments.get(0).segment().similarity());
    PriorityQueue<Source> byPath = new PriorityQueue<>(Comparator.comparing(Source::path));
    for (LiveSegment live : segments) {
      Source source = new Source(live);
      if (source.next()) {
        byPath.add(source);
      }
    }
    while (!byPath.isEmpty()) {
      Source first = byPath.remove();
      first.addTo(builder);
      if (first.next()) {
        byPath.add(first);
      }
    }
    return builder.buildMerged();
  }

  /** Iterates over the live articles of a segment, in the order of their paths. */
  private static final class Source {
    private final LiveSegment live;
    private final Segment segment;
    private final int[] formOf;
    private final int[] textOf;
    private final int[] sentenceEnds;
    private final int[] sentences;
    private int article = -1;

    Source(LiveSegment live) {
      this.live = live;
      this.segment = live.segment();
      formOf = new int[segment.size()];
      for (int form = 0; form < segment.forms().size(); form++) {
        for (int at = segment.formPostings().start(form);
            at < segment.formPostings().end(form);
            at++) {
          formOf[segment.formPostings().paragraph(at)] = form;
        }
      }
      textOf = new int[segment.size()];
      Arrays.fill(textOf, NONE);
      for (int text = 0; text < segment.texts().size(); text++) {
        for (int at = segment.textPostings().start(text);
            at < segment.textPostings().end(text);
            at++) {
          textOf[segment.textPostings().paragraph(at)] = text;
        }
      }
      Postings postings = segment.sentencePostings();
      sentenceEnds = new int[segment.size()];
      int count =
          segment.sentences().size() == 0 ? 0 : postings.end(segment.sentences().size() - 1);
      for (int at = 0; at < count; at++) {
        sentenceEnds[postings.paragraph(at)]++;
      }
      for (int i = 1; i < sentenceEnds.length; i++) {
        sentenceEnds[i] += sentenceEnds[i - 1];
      }
      sentences = new int[count];
      int[] to = sentenceEnds.clone();
      for (int sentence = segment.sentences().size() - 1; sentence >= 0; sentence--) {
        for (int at = postings.start(sentence); at < postings.end(sentence); at++) {
          sentences[--to[postings.paragraph(at)]] = sentence;
        }
      }
    }

    boolean next() {
      article++;
      while (article < segment.articles().size() && !live.isLive(article)) {
        article++;
      }
      return article < segment.articles().size();
    }

    String path() {
      return segment.articles().path(article);
    }

    void addTo(SegmentBuilder builder) {
      builder.beginArticle(
          path(), segment.articles().content(article), segment.articles().pieces().of(article));
      for (int paragraph = segment.articles().firstParagraph(article);
          paragraph < segment.articles().endOfParagraphs(article);
          paragraph++) {
        int form = formOf[paragraph];
        builder.addPlace(
            segment.paragraphs().lines().intAt(paragraph),
            segment.paragraphs().columns().charAt(paragraph));
        builder.addForm(
            segment.forms().high(form), segment.forms().low(form), segment.words().of(form));
        int text = textOf[paragraph];
        if (text != NONE) {
          builder.addText(segment.texts().high(text), segment.texts().low(text));
        }
        for (int at = paragraph == 0 ? 0 : sentenceEnds[paragraph - 1];
            at < sentenceEnds[paragraph];
            at++) {
          builder.addSentence(
              segment.sentences().high(sentences[at]), segment.sentences().low(sentences[at]));
        }
      }
      builder.endArticle();
    }
  }
}
