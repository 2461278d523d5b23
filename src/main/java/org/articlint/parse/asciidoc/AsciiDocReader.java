package org.articlint.parse.asciidoc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.Comment;
import org.articlint.article.Metadata;
import org.articlint.article.Problem;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.parse.head.FrontMatter;
import org.articlint.parse.reader.ArticleReader;
import org.articlint.parse.reader.ForeignSuppressions;
import org.articlint.parse.reader.UnreadText;

/**
 * Reads AsciiDoc, after front matter. Other files are not included, and of conditions both cases
 * are read.
 *
 * @see <a href="https://docs.asciidoctor.org/asciidoc/latest/">AsciiDoc Language Documentation</a>
 */
public final class AsciiDocReader implements ArticleReader {

  private static final FrontMatter NO_FRONT_MATTER = new FrontMatter(Metadata.NONE, 0, List.of());

  private static final Pattern HEAD =
      Pattern.compile("\\s*+(?:---(?:yaml|toml|json)?|\\+\\+\\+)[ \\t]*+(?:\\R|\\z)");

  @Override
  public Article read(String path, SourceText source) {
    FrontMatter front = hasFrontMatter(source) ? FrontMatter.read(source) : NO_FRONT_MATTER;
    DocumentAttributes attributes = new DocumentAttributes(front.metadata().root());
    BlockReader reader = new BlockReader(attributes);
    List<Block> blocks = reader.readDocument(Preprocessor.lines(source, front.bodyStart()));
    List<Problem> problems = new ArrayList<>(front.problems());
    problems.addAll(reader.problems());
    problems.addAll(ForeignSuppressions.in(source, blocks, "//"));
    if (attributes.exceedsReferences()) {
      problems.add(tooManyReferences());
    }
    List<UnreadText> parts = unread(reader, UnreadText.in(source, blocks));
    reader.comments().forEach(comment -> Comments.unclosed(source, comment).ifPresent(parts::add));
    UnreadText.problem(source, blocks, parts).ifPresent(problems::add);
    List<Comment> comments = new ArrayList<>(reader.comments());
    comments.sort(Comparator.comparingInt(comment -> comment.span().start()));
    return Article.of(path, source, attributes.metadata(), blocks, comments, problems);
  }

  /** What was not read; a block of HTML without an end is told once. */
  private static List<UnreadText> unread(BlockReader reader, List<UnreadText> inBlocks) {
    List<UnreadText> parts = new ArrayList<>(inBlocks);
    parts.removeIf(
        part -> reader.unread().stream().anyMatch(open -> part.span().contains(open.span())));
    parts.addAll(reader.unread());
    return parts;
  }

  /** An article may as well begin with a reference in braces, or with a block of code. */
  private static boolean hasFrontMatter(SourceText source) {
    return HEAD.matcher(source.text()).lookingAt();
  }

  private static Problem tooManyReferences() {
    String message =
        "references to attributes stand for more than the %s characters that are read; further ones were left out"
            .formatted(DocumentAttributes.MAX_REFERENCED);
    return new Problem(Problem.Kind.UNREAD_TEXT, Span.at(0), message);
  }
}
