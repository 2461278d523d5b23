package org.articlint.check.match;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.article.Span;

/**
 * One place at which a check found what it looks for.
 *
 * @param span the place; for something missing, the place that requires it
 * @param key names the subject of the match, independent of its position: it stays the same when
 *     text above it changes
 * @param values the values that the message may quote, by name
 * @param label the computed side of a contradiction, shown beside the excerpt: {@code counted: 9}
 * @param belongs offset at which something missing belongs, in UTF-16 units
 * @param related other places that explain the match, nearest first
 * @param nearCopy the related place whose text differs from that of the match in a few words
 * @param fix a correction that needs no judgement
 * @param help what to do in this case, when it is not what the rule says
 * @param since the day since which it has been so, such as the day on which a review fell due
 */
public record Match(
    Span span,
    String key,
    Map<String, String> values,
    Optional<String> label,
    Optional<Integer> belongs,
    List<Related> related,
    Optional<Related> nearCopy,
    Optional<Fix> fix,
    Optional<String> help,
    Optional<LocalDate> since) {

  /**
   * A place in this or another article.
   *
   * @param path the article's path, relative to the root of the run
   * @param line 1-based
   * @param column 1-based, in UTF-16 units
   * @param message describes the text there, without a final full stop
   */
  public record Related(String path, int line, int column, String message) {}

  /** Copies the values and places. */
  public Match {
    values = Map.copyOf(values);
    related = List.copyOf(related);
  }

  /** Creates a match that has only a place and values. */
  public static Match of(Span span, String key, Map<String, String> values) {
    return new Match(
        span,
        key,
        values,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Adds a value for the message, or replaces it. */
  public Match withValue(String name, String value) {
    Map<String, String> more = new HashMap<>(values);
    more.put(name, value);
    return new Match(span, key, more, label, belongs, related, nearCopy, fix, help, since);
  }

  /** Adds the computed side of a contradiction. */
  public Match labelled(String text) {
    return new Match(
        span, key, values, Optional.of(text), belongs, related, nearCopy, fix, help, since);
  }

  /** Adds the offset at which the missing thing belongs, in UTF-16 units. */
  public Match belongingAt(int offset) {
    return new Match(
        span, key, values, label, Optional.of(offset), related, nearCopy, fix, help, since);
  }

  /** Replaces the related places. */
  public Match relatedTo(List<Related> places) {
    return new Match(span, key, values, label, belongs, places, nearCopy, fix, help, since);
  }

  /** Says which related place has a text that differs from that of the match in a few words. */
  public Match nearlyRepeating(Related place) {
    return new Match(
        span, key, values, label, belongs, related, Optional.of(place), fix, help, since);
  }

  /** Adds a correction. */
  public Match fixedBy(Fix correction) {
    return new Match(
        span, key, values, label, belongs, related, nearCopy, Optional.of(correction), help, since);
  }

  /** Says what to do in this case. */
  public Match helped(String advice) {
    return new Match(
        span, key, values, label, belongs, related, nearCopy, fix, Optional.of(advice), since);
  }

  /** Says since which day it has been so. */
  public Match since(LocalDate day) {
    return new Match(
        span, key, values, label, belongs, related, nearCopy, fix, help, Optional.of(day));
  }
}
