package org.articlint.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.articlint.archive.IndexedArticle;
import org.articlint.archive.ParagraphIndex;
import org.articlint.archive.Repetition;
import org.articlint.archive.text.ArticleFacts;
import org.articlint.archive.text.ContentHash;
import org.articlint.archive.text.FactsBuilder;
import org.articlint.archive.text.Slots;
import org.articlint.article.Article;
import org.articlint.article.LowerCase;
import org.articlint.article.NormalText;
import org.articlint.article.Span;
import org.articlint.check.match.Match;
import org.articlint.check.match.Match.Related;
import org.articlint.check.match.Verdict;
import org.articlint.check.value.Context;
import org.articlint.check.value.FieldPaths;
import org.articlint.check.value.Option;
import org.articlint.check.value.Placeholder;
import org.articlint.check.value.Regex;
import org.articlint.check.value.Vocabulary;

/**
 * Reports a value that should belong to one article only (a reference, a slug, a title) when
 * another article of the archive has it as well. Values compare without regard to case and white
 * space.
 *
 * <p>In the index of the archive the value takes the place of a paragraph whose only word is the
 * hexadecimal hash of the value, so that only equal values are equal.
 */
@Placeholder(name = "value", value = "the value that is not unique")
@Placeholder(name = "articles", value = "the number of articles with it")
@Placeholder(name = "others", value = "the paths of some of the others")
public record UniqueMetadata(
    @Option(
            value =
                "the metadata paths of the value; the first present wins, and title is the title"
                    + " wherever it stands",
            required = true)
        List<String> metadata,
    @Option("values that several articles may have") Optional<Regex> except)
    implements EqualTextCheck {

  private record Found(String text, Span span) {}

  @Override
  public List<FieldPaths> fields() {
    return List.of(FieldPaths.of(metadata.toArray(String[]::new)));
  }

  @Override
  public ArticleFacts facts(Article article, Context context) {
    FactsBuilder facts = new FactsBuilder(Slots.NONE, 1, Integer.MAX_VALUE);
    value(article)
        .filter(found -> except.map(p -> context.find(p, found.text).isEmpty()).orElse(true))
        .ifPresent(found -> facts.add(word(found.text), article.source(), found.span));
    return facts.build();
  }

  private Optional<Found> value(Article article) {
    for (String path : metadata) {
      Optional<Found> found =
          path.equals("title")
              ? article.title().map(title -> new Found(title.text(), title.span()))
              : article.metadata().scalars(List.of(path)).stream()
                  .findFirst()
                  .map(scalar -> new Found(scalar.text(), scalar.span()));
      if (found.isPresent() && !found.get().text.isBlank()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The hash of a value as one word. */
  private static String word(String value) {
    String folded = LowerCase.of(NormalText.of(value).text());
    byte[] text = folded.strip().replaceAll("\\s+", " ").getBytes(StandardCharsets.UTF_8);
    ContentHash hash = ContentHash.of(text);
    return "%016x%016x".formatted(hash.high(), hash.low());
  }

  @Override
  public String factOptions(Vocabulary vocabulary) {
    return "unique " + String.join("\0", metadata) + except.map(p -> "\n" + p).orElse("");
  }

  @Override
  public Verdict judge(IndexedArticle article, ParagraphIndex index) {
    ArticleFacts facts = article.facts();
    if (facts.count() == 0) {
      return Verdict.NOT_APPLICABLE;
    }
    Optional<Repetition> repetition = index.repetition(article, 0, RepeatedParagraphs.MAX_PLACES);
    if (repetition.isEmpty()) {
      return Verdict.CLEAN;
    }
    int articles = repetition.get().articles();
    String others = articles == 2 ? "another article" : (articles - 1) + " other articles";
    List<Related> related =
        repetition.get().copies().stream()
            .map(Repetition.Copy::place)
            .map(place -> new Related(place.path(), place.line(), place.column(), "the same value"))
            .toList();
    return Verdict.of(
        Match.of(
                facts.span(0),
                article.key(0),
                Map.of("articles", Integer.toString(articles), "others", others))
            .relatedTo(related));
  }

  @Override
  public boolean explainsMessage() {
    return true;
  }

  @Override
  public Match explain(
      Match match,
      String path,
      Vocabulary vocabulary,
      Function<String, Optional<Article>> articles) {
    Optional<Found> found = articles.apply(path).flatMap(this::value);
    return match.withValue("value", found.map(f -> f.text.strip()).orElse(""));
  }
}
