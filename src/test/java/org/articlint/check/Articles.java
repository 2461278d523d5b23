package org.articlint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.check.match.Match;
import org.articlint.check.value.Context;
import org.articlint.check.value.Vocabulary;
import org.articlint.parse.ArticleLoader;
import org.articlint.parse.Formats;

/** Articles to try checks on, and the day on which they are checked. */
public final class Articles {

  /** The day of the run. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private static final int TEXT_LENGTH = 1_000;

  private Articles() {}

  /** Reads a Markdown article. */
  public static Article markdown(String text) {
    return ArticleLoader.load(text.getBytes(StandardCharsets.UTF_8), "a.md", Formats.DEFAULT);
  }

  /** Reads an article of nothing but metadata, in lines of YAML. */
  public static Article metadata(String... lines) {
    return markdown("---\n" + String.join("\n", lines) + "\n---\n");
  }

  /** A context on {@link #TODAY}. */
  public static Context context() {
    return new Context(TODAY, TEXT_LENGTH);
  }

  /** A context in which the article was another one before the change under check. */
  public static Context contextAfter(String before) {
    Context.Past past = new Context.Past(() -> Optional.of(markdown(before)), Optional::empty);
    return new Context(TODAY, TEXT_LENGTH, Vocabulary.EMPTY, past);
  }

  /** Checks an article. */
  static List<Match> matches(ArticleCheck check, Article article) {
    return check.check(article, context()).matches();
  }

  /** The only match of a check. */
  static Match only(ArticleCheck check, Article article) {
    List<Match> matches = matches(check, article);
    assertEquals(1, matches.size(), () -> "matches: " + matches);
    return matches.get(0);
  }

  /** The source text of the range of a match. */
  static String text(Match match, Article article) {
    return article.source().slice(match.span());
  }
}
