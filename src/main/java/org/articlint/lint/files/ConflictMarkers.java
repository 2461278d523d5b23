package org.articlint.lint.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.articlint.article.Article;
import org.articlint.article.Problem;
import org.articlint.article.SourceText;
import org.articlint.article.Span;

/**
 * The lines that git puts around the two sides of a merge conflict: seven {@code <}, seven {@code
 * =} and seven {@code >} at the beginning of a line, the outer ones followed by the name of a
 * commit. Seven {@code =} alone underline a heading of Markdown, and mean nothing here.
 */
final class ConflictMarkers {

  private static final String OPENING = "<<<<<<<";
  private static final String MIDDLE = "=======";
  private static final String CLOSING = ">>>>>>>";

  /** What only git names a side: a commit with its subject, or a stash. */
  private static final String GIT =
      "HEAD(?: .*)?|(?:parent of )?[0-9a-f]{7,64} .*|Updated upstream|Stashed changes";

  /** What git names the side of a marker that stands alone in code. */
  private static final Pattern LABEL_IN_CODE = Pattern.compile(" (?:" + GIT + ")");

  /** Elsewhere also one word, as the name of a branch is. */
  private static final Pattern LABEL = Pattern.compile(" (?:\\S+|" + GIT + ")");

  /** How assistants write an edit; guides to them show it in code. */
  private static final Set<String> EDITS =
      Set.of("<<<<<<< SEARCH>>>>>>> REPLACE", "<<<<<<< ORIGINAL>>>>>>> UPDATED");

  private final SourceText source;
  private final int firstLine;
  private final ConflictExamples examples;
  private final List<Problem> problems = new ArrayList<>();

  private ConflictMarkers(Article article, boolean isPlainText) {
    this.source = article.source();
    this.firstLine = source.start().line();
    this.examples = new ConflictExamples(article, isPlainText);
  }

  /**
   * Adds to an article the conflicts that nobody has resolved, as problems.
   *
   * @param isPlainText whether it is read as plain text
   */
  static Article tell(Article article, Predicate<Article> isPlainText) {
    SourceText source = article.source();
    boolean mayHaveOne =
        (source.count('<') >= OPENING.length() && source.hasLine(OPENING))
            || (source.count('>') >= CLOSING.length() && source.hasLine(CLOSING));
    if (!mayHaveOne) {
      return article;
    }
    ConflictMarkers markers = new ConflictMarkers(article, isPlainText.test(article));
    markers.find();
    return article.with(markers.problems);
  }

  /** Whether a line of a text begins with a marker. */
  static boolean areIn(String text) {
    return text.lines().anyMatch(line -> line.startsWith(OPENING) || line.startsWith(CLOSING));
  }

  private void find() {
    int open = 0;
    boolean hasMiddle = false;
    for (int line = firstLine; line <= source.lastLine(); line++) {
      if (isMarker(line, OPENING)) {
        addLeftOver(open, OPENING, false);
        open = line;
        hasMiddle = false;
      } else if (isMarker(line, MIDDLE)) {
        hasMiddle = true;
      } else if (isMarker(line, CLOSING)) {
        if (open > 0 && !(isAlone(open) && isAlone(line))) {
          addConflict(open, line);
        } else {
          addLeftOver(open, OPENING, false);
          addLeftOver(line, CLOSING, hasMiddle);
        }
        open = 0;
        hasMiddle = false;
      }
    }
    addLeftOver(open, OPENING, hasMiddle);
  }

  /** As git defines it: the line goes on with white space, or ends. */
  private boolean isMarker(int line, String marker) {
    String text = text(line);
    return text.startsWith(marker)
        && (text.length() == marker.length()
            || Character.isWhitespace(text.charAt(marker.length())));
  }

  /** Whether a fence holds nothing else: then it shows the marker, and no side of a conflict. */
  private boolean isAlone(int line) {
    return isFence(line - 1) && isFence(line + 1);
  }

  private boolean isFence(int line) {
    String text = text(line).strip();
    return text.startsWith("```") || text.startsWith("~~~");
  }

  private boolean isLabelled(int line, String marker, Pattern label) {
    return label.matcher(text(line).substring(marker.length()).stripTrailing()).matches();
  }

  private String text(int line) {
    return line < firstLine || line > source.lastLine() ? "" : source.slice(source.lineSpan(line));
  }

  private void addConflict(int first, int last) {
    Span span = new Span(source.lineSpan(first).start(), source.lineSpan(last).end());
    if (EDITS.contains(text(first) + text(last)) && examples.isCode(span)) {
      return;
    }
    add(
        first,
        span,
        "lines %s to %s hold both sides of a merge conflict: which of them is to be published is"
                .formatted(first, last)
            + " not decided");
  }

  /**
   * Adds a marker without its counterpart, if git has written it; seven {@code >} also quote mail.
   *
   * @param hasMiddle whether the marker between the sides is there: then any label will do
   */
  private void addLeftOver(int line, String marker, boolean hasMiddle) {
    boolean isQuote =
        marker.equals(CLOSING)
            && (text(line - 1).startsWith(">") || text(line + 1).startsWith(">"));
    if (line < 1 || isQuote) {
      return;
    }
    Span span = source.lineSpan(line);
    Pattern label = examples.isCode(span) ? LABEL_IN_CODE : LABEL;
    boolean isBare = text(line).strip().length() == marker.length();
    if (isLabelled(line, marker, label) || (hasMiddle && !isBare && !examples.isCode(span))) {
      add(line, span, "the marker '%s' of a merge conflict is left over".formatted(marker));
    }
  }

  private void add(int line, Span span, String message) {
    if (!examples.hasOne(span)) {
      problems.add(new Problem(Problem.Kind.MERGE_CONFLICT, source.lineSpan(line), message));
    }
  }
}
