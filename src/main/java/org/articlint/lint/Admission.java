package org.articlint.lint;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.ArticleFilter;
import org.articlint.lint.files.ConfigFormats;
import org.articlint.lint.files.ContainedArticles;
import org.articlint.rule.config.Config;
import org.articlint.rule.config.Configs;
import org.articlint.rule.yaml.ConfigException;

/**
 * Decides which records of a {@link DividedRun} are articles, by the names and rules that hold for
 * files.
 */
public final class Admission {

  private final Path root;
  private final Config config;
  private final ConfigFormats formats;
  private final ArticleFilter filter;

  /**
   * Why a record is not checked.
   *
   * @param isFailure whether it may be an article, so that the run is incomplete
   */
  public record Refusal(boolean isFailure, String reason) {}

  /**
   * Decides for records whose paths are relative to a directory.
   *
   * @param configs those below the root, of which {@code config} is the only one
   */
  public Admission(Path root, Configs configs, Config config, ConfigFormats formats) {
    this.root = root;
    this.config = config;
    this.formats = formats;
    this.filter = ArticleFilter.ofGit(root, configs, formats);
  }

  /** Returns why a record is not checked; empty for an article. */
  public Optional<Refusal> refusal(String path, byte[] bytes) {
    Path file;
    try {
      file = root.resolve(path).normalize();
      if (file.equals(root)
          || !file.startsWith(root)
          || !root.relativize(file).toString().equals(path)) {
        return failure("its path is not relative, or has parts such as '..' or '//'");
      }
      config.verify(file);
    } catch (InvalidPathException | ConfigException e) {
      return failure("its path cannot be used: " + e.getMessage());
    }
    for (Path at = file; !at.equals(root); at = at.resolveSibling("")) {
      if (ArticleFilter.isPassedOver(at)) {
        return leftOut("it is hidden, or installed by npm");
      }
      if (config.excludes(at).isPresent()) {
        return leftOut("excluded by the configuration");
      }
    }
    return byContent(new ArticleFile(file, path, config, Optional.of(most -> bytes)));
  }

  private Optional<Refusal> byContent(ArticleFile file) {
    if (formats.of(config).site(file.path()).isPresent()) {
      return failure("pages of rendered sites cannot be checked in a divided run");
    }
    ContainedArticles articles = filter.articles(file);
    boolean isItself = articles.files().equals(List.of(file));
    if (!isItself && (!articles.files().isEmpty() || articles.failure().isPresent())) {
      return failure("it holds many articles; make a record of each");
    }
    if (!articles.skipped().isEmpty()) {
      return leftOut(articles.skipped().get(0).reason().toString());
    }
    return isItself && formats.isNamedAsArticle(config, file.path())
        ? Optional.empty()
        : leftOut("no format is known for its name");
  }

  private static Optional<Refusal> failure(String reason) {
    return Optional.of(new Refusal(true, reason));
  }

  private static Optional<Refusal> leftOut(String reason) {
    return Optional.of(new Refusal(false, reason));
  }
}
