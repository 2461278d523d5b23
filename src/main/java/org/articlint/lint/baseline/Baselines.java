package org.articlint.lint.baseline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.articlint.article.BaseDirectory;
import org.articlint.article.RootBound;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.Reasons;
import org.articlint.lint.finding.Finding;
import org.articlint.rule.config.Config;
import org.articlint.rule.yaml.ConfigException;
import org.articlint.rule.yaml.ConfigProblem;

/** The baselines of a run: one file for all articles, or one beside each configuration. */
public final class Baselines {

  private final BaseDirectory root;
  private final Optional<Path> fixed;
  private final boolean lookUp;
  private final NavigableMap<Path, Baseline> read = new TreeMap<>();

  private Baselines(Path root, Optional<Path> fixed, boolean lookUp) {
    this.root = new BaseDirectory(root);
    this.fixed = fixed;
    this.lookUp = lookUp;
  }

  /** Returns no baselines. */
  public static Baselines none() {
    return new Baselines(Path.of(""), Optional.empty(), false);
  }

  /** Returns the baselines beside the configurations. */
  public static Baselines besideConfigurations(Path root) {
    return new Baselines(root, Optional.empty(), true);
  }

  /** Returns one baseline for all articles. */
  public static Baselines of(Path root, Path file) {
    return new Baselines(root, Optional.of(file), true);
  }

  /**
   * Reads the baselines of files, before anything is checked.
   *
   * @throws ConfigException when a baseline cannot be read
   */
  public void prepare(List<ArticleFile> files) throws ConfigException {
    for (ArticleFile file : files) {
      Optional<Path> path = path(file.config());
      if (path.isPresent() && !read.containsKey(path.get())) {
        read.put(
            path.get(),
            new Baseline(path.get().resolveSibling(""), read(path.get(), file.config())));
      }
    }
  }

  /** Whether any article of those prepared has a baseline. */
  public boolean areThere() {
    return !read.isEmpty();
  }

  private List<BaselineEntry> read(Path file, Config config) throws ConfigException {
    String name = root.display(file);
    try {
      return BaselineFile.read(bound(config).real(file), name);
    } catch (IOException e) {
      throw new ConfigException(
          List.of(ConfigProblem.ofFile(name, "the baseline cannot be read: " + Reasons.of(e))));
    }
  }

  /** Where a baseline must lie: anywhere if the user named it, or its configuration, elsewhere. */
  private RootBound bound(Config config) {
    return config
        .file()
        .filter(file -> fixed.isEmpty())
        .map(file -> RootBound.of(root.directory(), file))
        .orElse(RootBound.NONE);
  }

  private Optional<Path> path(Config config) {
    if (!lookUp || fixed.isPresent()) {
      return fixed;
    }
    return config.file().map(file -> file.resolveSibling(Baseline.NAME)).filter(Baselines::exists);
  }

  /** A link that leads nowhere is there, too: its findings would else count as new in silence. */
  private static boolean exists(Path file) {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** Marks the findings of an article that are known; articles come in the order of their paths. */
  public Baseline.Marked mark(ArticleFile file, List<Finding> findings) {
    Optional<Baseline> baseline = find(file.config());
    return baseline.isPresent()
        ? baseline.get().mark(file.place(), findings, () -> TextSketch.of(file))
        : new Baseline.Marked(findings, 0);
  }

  /** Returns the baseline of a configuration. */
  public Optional<Baseline> find(Config config) {
    return path(config).map(read::get);
  }
}
