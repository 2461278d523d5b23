package org.articlint.check.match;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.article.Span;

/**
 * What a check found.
 *
 * @param span where it is; for something missing, what asks for it
 * @param key what the match is about, not where it stands: it stays the same when text above it
 *     changes
 * @param values what the message may quote
 * @param label the computed side of a contradiction, shown beside the excerpt: {@code counted: 9}
 * @param belongs offset at which something missing belongs
 * @param related other places that explain the match, nearest first
 * @param fix a correction that needs no judgement
 */
public record Match(
    Span span,
    String key,
    Map<String, String> values,
    Optional<String> label,
    Optional<Integer> belongs,
    List<Related> related,
    Optional<Fix> fix) {

  /**
   * A place in this or another article.
   *
   * @param line 1-based
   * @param column 1-based, in UTF-16 units
   * @param message what stands there, as a sentence without a final stop
   */
  public record Related(String path, int line, int column, String message) {}

  /** Copies the values and places. */
  public Match {
    values = Map.copyOf(values);
    related = List.copyOf(related);
  }

  /** A match that needs no more than its place and values. */
  public static Match of(Span span, String key, Map<String, String> values) {
    return new Match(
        span, key, values, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
  }

  /** The same match with the computed side of a contradiction. */
  public Match labelled(String text) {
    return new Match(span, key, values, Optional.of(text), belongs, related, fix);
  }

  /** The same match with the offset at which the missing thing belongs. */
  public Match belongingAt(int offset) {
    return new Match(span, key, values, label, Optional.of(offset), related, fix);
  }

  /** The same match with other places. */
  public Match relatedTo(List<Related> places) {
    return new Match(span, key, values, label, belongs, places, fix);
  }

  /** The same match with a correction. */
  public Match fixedBy(Fix correction) {
    return new Match(span, key, values, label, belongs, related, Optional.of(correction));
  }
}
