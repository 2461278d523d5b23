package org.articlint.lint.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.articlint.article.ContainedPath;
import org.articlint.parse.Formats;
import org.articlint.parse.container.Container;
import org.articlint.rule.config.Config;
import org.articlint.rule.config.Configs;
import org.articlint.rule.yaml.ConfigException;

/**
 * Finds the articles of a run: the files named, and articles below the directories named. Does not
 * follow links to directories, and ignores hidden files.
 */
public final class ArticleFinder {

  private final Path root;
  private final ArticleFilter filter;
  private final Map<String, ArticleFile> files = new TreeMap<>();
  private final Map<String, Path> containers = new HashMap<>();
  private final Set<String> failed = new HashSet<>();
  private final List<Failure> failures = new ArrayList<>();
  private final Set<Skipped> skipped = new LinkedHashSet<>();
  private final Set<Path> walked = new LinkedHashSet<>();

  /**
   * Creates a finder.
   *
   * @param root a real path that paths are relative to; nothing outside it is read
   */
  public ArticleFinder(Path root, Configs configs, FormatLookup formats) {
    this(root, new ArticleFilter(root, configs, formats));
  }

  /** Creates a finder with a filter for the same root. */
  public ArticleFinder(Path root, ArticleFilter filter) {
    this.root = root;
    this.filter = filter;
  }

