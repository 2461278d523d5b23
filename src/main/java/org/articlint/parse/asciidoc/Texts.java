package org.articlint.parse.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.articlint.article.Block;
import org.articlint.article.Comment;
import org.articlint.article.Letters;
import org.articlint.article.Prose;
import org.articlint.article.Span;

/** Turns lines of text into paragraphs, titles and what stands in the place of either. */
final class Texts {

  private static final Pattern FORMULA = Pattern.compile("(?:stem|latexmath|asciimath):\\[");

  private final DocumentAttributes attributes;
  private final List<Comment> comments;

  /**
   * Creates a reader of the texts of one document.
   *
   * @param comments receives the comments between the lines of a text
   */
  Texts(DocumentAttributes attributes, List<Comment> comments) {
    this.attributes = attributes;
    this.comments = comments;
  }

  /** The text of a title. */
  Prose title(Line line) {
    return Inlines.read(List.of(line), attributes).prose();
  }

  /** Adds a heading, and below it the footnotes in it. */
  void addHeading(int level, Line title, Span span, List<Block> blocks) {
    Inlines.Result text = Inlines.read(List.of(title), attributes);
    blocks.add(new Block.Heading(level, text.prose(), span));
    addFootnotes(text, blocks);
  }

  /**
   * Adds what lines of text show: a paragraph, images without any words, or something that only the
   * generator knows.
   */
  void addParagraph(List<Line> written, List<Block> blocks) {
    List<Line> lines = withoutComments(written);
    if (lines.isEmpty()) {
      return;
    }
    Line first = lines.get(0).strip();
    Span span = new Span(first.start(), lines.get(lines.size() - 1).end());
    Inlines.Result text = Inlines.read(lines, attributes);
    if (Letters.isIn(text.prose().text())) {
      blocks.add(new Block.Paragraph(text.prose(), span));
    } else if (!text.prose().images().isEmpty()) {
      blocks.addAll(text.prose().images());
    } else {
      withoutWords(lines, text.prose(), span).ifPresent(blocks::add);
    }
    addFootnotes(text, blocks);
  }

  /** What lines without words show: something that the site knows, a formula, signs, or nothing. */
  private static Optional<Block> withoutWords(List<Line> lines, Prose prose, Span span) {
    if (lines.stream()
        .anyMatch(line -> line.text().contains("{") || line.text().contains("icon:"))) {
      return Optional.of(new Block.TemplateTag(span));
    }
    if (lines.stream().anyMatch(line -> FORMULA.matcher(line.text()).find())) {
      return Optional.of(new Block.Formula(span));
    }
    return prose.text().isBlank() ? Optional.empty() : Optional.of(new Block.Html(span));
  }

  /** A site shows footnotes below the text, each as the item of a list. */
  private static void addFootnotes(Inlines.Result text, List<Block> blocks) {
    for (Prose footnote : text.footnotes()) {
      if (Letters.isIn(footnote.text())) {
        Span place = footnote.span(0, footnote.text().length());
        Block.Paragraph paragraph = new Block.Paragraph(footnote, place);
        blocks.add(new Block.ListItem(List.of(paragraph), true, place));
      }
    }
  }

  /** The lines that are shown; includes between them are not known. */
  private List<Line> withoutComments(List<Line> written) {
    List<Line> shown = new ArrayList<>();
    for (Line line : written) {
      if (CommentLines.isLine(line)) {
        comments.add(CommentLines.inText(line));
      } else if (!line.isBlank() && !Preprocessor.isInclude(line)) {
        shown.add(Preprocessor.unescaped(line));
      }
    }
    return shown;
  }
}
