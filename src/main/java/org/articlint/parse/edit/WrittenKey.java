package org.articlint.parse.edit;

import java.util.Optional;
import java.util.regex.Pattern;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.article.TextEdit;
import org.articlint.parse.head.HeadForm;
import org.articlint.parse.head.HeadPlace;

/**
 * A key as the metadata writes it.
 *
 * @param span with the quotes that belong to it
 */
public record WrittenKey(SourceText source, Span span) {

  /** A key that every form of metadata may write without quotes. */
  private static final Pattern BARE = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");

  /** A key that a form may write without quotes if it writes another one so. */
  private static final Pattern LIKE_BARE =
      Pattern.compile("[\\p{L}_](?:[\\p{L}\\p{N}_ .-]*[\\p{L}\\p{N}_])?");

  /** What no form takes for anything else between quotes. */
  private static final Pattern QUOTABLE = Pattern.compile("[^\\p{Cntrl}\"'\\\\&<>]+");

  private static final Pattern SAFE_MARK = Pattern.compile("[A-Za-z0-9_-]");

  /** Writes another name in its place; empty where that might be read as something else. */
  public Optional<TextEdit> renamed(String name) {
    String written = source.slice(span);
    if (!QUOTABLE.matcher(name).matches()) {
      return Optional.empty();
    }
    if (isQuoted(written)) {
      Span inner = new Span(span.start() + 1, span.end() - 1);
      return edit(inner, name, QUOTABLE.matcher(source.slice(inner)).matches());
    }
    if (!QUOTABLE.matcher(written).matches()) {
      return Optional.empty();
    }
    if (isBetweenQuotes()) {
      return edit(span, name, true);
    }
    boolean isLike = LIKE_BARE.matcher(written).matches();
    if (isBare(name) || (isLike && isLikeBare(name, written))) {
      return edit(span, name, true);
    }
    return edit(span, Notation.doubleQuoted(name), isLike && takesQuotes());
  }

  private static Optional<TextEdit> edit(Span at, String text, boolean isCertain) {
    return isCertain ? Optional.of(new TextEdit(at, text)) : Optional.empty();
  }

  private static boolean isQuoted(String written) {
    char first = written.isEmpty() ? ' ' : written.charAt(0);
    return written.length() > 2
        && (first == '"' || first == '\'')
        && written.charAt(written.length() - 1) == first;
  }

  /** Whether quotes enclose it that are no part of it, as those of an attribute do. */
  private boolean isBetweenQuotes() {
    String text = source.text();
    char before = span.start() == 0 ? ' ' : text.charAt(span.start() - 1);
    return (before == '"' || before == '\'') && text.startsWith("" + before, span.end());
  }

  private static boolean isBare(String name) {
    return BARE.matcher(name).matches() && !YamlNotation.isWord(name);
  }

  /** Whether another key without quotes has the marks and letters of a name. */
  private static boolean isLikeBare(String name, String written) {
    return LIKE_BARE.matcher(name).matches()
        && !YamlNotation.isWord(name)
        && name.chars()
            .filter(c -> !SAFE_MARK.matcher(Character.toString(c)).matches())
            .allMatch(c -> written.indexOf(c) >= 0);
  }

  /** Whether a key in quotes is the same here as one without. */
  private boolean takesQuotes() {
    return HeadPlace.of(source)
        .filter(head -> head.inner().contains(span) && head.form() != HeadForm.JSON)
        .isPresent();
  }
}
