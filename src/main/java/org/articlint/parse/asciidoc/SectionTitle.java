package org.articlint.parse.asciidoc;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.article.Span;

/**
 * The title of a document or section.
 *
 * @param level 1 for the title of the document, up to 6
 * @param isUnderlined whether the next line belongs to it
 * @see <a href="https://docs.asciidoctor.org/asciidoc/latest/sections/titles-and-levels/">Section
 *     titles</a>
 */
record SectionTitle(int level, Line text, Span span, boolean isUnderlined) {

  private static final Pattern MARKED =
      Pattern.compile("(={1,6}|#{1,6})[ \\t]++([^ \\t].*+)", Pattern.DOTALL);

  private static final Pattern ANCHOR =
      Pattern.compile(" \\[\\[[\\p{L}_:][\\p{L}\\p{M}\\p{N}_\\-:.]*+(?:, *[^\\]]++)?]]$");

  /** The marks of underlines, from level 1 on. */
  private static final String UNDERLINES = "=-~^+";

  /** Reads the next line, and the one behind it where that may underline it. */
  static Optional<SectionTitle> at(Lines lines) {
    Line line = lines.peek();
    Optional<SectionTitle> marked = marked(line);
    return marked.isPresent()
        ? marked
        : lines.peekSecond().flatMap(second -> underlined(line, second));
  }

  private static Optional<SectionTitle> marked(Line line) {
    boolean isCandidate = line.text().startsWith("=") || line.text().startsWith("#");
    Matcher title = isCandidate ? MARKED.matcher(line.text()) : null;
    if (title == null || !title.matches()) {
      return Optional.empty();
    }
    String marks = title.group(1);
    Line text = line.from(title.start(2));
    boolean isClosed =
        text.text().endsWith(" " + marks) && text.text().length() > marks.length() + 1;
    Line shown = isClosed ? text.to(text.text().length() - marks.length() - 1) : text;
    return Optional.of(new SectionTitle(marks.length(), withoutAnchor(shown), line.span(), false));
  }

  private static Optional<SectionTitle> underlined(Line line, Line second) {
    char mark = second.isBlank() ? ' ' : second.text().charAt(0);
    int level = UNDERLINES.indexOf(mark) + 1;
    boolean isUnderline =
        level > 0
            && Math.abs(line.text().length() - second.text().length()) < 2
            && !line.text().startsWith(".")
            && second.text().chars().allMatch(c -> c == mark)
            && line.text().chars().anyMatch(Character::isLetterOrDigit);
    return isUnderline
        ? Optional.of(
            new SectionTitle(
                level, withoutAnchor(line), new Span(line.start(), second.end()), true))
        : Optional.empty();
  }

  private static Line withoutAnchor(Line text) {
    if (!text.text().endsWith("]]")) {
      return text;
    }
    int start = text.text().lastIndexOf(" [[");
    boolean isAnchor = start > 0 && ANCHOR.matcher(text.text().substring(start)).matches();
    return isAnchor ? text.to(start) : text;
  }
}
