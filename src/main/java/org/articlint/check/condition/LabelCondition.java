package org.articlint.check.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.NormalText;
import org.articlint.check.table.TableRows;
import org.articlint.check.value.Context;
import org.articlint.check.value.Option;
import org.articlint.check.value.Search;

/**
 * Holds when something is labelled with matching words and says something: a paragraph, list item
 * or quote that begins with a label and a colon, a dash, or in bold; a bold line, or one that ends
 * with a colon, before another block; a row or column of a table.
 */
public record LabelCondition(
    @Option(value = "the pattern of the label", required = true) Search label,
    @Option("texts that do not count as content behind the label") List<Search> except)
    implements Condition {

  /** The most characters of a label; what is longer is a sentence. */
  static final int MAX_LABEL_CHARS = 80;

  private record Labelled(String label, String content) {}

  @Override
  public Optional<Evidence> test(Article article, Context context) {
    return in(article.blocks(), article, new Contents(except, context), context);
  }

  private Optional<Evidence> in(
      List<Block> blocks, Article article, Contents contents, Context context) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      List<Block> next = blocks.subList(i + 1, Math.min(i + 2, blocks.size()));
      Optional<String> found =
          block instanceof Block.Paragraph paragraph
              ? inParagraph(paragraph, next, article, contents, context)
              : block instanceof Block.Table table
                  ? inTable(TableRows.of(article, table), contents, context)
                  : Optional.empty();
      if (found.isPresent()) {
        return Optional.of(new Evidence(block.span(), found.get()));
      }
      Optional<Evidence> inside = in(block.children(), article, contents, context);
      if (inside.isPresent()) {
        return inside;
      }
    }
    return Optional.empty();
  }

  private Optional<String> inParagraph(
      Block.Paragraph paragraph,
      List<Block> next,
      Article article,
      Contents contents,
      Context context) {
    String source = article.source().slice(paragraph.span());
    return labels(NormalText.of(paragraph.text()).text(), source).stream()
        .filter(each -> matches(each.label(), context))
        .filter(
            each -> each.content().isBlank() ? contents.isIn(next) : contents.isIn(each.content()))
        .map(Labelled::label)
        .findFirst();
  }

  private static List<Labelled> labels(String text, String source) {
    List<Labelled> labels = new ArrayList<>();
    Matcher separator = Forms.SEPARATOR.matcher(text);
    if (separator.find()) {
      labels.add(
          new Labelled(text.substring(0, separator.start()), text.substring(separator.end())));
    }
    Matcher bold = Forms.BOLD.matcher(source);
    if (bold.find()) {
      String label = bold.group("a") != null ? bold.group("a") : bold.group("b");
      labels.add(new Labelled(label, source.substring(bold.end())));
    }
    return labels;
  }

  private Optional<String> inTable(List<List<String>> rows, Contents contents, Context context) {
    for (List<String> row : rows) {
      for (int column = 0; column < row.size(); column++) {
        List<String> labelled = row == rows.get(0) ? below(rows, column) : rightOf(row, column);
        if (matches(row.get(column), context) && labelled.stream().anyMatch(contents::isIn)) {
          return Optional.of(row.get(column));
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> rightOf(List<String> row, int column) {
    return row.subList(column + 1, row.size());
  }

  private static List<String> below(List<List<String>> rows, int column) {
    return rows.stream()
        .skip(1)
        .filter(row -> column < row.size())
        .map(row -> row.get(column))
        .toList();
  }

  private boolean matches(String candidate, Context context) {
    return candidate.length() <= MAX_LABEL_CHARS && label.find(candidate, context).isPresent();
  }

  /** The forms of labels, compiled only where a label is looked for. */
  private static final class Forms {
    private static final Pattern BOLD =
        Pattern.compile(
            "^(?:(\\*\\*|__)(?<a>.+?)\\1|<(b|strong)\\b[^>]*>(?<b>.+?)</\\3>)", Pattern.DOTALL);

    private static final Pattern SEPARATOR = Pattern.compile(":(?!//)|\\s[-\\u2013\\u2014]\\s");

    private Forms() {}
  }
}
