package org.articlint.check.expression;

import com.google.protobuf.Timestamp;
import dev.cel.runtime.CelVariableResolver;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.article.Article.Title;
import org.articlint.check.value.Context;
import org.articlint.check.value.Count;

/** The values of the names that an expression may use, for one article. */
final class ExpressionVariables implements CelVariableResolver {

  static final String METADATA = "metadata";
  static final String TITLE = "title";
  static final String TODAY = "today";

  private final Article article;
  private final Context context;

  /** What was asked for: an expression that goes round asks again each time. */
  private final Map<String, Object> known = new HashMap<>();

  ExpressionVariables(Article article, Context context) {
    this.article = article;
    this.context = context;
  }

  @Override
  public Optional<Object> find(String name) {
    return Optional.of(known.computeIfAbsent(name, this::value));
  }

  /** The name of a count in expressions. */
  static String name(Count count) {
    return "counts." + count.name().toLowerCase(Locale.ROOT);
  }

  static Timestamp startOf(LocalDate day) {
    Instant start = day.atStartOfDay(ZoneOffset.UTC).toInstant();
    return Timestamp.newBuilder().setSeconds(start.getEpochSecond()).build();
  }

  private Object value(String name) {
    return switch (name) {
      case METADATA -> MetadataValues.of(article.metadata().rootWithCustomKeys());
      case TITLE -> article.title().map(Title::text).orElse("");
      case TODAY -> startOf(context.today());
      default ->
          Arrays.stream(Count.values())
              .filter(count -> name(count).equals(name))
              .map(count -> (long) count.of(article.blocks()))
              .findFirst()
              .orElseThrow();
    };
  }
}
