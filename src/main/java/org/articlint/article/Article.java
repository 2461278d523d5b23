package org.articlint.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An article as it was read from a file. Immutable.
 *
 * @param path relative to the root, with {@code /}
 * @param title from the metadata, or the first heading of level 1
 * @param blocks the top-level blocks in reading order; the children of a callout stand among them
 *     in its place
 * @param sections one for each top-level heading, in order
 * @param callouts the callouts in reading order, an outer one before those inside it
 * @param comments the comments of the source, in order
 * @param declarations what elements of HTML say about the text in them, in order
 * @param problems the problems met while reading
 */
public record Article(
    String path,
    SourceText source,
    Metadata metadata,
    Optional<Title> title,
    List<Block> blocks,
    List<Section> sections,
    List<Block.Callout> callouts,
    List<Comment> comments,
    List<Declaration> declarations,
    List<Problem> problems) {

  private static final Set<Problem.Kind> UNREAD =
      Set.of(
          Problem.Kind.INVALID_ENCODING,
          Problem.Kind.ARTICLE_TOO_LARGE,
          Problem.Kind.UNREADABLE_ARTICLE);

  /** What makes counts wrong; of a conflict, both sides would be counted. */
  private static final Set<Problem.Kind> PARTLY_UNREAD =
      Set.of(Problem.Kind.UNREAD_TEXT, Problem.Kind.NESTED_TOO_DEEP, Problem.Kind.MERGE_CONFLICT);

  /**
   * The title of an article.
   *
   * @param span the span of a metadata value or a heading
   */
  public record Title(String text, Span span) {}

  /** Copies the lists. */
  public Article {
    blocks = List.copyOf(blocks);
    sections = List.copyOf(sections);
    callouts = List.copyOf(callouts);
    comments = List.copyOf(comments);
    declarations = List.copyOf(declarations);
    problems = List.copyOf(problems);
  }

  /** Creates an article that could not be read. */
  public static Article unread(String path, SourceText source, Problem problem) {
    return new Article(
        path,
        source,
        Metadata.NONE,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(problem));
  }

  /** Creates an article; title and sections are derived from its metadata and blocks. */
  public static Article of(
      String path,
      SourceText source,
      Metadata metadata,
      List<Block> blocks,
      List<Comment> comments,
      List<Problem> problems) {
    List<Block> opened = inSourceOrder(Block.opened(blocks));
    return new Article(
        path,
        source,
        metadata,
        title(metadata, opened),
        opened,
        Section.of(opened),
        Block.callouts(blocks),
        comments,
        List.of(),
        problems);
  }

  /** The same article with more problems. */
  public Article with(List<Problem> more) {
    List<Problem> all = new ArrayList<>(problems);
    all.addAll(more);
    return new Article(
        path, source, metadata, title, blocks, sections, callouts, comments, declarations, all);
  }

  /** The same article, of which elements of HTML say something. */
  public Article declaring(List<Declaration> declared) {
    return new Article(
        path, source, metadata, title, blocks, sections, callouts, comments, declared, problems);
  }

  /**
   * The same article with other metadata, as the beginning of a longer text.
   *
   * @param whole begins with the text of the article
   */
  public Article in(SourceText whole, Metadata other) {
    return new Article(
        path,
        whole,
        other,
        title(other, blocks),
        blocks,
        sections,
        callouts,
        comments,
        declarations,
        problems);
  }

  /** HTML may show what stands between the cells of a table before it; here it stays behind. */
  private static List<Block> inSourceOrder(List<Block> blocks) {
    for (int i = 1; i < blocks.size(); i++) {
      if (blocks.get(i).span().start() < blocks.get(i - 1).span().start()) {
        List<Block> sorted = new ArrayList<>(blocks);
        sorted.sort(Comparator.comparingInt(block -> block.span().start()));
        return sorted;
      }
    }
    return blocks;
  }

  private static Optional<Title> title(Metadata metadata, List<Block> blocks) {
    Optional<Metadata.Field> field = metadata.find("title");
    if (field.isPresent()) {
      for (Value.Scalar scalar : field.get().scalars()) {
        if (!scalar.text().isBlank()) {
          return Optional.of(new Title(scalar.text(), scalar.span()));
        }
      }
    }
    return titleHeading(blocks).map(heading -> new Title(heading.text(), heading.span()));
  }

  private static Optional<Block.Heading> titleHeading(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading && heading.level() == 1) {
        return Optional.of(heading);
      }
    }
    return Optional.empty();
  }

  /** Returns the names of the folders in its path, the outermost first. */
  public List<String> folders() {
    List<String> names = List.of(path.split("/", -1));
    return names.subList(0, names.size() - 1);
  }

  /** Returns the name of its file, with its extension. */
  public String fileName() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The first heading of level 1, which shows the title. */
  public Optional<Block.Heading> titleHeading() {
    return titleHeading(blocks);
  }

  /** Every section but the one under the title heading. */
  public Stream<Section> sectionsBelowTitle() {
    Optional<Block.Heading> title = titleHeading();
    return sections.stream()
        .filter(section -> title.isEmpty() || !section.heading().span().equals(title.get().span()));
  }

  /** Every paragraph in reading order, including those in lists and quotes. */
  public List<Block.Paragraph> paragraphs() {
    return Block.paragraphs(blocks);
  }

  /**
   * The paragraph that begins at a position.
   *
   * @param line 1-based
   * @param column 1-based, in UTF-16 units
   */
  public Optional<Block.Paragraph> paragraphAt(int line, int column) {
    for (Block.Paragraph paragraph : paragraphs()) {
      int start = paragraph.span().start();
      if (source.fileLine(start) == line && source.fileColumn(start) == column) {
        return Optional.of(paragraph);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns whether a considerable part of the text was not read, or nobody knows which part is to
   * be, so that counts may be wrong.
   */
  public boolean isPartlyUnread() {
    for (Problem problem : problems) {
      if (PARTLY_UNREAD.contains(problem.kind())) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether it has no metadata, or none that could be read. */
  public boolean lacksMetadata() {
    return metadata.root().entries().isEmpty();
  }

  /** Why its format does not know what the article is, so that it is not checked at all. */
  public Optional<Problem> unreadable() {
    return problems.stream()
        .filter(problem -> problem.kind() == Problem.Kind.UNREADABLE_ARTICLE)
        .findFirst();
  }

  /** Returns whether the body could not be read, so that nothing is known of its content. */
  public boolean isUnread() {
    for (Problem problem : problems) {
      if (UNREAD.contains(problem.kind())) {
        return true;
      }
    }
    return false;
  }
}
