package org.articlint.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.LowerCase;
import org.articlint.article.Metadata;
import org.articlint.article.NormalText;
import org.articlint.article.Section;
import org.articlint.article.Span;
import org.articlint.article.Value.Scalar;
import org.articlint.check.match.Match;
import org.articlint.check.match.Verdict;
import org.articlint.check.value.Context;
import org.articlint.check.value.FieldPaths;
import org.articlint.check.value.Option;
import org.articlint.check.value.Placeholder;
import org.articlint.check.value.Regex;

/**
 * Compares a list in the metadata with the list items in a section of the text, ignoring case,
 * white space and punctuation.
 */
@Placeholder(name = "item", value = "the item that only one of the lists has")
@Placeholder(name = "problem", value = "which of them lacks it")
public record ListMismatch(
    @Option(value = "metadata paths of the list; the first one present is used", required = true)
        List<String> metadata,
    @Option(value = "the heading of the section that contains the list", required = true)
        Regex section)
    implements ArticleCheck {

  private record Item(String text, Span span) {}

  @Override
  public boolean looksAtWhole() {
    return true;
  }

  @Override
  public List<FieldPaths> fields() {
    return List.of(FieldPaths.of(metadata.toArray(String[]::new)));
  }

  @Override
  public Verdict check(Article article, Context context) {
    Optional<Metadata.Field> field = article.metadata().first(metadata);
    List<Item> declared = field.map(ListMismatch::declared).orElse(List.of());
    if (field.isEmpty() || declared.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    Optional<Section> body =
        article
            .sectionsBelowTitle()
            .filter(s -> context.find(section, s.heading().text()).isPresent())
            .findFirst();
    if (body.isEmpty()) {
      Item list = new Item(field.get().label(), field.get().entry().keySpan());
      String problem = "is a list in the metadata, but the text has no section for it";
      return Verdict.of(match(list, problem));
    }
    List<Item> shown = new ArrayList<>();
    body.get().blocks().forEach(block -> addItems(block, shown));
    List<Match> matches = new ArrayList<>();
    String heading = body.get().heading().text();
    String key = field.get().path();
    addMissing(
        declared,
        shown,
        "is in the metadata, but not in the list under '" + heading + "'",
        matches);
    addMissing(shown, declared, "is in the text, but not in the metadata under " + key, matches);
    return new Verdict(true, matches);
  }

  private static List<Item> declared(Metadata.Field field) {
    return field.scalars().stream()
        .filter(scalar -> !scalar.text().isBlank())
        .map((Scalar scalar) -> new Item(scalar.text(), scalar.span()))
        .toList();
  }

  private static void addItems(Block block, List<Item> items) {
    if (block instanceof Block.ListItem item && !item.text().isBlank()) {
      items.add(new Item(item.text(), item.span()));
    }
    block.children().forEach(child -> addItems(child, items));
  }

  private static void addMissing(
      List<Item> items, List<Item> others, String problem, List<Match> matches) {
    Set<String> known = new HashSet<>();
    others.forEach(item -> known.add(normal(item.text)));
    for (Item item : items) {
      if (!known.contains(normal(item.text))) {
        matches.add(match(item, problem));
      }
    }
  }

  private static Match match(Item item, String problem) {
    return Match.of(
        item.span, normal(item.text), Map.of("item", item.text.strip(), "problem", problem));
  }

  private static String normal(String text) {
    return LowerCase.of(NormalText.of(text).text())
        .replaceAll("[^\\p{L}\\p{M}\\p{N}+#]+", " ")
        .strip();
  }
}
