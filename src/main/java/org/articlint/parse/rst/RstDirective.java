package org.articlint.parse.rst;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.articlint.article.Span;

/**
 * A directive.
 *
 * @param name in lower case
 * @param argument the lines of its argument
 * @param options what its options say, by their names in lower case
 * @param lead the lines of its argument as the beginning of its content
 * @param content what stands below the argument and the options
 * @param body all of it
 * @param span the whole directive
 */
record RstDirective(
    String name,
    List<Span> argument,
    Map<String, String> options,
    RstPart lead,
    RstPart content,
    RstPart body,
    Span span) {

  /**
   * Divides the body of a directive.
   *
   * @param hasText whether text stands on the line of the name; without any, text below it is
   *     content
   */
  static RstDirective of(String name, boolean hasText, RstPart body, Span span) {
    String lower = name.toLowerCase(Locale.ROOT);
    int from = body.from();
    boolean isBelowBlank = !hasText && !body.isEmpty() && isBelowBlank(body);
    int runEnd = isBelowBlank ? from : body.runEnd(from);
    int optionsFrom = from;
    while (optionsFrom < runEnd && RstMarks.field(body.text(optionsFrom)) < 0) {
      optionsFrom++;
    }
    boolean isContent = !hasText && optionsFrom == runEnd;
    int contentFrom = isContent ? from : Math.min(body.to(), body.skipBlank(runEnd));
    List<Span> argument = isContent ? List.of() : body.spans(from, optionsFrom);
    return new RstDirective(
        lower,
        argument,
        options(body, optionsFrom, runEnd),
        body.part(from, isContent ? from : optionsFrom, body.margin()),
        body.part(contentFrom, body.to(), body.margin()),
        body,
        span);
  }

  /** Whether a blank line stands between the name and the first text. */
  private static boolean isBelowBlank(RstPart body) {
    int above = body.from() - 1;
    return above >= 0 && body.lines().start(above) >= body.lines().end(above);
  }

  private static Map<String, String> options(RstPart body, int from, int to) {
    Map<String, String> options = new HashMap<>();
    List<Integer> starts = new ArrayList<>();
    for (int line = from; line < to; line++) {
      if (RstMarks.field(body.text(line)) > 0) {
        starts.add(line);
      }
    }
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : to;
      String text = body.text(starts.get(i));
      int colon = RstMarks.field(text);
      StringBuilder value = new StringBuilder(text.substring(colon + 1).strip());
      for (int line = starts.get(i) + 1; line < end; line++) {
        value.append(' ').append(body.text(line));
      }
      options.putIfAbsent(text.substring(1, colon).toLowerCase(Locale.ROOT), value.toString());
    }
    return options;
  }

  /** Whether text stands in it besides its argument and its options. */
  boolean hasContent() {
    return !content.isEmpty();
  }

  /** The text of its argument in one line; empty when it has none. */
  String argumentText() {
    StringBuilder text = new StringBuilder();
    for (Span line : argument) {
      String words = body.lines().text().substring(line.start(), line.end());
      text.append(text.length() > 0 ? " " : "").append(words);
    }
    return text.toString();
  }

  /** The first word of its argument; empty when it has none. */
  String firstWord() {
    return argumentText().split("\\s", 2)[0];
  }
}
