package org.articlint.check.condition;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.Span;
import org.articlint.check.value.Context;
import org.articlint.check.value.Option;
import org.articlint.check.value.Search;

/**
 * Holds when a number of headings, paragraphs, list items, code blocks and includes match, and more
 * of them than match something else. Paragraphs and items of nothing but links do not count.
 */
public record MentionsCondition(
    @Option(value = "the pattern to look for", required = true) Search mentions,
    @Option(value = "the minimum number of texts that match", fallback = "1") int in,
    @Option("a pattern that fewer texts must match") Optional<Search> moreThan)
    implements Condition {

  /** Checks the number: with no text required there would be no evidence. */
  public MentionsCondition {
    Bounds.atLeast("in", in, 1);
  }

  private record Text(String text, Span span) {}

  @Override
  public Optional<Evidence> test(Article article, Context context) {
    long needed = moreThan.isPresent() ? Long.MAX_VALUE : in;
    List<Text> found = matching(mentions, article, needed, context);
    boolean isMore =
        found.size() < in
            || moreThan
                .map(other -> matching(other, article, found.size(), context).size() < found.size())
                .orElse(true);
    return found.size() >= in && isMore
        ? Optional.of(new Evidence(found.get(0).span(), found.get(0).text(), "", List.of()))
        : Optional.empty();
  }

  /** The first texts that match, at most so many; those after them are not looked at. */
  private static List<Text> matching(Search search, Article article, long most, Context context) {
    Stream<Text> texts =
        Block.all(article.blocks()).stream().flatMap(block -> text(block, article));
    return Stream.concat(texts, includes(article))
        .filter(text -> search.find(text.text(), context).isPresent())
        .limit(most)
        .toList();
  }

  private static Stream<Text> text(Block block, Article article) {
    if (block instanceof Block.Paragraph paragraph) {
      return paragraph.isLink()
          ? Stream.empty()
          : Stream.of(new Text(paragraph.text(), paragraph.span()));
    }
    if (block instanceof Block.Heading heading) {
      return Stream.of(new Text(heading.text(), heading.span()));
    }
    return block instanceof Block.Code
        ? Stream.of(new Text(article.source().slice(block.span()), block.span()))
        : Stream.empty();
  }

  /** The lines that show another file, whose name tells what is in it. */
  private static Stream<Text> includes(Article article) {
    String source = article.source().text();
    return source.contains("nclude") || source.contains("NCLUDE")
        ? Includes.LINE
            .matcher(source)
            .results()
            .map(line -> new Text(line.group(), new Span(line.start(), line.end())))
        : Stream.empty();
  }

  /** The pattern of includes, in a class of its own because few articles need it. */
  private static final class Includes {
    private static final Pattern LINE = Pattern.compile("(?m)^[ \\t]*\\[!(?i:include)\\b[^\\n]*$");

    private Includes() {}
  }
}