  /**
   * Finds the files.
   *
   * @param paths existing files and directories, as real paths unless they are broken links
   * @param input the path and content of a file that need not exist
   * @throws ConfigException when a configuration on the way cannot be used
   */
  public FoundFiles find(Collection<Path> paths, Optional<Map.Entry<Path, byte[]>> input)
      throws ConfigException {
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        walk(path);
        walked.add(path);
      } else {
        addNamed(path, Optional.empty());
      }
    }
    if (input.isPresent()) {
      byte[] content = input.get().getValue();
      addNamed(input.get().getKey(), Optional.of(most -> content));
    }
    return new FoundFiles(
        root,
        List.copyOf(files.values()),
        List.copyOf(failures),
        List.copyOf(skipped),
        List.copyOf(walked),
        filter.notices());
  }

  private void addNamed(Path path, Optional<ArticleContent> content) throws ConfigException {
    if (isExcluded(path)) {
      return;
    }
    if (filter.isOfGit(path)) {
      fail(path, "it is a file of git, and never an article");
      return;
    }
    if (!filter.hasFormat(path)) {
      fail(path, "its format is not known; name it under 'formats' in articlint.yaml");
      return;
    }
    add(path, content);
  }

  private boolean isExcluded(Path path) throws ConfigException {
    Optional<Skipped.Reason> reason = filter.excludes(path);
    reason.ifPresent(why -> skipped.add(new Skipped(relative(path), why)));
    return reason.isPresent();
  }

  private void walk(Path directory) throws ConfigException {
    Walk walk = new Walk(directory);
    try {
      Files.walkFileTree(directory, walk);
    } catch (IOException e) {
      fail(directory, Reasons.of(e));
    }
    if (walk.configFault.isPresent()) {
      throw walk.configFault.get();
    }
    for (Path link : walk.links) {
      addLink(link);
    }
  }

  private void addLink(Path link) throws ConfigException {
    try {
      Path real = link.toRealPath();
      if (!real.startsWith(root)) {
        skipped.add(new Skipped(relative(link), Skipped.Reason.OUTSIDE));
      } else if (Files.isDirectory(real)) {
        skipped.add(new Skipped(relative(link), Skipped.Reason.DIRECTORY_LINK));
      } else if (files.containsKey(relative(real)) || containers.containsKey(relative(real))) {
        skipped.add(new Skipped(relative(link), Skipped.Reason.DUPLICATE));
      } else if (!filter.hasFormat(real)) {
        skipped.add(new Skipped(relative(link), Skipped.Reason.NO_ARTICLE));
      } else if (!isExcluded(real)) {
        add(real, Optional.empty());
      }
    } catch (IOException e) {
      // A broken link is an article that cannot be read; the loader reports why.
      add(link, Optional.empty());
    }
  }

  private void add(Path path, Optional<ArticleContent> content) throws ConfigException {
    String relative = relative(path);
    ArticleFile article = new ArticleFile(path, relative, filter.config(path), content);
    Optional<Container> container = filter.container(article);
    if (container.isPresent()) {
      addContained(article, container.get());
      return;
    }
    Optional<Skipped.Reason> reason = filter.leavesOutContent(article);
    if (reason.isPresent()) {
      skipped.add(new Skipped(relative, reason.get()));
      content.ifPresent(replaced -> files.remove(relative));
      return;
    }
    ArticleFile known = files.get(relative);
    if (known != null && content.isEmpty() && !known.file().equals(path)) {
      // Two names that are not UTF-8 may be shown alike.
      fail(path, Reasons.UNREADABLE_NAME);
    } else if (content.isPresent() || known == null) {
      files.put(relative, article);
    }
  }

  /** Adds the articles of a file; standard input takes the place of all that were there. */
  private void addContained(ArticleFile file, Container container) {
    Path known = containers.put(file.path(), file.file());
    if (known != null && file.content().isEmpty()) {
      if (!known.equals(file.file())) {
        fail(file.file(), Reasons.UNREADABLE_NAME);
      }
      return;
    }
    if (known != null) {
      files.keySet().removeIf(path -> ContainedPath.file(path).equals(file.path()));
    }
    ContainedArticles contained = filter.articles(file, container);
    contained.files().forEach(article -> files.put(article.path(), article));
    skipped.addAll(contained.skipped());
    contained.failure().ifPresent(failures::add);
  }

  private void fail(Path path, String reason) {
    if (failed.add(relative(path))) {
      failures.add(new Failure(relative(path), reason));
    }
  }

  private String relative(Path path) {
    return filter.relative(path);
  }

  /** Looks up the formats of a configuration. */
  @FunctionalInterface
  public interface FormatLookup {
    /** Returns the formats of a configuration's articles. */
    Formats of(Config config);

    /** Whether a file is an article by its path relative to the root. */
    default boolean isArticle(Config config, String path) {
      return of(config).isArticle(path);
    }

    /** Returns the bytes of the files that the formats of a configuration were read from. */
    default List<byte[]> sources(Config config) {
      return List.of();
    }

    /** Returns what is wrong with files that decide how the articles so far are read. */
    default Map<Path, String> faults() {
      return Map.of();
    }

    /** Returns the files, besides configurations, that decide how the articles so far are read. */
    default Set<Path> decidingFiles() {
      return Set.of();
    }
  }

  private final class Walk extends SimpleFileVisitor<Path> {
    private final Path start;
    private final List<Path> links = new ArrayList<>();
    private Optional<ConfigException> configFault = Optional.empty();

    Walk(Path start) {
      this.start = start;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      if (directory.equals(start)) {
        return FileVisitResult.CONTINUE;
      }
      try {
        boolean leftOut = ArticleFilter.isPassedOver(directory) || isLeftOut(directory, true);
        return leftOut ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
      } catch (ConfigException e) {
        return stop(e);
      }
    }

    private FileVisitResult stop(ConfigException fault) {
      configFault = Optional.of(fault);
      return FileVisitResult.TERMINATE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (ArticleFilter.isPassedOver(file)) {
        return FileVisitResult.CONTINUE;
      }
      try {
        if (attributes.isSymbolicLink()) {
          if (filter.hasFormat(file) || Files.isDirectory(file)) {
            links.add(file);
          }
        } else if (filter.hasFormat(file) && !isLeftOut(file, false)) {
          add(file, Optional.empty());
        }
      } catch (ConfigException e) {
        return stop(e);
      }
      return FileVisitResult.CONTINUE;
    }

    private boolean isLeftOut(Path path, boolean directory) throws ConfigException {
      Optional<Skipped.Reason> reason = filter.leavesOut(path, directory);
      reason.ifPresent(why -> skipped.add(new Skipped(relative(path), why)));
      return reason.isPresent();
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        fail(file, Reasons.of(e));
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
