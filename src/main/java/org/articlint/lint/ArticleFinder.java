package org.articlint.lint;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.articlint.check.ArchiveCheck;
import org.articlint.parse.Formats;
import org.articlint.rule.Config;
import org.articlint.rule.ConfigException;
import org.articlint.rule.ConfigFiles;
import org.articlint.rule.Configs;

/**
 * Finds the files of a run: those named, those below directories named, and those that the archive
 * rules compare with. Links to directories are not followed; hidden files are not articles.
 */
public final class ArticleFinder {

  private final Path root;
  private final Configs configs;
  private final FormatLookup formats;
  private final GitIgnore ignore;
  private final Map<String, ArticleFile> files = new TreeMap<>();
  private final Set<String> failed = new HashSet<>();
  private final List<Failure> failures = new ArrayList<>();
  private final Set<Skipped> skipped = new LinkedHashSet<>();

  /**
   * A finder.
   *
   * @param root a real path; what paths are relative to, and what nothing outside is read of
   */
  public ArticleFinder(Path root, Configs configs, FormatLookup formats) {
    this.root = root;
    this.configs = configs;
    this.formats = formats;
    this.ignore = new GitIgnore(root);
  }

  /**
   * Finds the files.
   *
   * @param paths existing files and directories, as real paths unless they are broken links
   * @param input the content of a file that need not exist, with its path
   * @throws ConfigException when a configuration on the way cannot be used
   */
  public FoundFiles find(Collection<Path> paths, Optional<Map.Entry<Path, byte[]>> input)
      throws ConfigException {
    Set<Path> walked = new HashSet<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        walk(path, true);
        walked.add(path);
      } else {
        addNamed(path);
      }
    }
    if (input.isPresent()) {
      Path file = input.get().getKey();
      Config config = configs.of(parent(file));
      if (!isExcluded(file, config)) {
        byte[] content = input.get().getValue();
        put(new ArticleFile(file, relative(file), config, true, Optional.of(content)));
      }
    }
    addArchives(walked);
    return new FoundFiles(
        root, List.copyOf(files.values()), List.copyOf(failures), List.copyOf(skipped));
  }

  /** Adds the rest of each archive that a rule of a checked file compares with. */
  private void addArchives(Set<Path> walked) throws ConfigException {
    Set<Path> archives = new LinkedHashSet<>();
    for (ArticleFile file : files.values()) {
      boolean compares =
          file.config().ruleSet(file.file()).rules().stream()
              .anyMatch(rule -> rule.check() instanceof ArchiveCheck<?>);
      if (compares && file.config().file().isPresent()) {
        archives.add(file.config().archive());
      }
    }
    for (Path archive : archives) {
      if (walked.stream().noneMatch(archive::startsWith)) {
        walk(archive, false);
      }
    }
  }

  private void addNamed(Path path) throws ConfigException {
    Config config = configs.of(parent(path));
    if (isExcluded(path, config)) {
      return;
    }
    if (!formats.of(config).isArticle(relative(path))) {
      fail(path, "its format is not known; name it under 'formats' in articlint.yaml");
      return;
    }
    put(new ArticleFile(path, relative(path), config, true, Optional.empty()));
  }

  private boolean isExcluded(Path path, Config config) {
    boolean excluded = config.excludes(path).isPresent();
    if (excluded) {
      skipped.add(new Skipped(relative(path), Skipped.Reason.EXCLUDED));
    }
    return excluded;
  }

  private void walk(Path directory, boolean checked) throws ConfigException {
    Walk walk = new Walk(directory, checked);
    try {
      Files.walkFileTree(directory, walk);
    } catch (IOException e) {
      fail(directory, Reasons.of(e));
    }
    if (walk.configFault.isPresent()) {
      throw walk.configFault.get();
    }
    for (Path link : walk.links) {
      addLink(link, checked);
    }
  }

  private void addLink(Path link, boolean checked) throws ConfigException {
    try {
      Path real = link.toRealPath();
      if (!real.startsWith(root)) {
        skipped.add(new Skipped(relative(link), Skipped.Reason.OUTSIDE));
      } else if (Files.isDirectory(real)) {
        skipped.add(new Skipped(relative(link), Skipped.Reason.DIRECTORY_LINK));
      } else if (files.containsKey(relative(real))) {
        skipped.add(new Skipped(relative(link), Skipped.Reason.DUPLICATE));
      } else {
        addMet(real, checked);
      }
    } catch (IOException e) {
      // A broken link is an article that cannot be read: the loader says why.
      put(
          new ArticleFile(
              link, relative(link), configs.of(parent(link)), checked, Optional.empty()));
    }
  }

  /** Adds a file met in a walk, if it is an article. */
  private void addMet(Path path, boolean checked) throws ConfigException {
    Config config = configs.of(parent(path));
    if (formats.of(config).isArticle(relative(path)) && !isExcluded(path, config)) {
      put(new ArticleFile(path, relative(path), config, checked, Optional.empty()));
    }
  }

  /** A file that is checked stays so, however it is met again. */
  private void put(ArticleFile file) {
    ArticleFile known = files.get(file.path());
    boolean better = known == null || (!known.checked() && file.checked());
    if (better || file.content().isPresent()) {
      files.put(file.path(), file);
    }
  }

  private void fail(Path path, String reason) {
    if (failed.add(relative(path))) {
      failures.add(new Failure(relative(path), reason));
    }
  }

  private String relative(Path path) {
    return ConfigFiles.display(root, path);
  }

  private static Path parent(Path path) {
    return path.resolveSibling("");
  }

  /** Which formats a configuration maps. */
  @FunctionalInterface
  public interface FormatLookup {
    /** The formats of a configuration's articles. */
    Formats of(Config config);
  }

  private final class Walk extends SimpleFileVisitor<Path> {
    private final Path start;
    private final boolean checked;
    private final List<Path> links = new ArrayList<>();
    private Optional<ConfigException> configFault = Optional.empty();

    Walk(Path start, boolean checked) {
      this.start = start;
      this.checked = checked;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      if (directory.equals(start)) {
        return FileVisitResult.CONTINUE;
      }
      try {
        boolean leftOut =
            isHidden(directory)
                || isIgnored(directory, true)
                || isExcluded(directory, configs.of(parent(directory)));
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
      if (isHidden(file)) {
        return FileVisitResult.CONTINUE;
      }
      try {
        if (attributes.isSymbolicLink()) {
          if (mayBeArticle(file) || Files.isDirectory(file)) {
            links.add(file);
          }
        } else if (mayBeArticle(file) && !isIgnored(file, false)) {
          addMet(file, checked);
        }
      } catch (ConfigException e) {
        return stop(e);
      }
      return FileVisitResult.CONTINUE;
    }

    private boolean mayBeArticle(Path file) throws ConfigException {
      return formats.of(configs.of(parent(file))).isArticle(relative(file));
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        fail(file, Reasons.of(e));
      }
      return FileVisitResult.CONTINUE;
    }

    private boolean isIgnored(Path path, boolean directory) {
      boolean ignored = ignore.ignores(path, directory);
      if (ignored) {
        skipped.add(new Skipped(relative(path), Skipped.Reason.IGNORED));
      }
      return ignored;
    }

    private boolean isHidden(Path path) {
      return String.valueOf(path.getFileName()).startsWith(".");
    }
  }
}
