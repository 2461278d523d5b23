package org.articlint.article;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One file of the archive, read; immutable.
 *
 * @param path relative to the root, with {@code /}
 * @param title from the metadata, or the first heading of level 1
 * @param blocks the top-level blocks in reading order
 * @param sections one for each top-level heading, in order
 * @param comments the comments, in order
 * @param problems what was met while reading
 */
public record Article(
    String path,
    SourceText source,
    Metadata metadata,
    Optional<Title> title,
    List<Block> blocks,
    List<Section> sections,
    List<Comment> comments,
    List<Problem> problems) {

  /**
   * The title.
   *
   * @param span where it stands: a metadata value or a heading
   */
  public record Title(String text, Span span) {}

  /** Copies the lists. */
  public Article {
    blocks = List.copyOf(blocks);
    sections = List.copyOf(sections);
    comments = List.copyOf(comments);
    problems = List.copyOf(problems);
  }

  /** An article of which only a problem is known. */
  public static Article unread(String path, SourceText source, Problem problem) {
    return new Article(
        path,
        source,
        Metadata.NONE,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(problem));
  }

  /** An article whose title and sections follow from its metadata and blocks. */
  public static Article of(
      String path,
      SourceText source,
      Metadata metadata,
      List<Block> blocks,
      List<Comment> comments,
      List<Problem> problems) {
    return new Article(
        path,
        source,
        metadata,
        title(metadata, blocks),
        blocks,
        Section.of(blocks),
        comments,
        problems);
  }

  private static Optional<Title> title(Metadata metadata, List<Block> blocks) {
    Optional<Title> declared =
        metadata.find("title").stream()
            .flatMap(field -> field.scalars().stream())
            .filter(scalar -> !scalar.text().isBlank())
            .map(scalar -> new Title(scalar.text(), scalar.span()))
            .findFirst();
    return declared.or(() -> titleHeading(blocks).map(h -> new Title(h.text(), h.span())));
  }

  private static Optional<Block.Heading> titleHeading(List<Block> blocks) {
    return blocks.stream()
        .filter(block -> block instanceof Block.Heading heading && heading.level() == 1)
        .map(Block.Heading.class::cast)
        .findFirst();
  }

  /** The first heading of level 1, when the article shows its title as one. */
  public Optional<Block.Heading> titleHeading() {
    return titleHeading(blocks);
  }

  /** The sections below the title: every section but the one that the title heads. */
  public Stream<Section> sectionsBelowTitle() {
    Optional<Block.Heading> title = titleHeading();
    return sections.stream()
        .filter(section -> title.isEmpty() || !section.heading().span().equals(title.get().span()));
  }

  /** Every paragraph in reading order, those in lists and quotes among them. */
  public Stream<Block.Paragraph> paragraphs() {
    return blocks.stream()
        .flatMap(Block::tree)
        .filter(Block.Paragraph.class::isInstance)
        .map(Block.Paragraph.class::cast);
  }

  /**
   * The paragraph that begins at a place.
   *
   * @param line 1-based
   * @param column 1-based, in UTF-16 units
   */
  public Optional<Block.Paragraph> paragraphAt(int line, int column) {
    return paragraphs()
        .filter(p -> source.line(p.span().start()) == line)
        .filter(p -> source.column(p.span().start()) == column)
        .findFirst();
  }

  /** Whether the body could not be read, so that nothing can be said of its content. */
  public boolean isUnread() {
    return problems.stream()
        .anyMatch(
            p ->
                p.kind() == Problem.Kind.INVALID_ENCODING
                    || p.kind() == Problem.Kind.ARTICLE_TOO_LARGE
                    || p.kind() == Problem.Kind.UNREADABLE_ARTICLE);
  }
}
