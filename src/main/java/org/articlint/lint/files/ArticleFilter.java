package org.articlint.lint.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.articlint.article.BaseDirectory;
import org.articlint.parse.container.Container;
import org.articlint.parse.site.SiteProfile;
import org.articlint.rule.config.Config;
import org.articlint.rule.config.ConfigFiles;
import org.articlint.rule.config.Configs;
import org.articlint.rule.yaml.ConfigException;

/**
 * Decides which files below a directory are articles: those of a known format that are not hidden,
 * not installed by npm, not ignored by git and not excluded by the configuration.
 */
public final class ArticleFilter {

  private static final String NODE_MODULES = "node_modules";

  private final BaseDirectory root;
  private final Configs configs;
  private final ArticleFinder.FormatLookup formats;
  private final Optional<IgnoredFiles> ignored;
  private final Hugo hugo;
  private final SitePages pages;
  private final NavigableMap<Path, Boolean> takenDirectories = new TreeMap<>();

  /** Decides for the files of a directory. */
  public ArticleFilter(Path root, Configs configs, ArticleFinder.FormatLookup formats) {
    this(root, configs, formats, Optional.of(new IgnoredFiles(root)));
  }

  private ArticleFilter(
      Path root,
      Configs configs,
      ArticleFinder.FormatLookup formats,
      Optional<IgnoredFiles> ignored) {
    this.root = new BaseDirectory(root);
    this.configs = configs;
    this.formats = formats;
    this.ignored = ignored;
    this.hugo = new Hugo(root);
    this.pages = new SitePages(root, this);
  }

  /** Decides for files that git has named, none of which it ignores. */
  public static ArticleFilter ofGit(
      Path root, Configs configs, ArticleFinder.FormatLookup formats) {
    return new ArticleFilter(root, configs, formats, Optional.empty());
  }

  Config config(Path file) throws ConfigException {
    Config config = configs.of(file.resolveSibling(""));
    config.verify(file);
    return config;
  }

  String relative(Path path) {
    return root.display(path);
  }

  /** Whether a walk passes over it by its name: what is hidden, and packages installed by npm. */
  public static boolean isPassedOver(Path path) {
    String name = String.valueOf(path.getFileName());
    return name.startsWith(".") || name.equals(NODE_MODULES);
  }

  /** Whether a file has a known format. */
  boolean hasFormat(Path file) throws ConfigException {
    return !isOfGit(file) && formats.isArticle(config(file), relative(file));
  }

  /** Returns the articles of a file: those it holds, or itself. */
  public ContainedArticles articles(ArticleFile file) {
    return container(file)
        .map(container -> articles(file, container))
        .or(() -> leavesOutContent(file).map(reason -> ContainedArticles.none(file, reason)))
        .orElseGet(() -> ContainedArticles.ofOne(file));
  }

  /** Returns why a file is no article although it is named like one, by what it holds. */
  Optional<Skipped.Reason> leavesOutContent(ArticleFile file) {
    return site(file)
        .flatMap(site -> pages.leavesOut(file, site))
        .or(
            () ->
                formats.of(file.config()).isMaybeArmor(file.path()) && PgpArmor.isOne(file)
                    ? Optional.of(Skipped.Reason.SIGNATURE)
                    : Optional.empty());
  }

  /** Returns the rendered site to which a file belongs. */
  Optional<SiteProfile> site(ArticleFile file) {
    return formats.of(file.config()).site(file.path());
  }

  /**
   * Returns the articles that a file holds; of one that the configuration maps, no byte is asked.
   */
  ContainedArticles articles(ArticleFile file, Container container) {
    boolean isMaybe = formats.of(file.config()).isMaybeExport(file.path());
    return ContainedArticles.of(file, container, isMaybe ? container::begins : head -> true);
  }

  /** Returns what finds the articles in a file; empty when it is one itself. */
  Optional<Container> container(ArticleFile file) {
    return formats.of(file.config()).container(file.path());
  }

  /** Whether a file below the root is one of git's own: none is an article. */
  boolean isOfGit(Path file) {
    Path directory = root.directory();
    return GitDirectory.holds(file.startsWith(directory) ? directory.relativize(file) : file);
  }

  /** Returns why a file or directory is left out, regardless of its parents and of being hidden. */
  Optional<Skipped.Reason> leavesOut(Path path, boolean directory) throws ConfigException {
    if (ignored.isPresent() && ignored.get().ignores(path, directory)) {
      return Optional.of(Skipped.Reason.IGNORED);
    }
    return excludes(path);
  }

