package org.articlint.parse.rst;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.Metadata;
import org.articlint.article.Problem;
import org.articlint.article.SourceText;
import org.articlint.article.Value.Mapping;
import org.articlint.parse.head.FrontMatter;
import org.articlint.parse.reader.ArticleReader;
import org.articlint.parse.reader.ForeignSuppressions;
import org.articlint.parse.reader.UnreadText;

/** Reads reStructuredText. */
public final class RstReader implements ArticleReader {

  /** A line of signs may as well stand above a title. */
  private static final Pattern HEAD =
      Pattern.compile("---\\s*\\R\\s*[\\w.-]{1,60}\\s*:|\\+\\+\\+\\s*\\R\\s*[\\w.-]{1,60}\\s*=");

  /** The proposals of Python have lines of keys and values at their top. */
  private static final String PEP = "PEP: ";

  private final Predicate<String> codeTags;

  /**
   * Creates a reader.
   *
   * @param codeTags the names of directives whose content is code, besides those that are known
   */
  public RstReader(Predicate<String> codeTags) {
    this.codeTags = codeTags;
  }

  @Override
  public Article read(String path, SourceText source) {
    FrontMatter head = head(source);
    List<Problem> problems = new ArrayList<>(head.problems());
    RstLines lines = new RstLines(source, source.line(head.bodyStart()));
    Mapping root = head.metadata().root();
    RstMetadata metadata = new RstMetadata(source, root);
    int first = root.entries().isEmpty() ? metadata.addComments(lines) : 0;
    RstParser parser = new RstParser(source, lines, codeTags, metadata);
    List<Block> read = parser.blocks(RstPart.all(lines, first), 1, true);
    List<Block> blocks = metadata.hasTitle() ? RstSections.belowTitle(read) : read;
    problems.addAll(parser.problems());
    problems.addAll(ForeignSuppressions.in(source, blocks, ".."));
    UnreadText.problem(source, blocks, parser.unread()).ifPresent(problems::add);
    return Article.of(path, source, metadata.metadata(), blocks, parser.comments(), problems);
  }

  private static FrontMatter head(SourceText source) {
    if (source.text().startsWith(PEP)) {
      return FrontMatter.readMultiMarkdown(source);
    }
    return HEAD.matcher(source.text()).lookingAt()
        ? FrontMatter.read(source)
        : new FrontMatter(Metadata.NONE, 0, List.of());
  }
}
