package org.articlint.parse.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.article.Prose;
import org.articlint.article.SourceText;
import org.articlint.article.Span;

/**
 * The first line of a quote that makes it an alert: {@code > [!NOTE]} of GitHub and Microsoft
 * Learn, {@code > [!tip]- Title} of Obsidian.
 *
 * @param kind in lower case
 * @param title what stands after the kind; without text when nothing does
 * @param end UTF-16 offset in the source at which the line ends
 */
record Alert(String kind, Prose title, int end) {

  private static final Pattern LINE =
      Pattern.compile("\\[!([\\w-]+)(?:[ \\t][^\\]\\r\\n]*)?][+-]?[ \\t]*([^\\r\\n]*)");

  /** The alert that a paragraph, the first of a quote, begins with. */
  static Optional<Alert> at(SourceText source, Span paragraph) {
    Matcher line = LINE.matcher(source.slice(paragraph));
    if (!line.lookingAt()) {
      return Optional.empty();
    }
    Span words = new Span(line.start(2), line.end(2)).shift(paragraph.start());
    Prose title =
        words.length() == 0
            ? Prose.EMPTY
            : new Prose.Builder().add(source.slice(words), words).build();
    return Optional.of(new Alert(line.group(1).toLowerCase(Locale.ROOT), title, words.end()));
  }
}
