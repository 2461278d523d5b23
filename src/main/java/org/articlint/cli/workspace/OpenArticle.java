package org.articlint.cli.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.article.SourceText;
import org.articlint.lint.LintOptions;
import org.articlint.lint.ReviewRun;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.review.Recording;
import org.articlint.lint.review.Signature;
import org.articlint.rule.Rule;
import org.articlint.rule.config.Config;
import org.articlint.rule.config.Configs;
import org.articlint.rule.yaml.ConfigException;

/** An article that is open and is all of its file, for a question about it. */
public final class OpenArticle {

  private final Snapshot snapshot;
  private final OpenText text;
  private final List<OpenText> others;
  private final ArticleFile file;
  private final Article article;
  private final LintOptions options;

  OpenArticle(
      Snapshot snapshot,
      OpenText text,
      Collection<OpenText> texts,
      ArticleFile file,
      Article article,
      LintOptions options) {
    this.snapshot = snapshot;
    this.text = text;
    this.others = texts.stream().filter(each -> !each.file().equals(text.file())).toList();
    this.file = file;
    this.article = article;
    this.options = options;
  }

  /** Returns the file, a real path as far as it exists. */
  public Path file() {
    return text.file();
  }

  /** Returns what the editor shows. */
  public String text() {
    return text.text();
  }

  /** Returns the article; its spans are offsets in its source. */
  public Article article() {
    return article;
  }

  /** Returns the text of which the spans are offsets; it has a byte order mark less. */
  public SourceText source() {
    return article.source();
  }

  /** Returns the configuration that holds for it. */
  public Config config() {
    return file.config();
  }

  /** Returns what reads configurations below its root. */
  public Configs configs() {
    return snapshot.configs();
  }

  /** Returns the rules that hold for it. */
  public List<Rule> rules() {
    return config().ruleSet(file.file()).rules();
  }

  /** Returns what is found in it. */
  public Judgement judgement() {
    return judgement(text());
  }

  /** Returns what would be found if it had another text. */
  public Judgement judgement(String other) {
    OpenText changed = new OpenText(text.file(), other);
    List<OpenText> all = new ArrayList<>(others);
    all.add(changed);
    return snapshot.check(all, options, true).stream()
        .filter(judgement -> judgement.text().equals(changed))
        .findFirst()
        .orElseThrow();
  }

  /** Returns the article that it would be if it had another text; empty when it would be none. */
  public Optional<OpenArticle> edited(String other) {
    try {
      return snapshot.article(new OpenText(text.file(), other), others, options);
    } catch (ConfigException e) {
      return Optional.empty();
    }
  }

  /**
   * Records that somebody has reviewed the text; refused when they cannot have, and while findings
   * stand that make a check fail. Nothing is written.
   *
   * @throws ConfigException when a configuration or a baseline cannot be used
   */
  public Recording reviewed(String by) throws ConfigException {
    Signature signature = new Signature(by, options.today(), options.today());
    ReviewRun run = snapshot.reviewRun(signature);
    Recording recording = run.record(List.of(file)).get(0);
    Optional<String> objection = run.objection(file);
    return objection.isPresent()
        ? recording.refused(objection.get())
        : run.judged(List.of(recording), options, snapshot.lookup(), "").get(0);
  }
}