  /** Returns why a file or directory is left out even where the command line names it. */
  Optional<Skipped.Reason> excludes(Path path) throws ConfigException {
    return hugo.isArchetype(path)
        ? Optional.of(Skipped.Reason.TEMPLATE)
        : config(path).excludes(path).map(pattern -> Skipped.Reason.EXCLUDED);
  }

  /** Returns the report of another repository in the work tree; none for a hidden one. */
  Optional<Skipped> skippedRepository(Path directory, String path) throws ConfigException {
    return isBelowPassedOver(directory)
        ? Optional.empty()
        : Optional.of(
            new Skipped(path, leavesOut(directory, true).orElse(Skipped.Reason.REPOSITORY)));
  }

  private boolean isBelowPassedOver(Path directory) {
    for (Path at = directory; !at.equals(root.directory()); at = at.resolveSibling("")) {
      if (isPassedOver(at)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the report of a file that is left out; none for one of another format. */
  Optional<Skipped> skipped(Path file, String path) throws ConfigException {
    return hasFormat(file)
        ? leavesOut(file, false).map(reason -> new Skipped(path, reason))
        : Optional.empty();
  }

  /** Whether a walk of a directory would find a file as an article. */
  public boolean takes(Path file, Path directory) throws ConfigException {
    return comesTo(file, directory) && hasFormat(file) && leavesOut(file, false).isEmpty();
  }

  /**
   * Whether a walk of a directory would find a file as an article, or that depends on its content,
   * which git may have in another form than the work tree.
   */
  public boolean mayTake(Path file, Path directory) throws ConfigException {
    return comesTo(file, directory)
        && (hasFormat(file) || isMaybeExport(file))
        && leavesOut(file, false).isEmpty();
  }

  private boolean comesTo(Path file, Path directory) throws ConfigException {
    return takesParents(file, directory) && !isPassedOver(file);
  }

  private boolean isMaybeExport(Path file) throws ConfigException {
    return !isOfGit(file) && formats.of(config(file)).isMaybeExport(relative(file));
  }

  /**
   * Whether a walk that has come to a directory enters it: not a hidden one, none that git ignores,
   * and none that the configuration excludes.
   *
   * @throws ConfigException when the configuration above it is at fault
   */
  public boolean enters(Path directory) throws ConfigException {
    return !isPassedOver(directory) && leavesOut(directory, true).isEmpty();
  }

  /** Whether git ignores a file; its parents are not looked at. */
  public boolean isIgnored(Path file) {
    return ignored.isPresent() && ignored.get().ignores(file, false);
  }

  /** Returns what is to be told of the files of rules so far, besides what they have left out. */
  List<String> notices() {
    List<String> notices = new ArrayList<>();
    ignored.ifPresent(
        files ->
            files.faults().forEach((file, reason) -> notices.add(relative(file) + ": " + reason)));
    formats.faults().forEach((file, fault) -> notices.add(relative(file) + ": " + fault));
    return notices;
  }

  private boolean takesParents(Path path, Path directory) throws ConfigException {
    Path parent = path.resolveSibling("");
    if (!parent.startsWith(directory) || parent.equals(directory)) {
      return parent.equals(directory);
    }
    Boolean known = takenDirectories.get(parent);
    if (known == null) {
      known = takesParents(parent, directory) && enters(parent);
      takenDirectories.put(parent, known);
    }
    return known;
  }

  /** Whether adding or removing a file may affect which files are articles or how they are read. */
  public static boolean mayDecide(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.equals(GitIgnore.NAME)
        || ConfigFiles.NAMES.contains(name)
        || Docusaurus.CONFIGURATIONS.contains(name)
        || Sitemaps.mayBe(file)
        || Hugo.decides(file);
  }

  /** Returns the files read so far that affect which files are articles and how they are read. */
  public Set<Path> decidingFiles() {
    Set<Path> files = new TreeSet<>();
    ignored.ifPresent(rules -> files.addAll(rules.files()));
    files.addAll(formats.decidingFiles());
    for (Config config : configs.read()) {
      config.file().ifPresent(files::add);
      for (String format : config.formats().values()) {
        if (format.endsWith(".yaml") || format.endsWith(".yml")) {
          files.add(config.directory().resolve(format).normalize());
        }
      }
    }
    return files;
  }
}
