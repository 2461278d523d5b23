package org.articlint.cli.workspace;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.articlint.cli.io.UsageException;
import org.articlint.lint.LintOptions;
import org.articlint.rule.yaml.ConfigException;

/**
 * A question about an open text.
 *
 * @param <T> the answer
 */
public final class Question<T> {

  private interface Answering<T> {
    Optional<T> answer(Snapshot snapshot, OpenText text, List<OpenText> texts, LintOptions options)
        throws ConfigException, UsageException;
  }

  private final Answering<T> answering;

  private Question(Answering<T> answering) {
    this.answering = answering;
  }

  /** A question about an article that can be read and is all of its file. */
  public static <T> Question<T> ofArticle(Function<OpenArticle, T> question) {
    return new Question<>(
        (snapshot, text, texts, options) -> snapshot.article(text, texts, options).map(question));
  }

  /** A question about the text of an article, which need not be readable. */
  public static <T> Question<T> ofSource(Function<OpenSource, T> question) {
    return new Question<>((snapshot, text, texts, options) -> snapshot.source(text).map(question));
  }

  /** A question about a configuration or a pack. */
  public static <T> Question<T> ofConfiguration(Function<OpenConfiguration, T> question) {
    return new Question<>(
        (snapshot, text, texts, options) ->
            snapshot.configurations(texts).find(text).map(question));
  }

  Optional<T> answer(Snapshot snapshot, OpenText text, List<OpenText> texts, LintOptions options)
      throws ConfigException, UsageException {
    return answering.answer(snapshot, text, texts, options);
  }
}
