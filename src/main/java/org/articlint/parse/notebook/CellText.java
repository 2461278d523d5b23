package org.articlint.parse.notebook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.article.ComposedText;
import org.articlint.article.SourceText;
import org.articlint.parse.composed.ValueNotation;
import org.articlint.parse.dialect.OpenBlock;

/** Writes cells as Markdown, so that nothing in one reaches into the next. */
final class CellText {

  private static final Pattern BACKTICKS = Pattern.compile("`{3,}+");

  private final SourceText source;
  private final ComposedText text;
  private final String language;

  /**
   * Begins without cells.
   *
   * @param text to which they are added
   * @param language of the code
   */
  CellText(SourceText source, ComposedText text, String language) {
    this.source = source;
    this.text = text;
    this.language = language;
  }

  void add(Cell cell) {
    if (cell.isHidden()) {
      return;
    }
    switch (cell.type()) {
      case "markdown" -> addMarkdown(cell);
      case "heading" -> addHeading(cell);
      case "code" -> addCode(cell);
      case "raw" -> addRaw(cell);
      default -> {
        // No other kind is known to Jupyter.
      }
    }
  }

  private void addMarkdown(Cell cell) {
    addSource(cell);
    String end = OpenBlock.end(cell.text());
    text.addBetween(end.isEmpty() ? "\n\n" : "\n" + end + "\n\n");
  }

  private void addHeading(Cell cell) {
    text.addBetween("#".repeat(cell.level()) + " ");
    addSource(cell);
    text.addBetween("\n\n");
  }

  private void addCode(Cell cell) {
    String code = cell.text();
    if (code.isBlank()) {
      return;
    }
    String fence = "```";
    for (Matcher run = BACKTICKS.matcher(code); run.find(); ) {
      fence = run.group().length() >= fence.length() ? run.group() + "`" : fence;
    }
    text.addBetween(fence + language + "\n");
    addSource(cell);
    text.addBetween("\n" + fence + "\n\n");
  }

  /**
   * Raw cells are for programs, but for Markdown, and for the head that Quarto keeps in the first.
   */
  private void addRaw(Cell cell) {
    boolean isHead = text.length() == 0 && cell.text().startsWith("---");
    if (isHead || cell.isRawMarkdown()) {
      addMarkdown(cell);
    }
  }

  private void addSource(Cell cell) {
    cell.source().forEach(piece -> ValueNotation.JSON.add(piece, source, text));
  }
}
