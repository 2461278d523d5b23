package org.articlint.parse.rst;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.articlint.article.Block;
import org.articlint.article.Comment;
import org.articlint.article.Letters;
import org.articlint.article.Problem;
import org.articlint.article.Prose;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.parse.reader.Limits;
import org.articlint.parse.reader.UnreadText;

/** Turns the lines of one document into blocks; what all of its containers share. */
final class RstParser {

  private final SourceText source;
  private final Predicate<String> codeTags;
  private final RstMetadata metadata;
  private final RstInlines inlines;
  private final RstSections sections = new RstSections();
  private final List<Comment> comments = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<UnreadText> unread = new ArrayList<>();

  /**
   * Prepares the reading of a document.
   *
   * @param codeTags the names of directives whose content is code, besides those that are known
   * @param metadata receives the fields of the document
   */
  RstParser(SourceText source, RstLines lines, Predicate<String> codeTags, RstMetadata metadata) {
    this.source = source;
    this.codeTags = codeTags;
    this.metadata = metadata;
    this.inlines = new RstInlines(new RstNames(lines));
  }

  List<Comment> comments() {
    return comments;
  }

  List<UnreadText> unread() {
    return unread;
  }

  RstMetadata metadata() {
    return metadata;
  }

  RstSections sections() {
    return sections;
  }

  Predicate<String> codeTags() {
    return codeTags;
  }

  /** The problems met. */
  List<Problem> problems() {
    List<Problem> all = new ArrayList<>(problems);
    if (inlines.isOverBudget()) {
      String message =
          "substitutions of the article add more than the %s characters that are read; the rest of them is left out"
              .formatted(RstInlines.MAX_SUBSTITUTED_CHARS);
      all.add(new Problem(Problem.Kind.UNREAD_TEXT, Span.at(0), message));
    }
    return all;
  }

  /**
   * Reads the blocks of a container.
   *
   * @param depth how deep it is nested, from 1
   * @param titles whether headings may stand in it
   */
  List<Block> blocks(RstPart part, int depth, boolean titles) {
    if (part.isEmpty()) {
      return List.of();
    }
    if (depth <= Limits.MAX_BLOCK_DEPTH) {
      return new RstContainer(this, part, depth, titles).read();
    }
    if (problems.isEmpty()) {
      String message = Limits.nestedTooDeep("quotes, lists or directives");
      Span place = Span.at(part.start(part.from()));
      problems.add(new Problem(Problem.Kind.NESTED_TOO_DEEP, place, message));
    }
    return plain(part);
  }

  /** The text of a container as paragraphs. */
  private List<Block> plain(RstPart part) {
    List<Block> blocks = new ArrayList<>();
    for (int line = part.skipBlank(part.from()); line < part.to(); ) {
      int end = part.runEnd(line);
      blocks.addAll(paragraph(part.spans(line, end)));
      line = part.skipBlank(end);
    }
    return blocks;
  }

  /** The text of some lines. */
  Prose prose(List<Span> lines) {
    return inlines.read(new RstText(source.text(), lines));
  }

  /** A paragraph; its images where it has no text, and nothing where it has neither. */
  List<Block> paragraph(List<Span> lines) {
    Prose prose = prose(lines);
    if (Letters.isIn(prose.text())) {
      Span span = new Span(lines.get(0).start(), lines.get(lines.size() - 1).end());
      return List.of(new Block.Paragraph(prose, span));
    }
    return List.copyOf(prose.images());
  }

  /** Adds a comment; what follows it is told later. */
  int addComment(Span text, Span span) {
    comments.add(new Comment(source.slice(text), span, Optional.empty(), false));
    return comments.size() - 1;
  }

  /** Says which blocks follow a comment. */
  void setNext(int index, Span next) {
    Comment comment = comments.get(index);
    comments.set(index, new Comment(comment.text(), comment.span(), Optional.of(next), false));
  }
}
