package org.articlint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.Metadata;
import org.articlint.article.Section;
import org.articlint.article.Value.Scalar;
import org.articlint.check.condition.Bounds;
import org.articlint.check.match.Fix;
import org.articlint.check.match.Match;
import org.articlint.check.match.Verdict;
import org.articlint.check.value.Context;
import org.articlint.check.value.Count;
import org.articlint.check.value.FieldPaths;
import org.articlint.check.value.Option;
import org.articlint.check.value.Placeholder;
import org.articlint.check.value.Regex;

/** Compares a number declared in the metadata with the number counted in the text. */
@Placeholder(name = "declared", value = "the number in the metadata")
@Placeholder(name = "counted", value = "the number in the text")
@Placeholder(name = "what", value = "what is counted, such as paragraphs")
public record CountMismatch(
    @Option(
            value = "metadata paths of the declared number; the first one present is used",
            required = true)
        List<String> declared,
    @Option(value = "what is counted", required = true) Count count,
    @Option("headings of sections to leave out of the count, with their subsections")
        List<Regex> leaveOut,
    @Option("the heading of the only section to count in; the whole article when absent")
        Optional<Regex> section,
    @Option(value = "the largest difference that is accepted", fallback = "0") int tolerance)
    implements ArticleCheck {

  /** Checks the tolerance. */
  public CountMismatch {
    Bounds.atLeast("tolerance", tolerance, 0);
  }

  @Override
  public boolean looksAtWhole() {
    return true;
  }

  @Override
  public List<FieldPaths> fields() {
    return List.of(FieldPaths.of(declared.toArray(String[]::new)));
  }

  @Override
  public Verdict check(Article article, Context context) {
    Optional<Metadata.Field> field = article.metadata().first(declared);
    Optional<Scalar> value = field.flatMap(f -> f.scalars().stream().findFirst());
    if (value.isEmpty() || value.get().text().isBlank()) {
      return Verdict.NOT_APPLICABLE;
    }
    int counted = count.of(countedBlocks(article, context));
    String text = value.get().text().strip();
    if (agrees(text, counted)) {
      return Verdict.CLEAN;
    }
    Map<String, String> values =
        Map.of("declared", text, "counted", Integer.toString(counted), "what", count.noun());
    Match match =
        Match.of(value.get().span(), field.get().path(), values).labelled("counted: " + counted);
    // Correct only a bare number; anything else was worded by a person.
    Fix fix = new Fix(value.get().span(), Integer.toString(counted)).withinQuotes(article.source());
    boolean isNumber = text.matches("\\d{1,9}") && article.source().slice(fix.span()).equals(text);
    boolean isCertain = isNumber && !article.isPartlyUnread();
    return Verdict.of(isCertain ? match.fixedBy(fix) : match);
  }

  private boolean agrees(String text, int counted) {
    return text.matches("\\d{1,9}") && Math.abs(Integer.parseInt(text) - counted) <= tolerance;
  }

  private List<Block> countedBlocks(Article article, Context context) {
    if (section.isPresent()) {
      return article
          .sectionsBelowTitle()
          .filter(s -> context.find(section.get(), s.heading().text()).isPresent())
          .findFirst()
          .map(Section::blocks)
          .orElse(List.of());
    }
    List<Section> out =
        article
            .sectionsBelowTitle()
            .filter(s -> leaveOut.stream().anyMatch(p -> matches(p, s, context)))
            .toList();
    List<Block> counted = new ArrayList<>(article.blocks());
    counted.removeIf(block -> out.stream().anyMatch(s -> s.span().contains(block.span())));
    return counted;
  }

  private static boolean matches(Regex pattern, Section section, Context context) {
    return context.find(pattern, section.heading().text()).isPresent();
  }
}
