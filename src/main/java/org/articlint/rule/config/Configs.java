package org.articlint.rule.config;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.articlint.article.RootBound;
import org.articlint.rule.yaml.ConfigException;
import org.articlint.rule.yaml.SourceFiles;
import org.articlint.rule.yaml.UnsavedTexts;
import org.articlint.rule.yaml.YamlSchema;

/**
 * Finds the configuration of each article: the nearest file upwards from the article, up to the top
 * of the git work tree, or to the working directory where there is none. Files do not merge.
 */
public final class Configs {

  private final Path base;
  private final Path top;
  private final Optional<Path> fixed;
  private final boolean lookUp;
  private final ConfigOptions options;
  private final NavigableMap<Path, Config> byFile = new TreeMap<>();
  private final NavigableMap<Path, Optional<Path>> byDirectory = new TreeMap<>();
  private final UnusedFiles unused;
  private Optional<Config> none = Optional.empty();

  /**
   * A finder.
   *
   * @param base the working directory
   * @param top the last directory looked at; the root of the run
   * @param fixed the file that holds for all articles, by {@code --config}
   * @param lookUp whether files are looked for, which {@code --no-config} forbids
   */
  public Configs(Path base, Path top, Optional<Path> fixed, boolean lookUp, ConfigOptions options) {
    this.base = base;
    this.top = top;
    this.fixed = fixed;
    this.lookUp = lookUp;
    this.options = options;
    this.unused = new UnusedFiles(base);
  }

  /** Returns the JSON Schema of a configuration, as maps, lists and texts. */
  public static Map<String, Object> schema() {
    return YamlSchema.of(ConfigDocument.class, "The configuration of articlint");
  }

  /**
   * Returns the configuration of the articles in a directory.
   *
   * @throws ConfigException when its file cannot be used, with every fault
   */
  public Config of(Path directory) throws ConfigException {
    if (fixed.isPresent()) {
      return read(fixed.get());
    }
    Optional<Path> file = file(directory);
    if (file.isPresent()) {
      return read(file.get());
    }
    if (none.isEmpty()) {
      none = Optional.of(reader(RootBound.of(top), UnsavedTexts.NONE).withoutFile(top));
    }
    return none.get();
  }

  /** Returns the file that configures the articles in a directory; empty when none does. */
  public Optional<Path> file(Path directory) {
    return lookUp
        ? nearest(directory, directory.startsWith(top) ? top : directory)
        : Optional.empty();
  }

  /** Finds the nearest file upwards; each directory is looked at once. */
  private Optional<Path> nearest(Path directory, Path last) {
    Optional<Path> known = byDirectory.get(directory);
    if (known == null) {
      known = ConfigFiles.in(directory);
      Path parent = directory.getParent();
      if (known.isEmpty() && parent != null && parent.startsWith(last)) {
        known = nearest(parent, last);
      }
      byDirectory.put(directory, known);
    }
    return known;
  }

  private Config read(Path file) throws ConfigException {
    Config known = byFile.get(file);
    if (known == null) {
      known = read(file, UnsavedTexts.NONE);
      if (fixed.isEmpty()) {
        unused.lookBeside(file, bound(file));
      }
      byFile.put(file, known);
    }
    return known;
  }

  /**
   * Returns the configuration of a file as it would be with texts in place of files; it is not
   * remembered.
   *
   * @throws ConfigException when it cannot be used, with every fault
   */
  public Config read(Path file, UnsavedTexts unsaved) throws ConfigException {
    Config config = reader(bound(file), unsaved).read(file);
    // Some commands ask for the rules of the directory, without an article.
    config.verify(config.directory());
    return config;
  }

  /**
   * Returns the rules of a pack that no configuration names, as {@code articlint test} reads it.
   *
   * @throws ConfigException when it cannot be used, with every fault
   */
  public Config ofPack(Path pack, UnsavedTexts unsaved) throws ConfigException {
    ConfigOptions packOnly = ConfigOptions.withPacks(options.shipped(), List.of(pack.toString()));
    return new ConfigReader(base, top, new SourceFiles(RootBound.of(top), unsaved), packOnly)
        .withoutFile(top);
  }

  private ConfigReader reader(RootBound bound, UnsavedTexts unsaved) {
    return new ConfigReader(base, top, new SourceFiles(bound, unsaved), options);
  }

  /**
   * A file that {@code --config} names may lie anywhere, and so may what it extends; not so one of
   * the checkout, which others may have written.
   */
  private RootBound bound(Path file) {
    if (fixed.isEmpty()) {
      return RootBound.of(file.startsWith(top) ? top : file.resolveSibling(""));
    }
    try {
      return RootBound.of(top, file.toRealPath());
    } catch (IOException e) {
      // Reading it gives the reason.
      return RootBound.of(top);
    }
  }

  /** Returns what to tell of the configurations read so far: which files do not hold. */
  public List<String> notices() {
    return unused.notices();
  }

  /** Returns the configurations read so far, that of no file last. */
  public List<Config> read() {
    List<Config> configs = new ArrayList<>();
    configs.addAll(byFile.values());
    none.ifPresent(configs::add);
    return configs;
  }
}
