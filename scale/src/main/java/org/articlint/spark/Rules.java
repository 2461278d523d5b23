package org.articlint.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.articlint.lint.Admission;
import org.articlint.lint.DividedRun;
import org.articlint.lint.files.ConfigFormats;
import org.articlint.rule.FailOn;
import org.articlint.rule.RuleSelection;
import org.articlint.rule.config.Config;
import org.articlint.rule.config.ConfigOptions;
import org.articlint.rule.config.Configs;
import org.articlint.rule.pack.ShippedPacks;
import org.articlint.rule.yaml.ConfigException;
import org.articlint.rule.yaml.SourceFiles.SourceFile;
import org.articlint.rule.yaml.UnsavedTexts;

/**
 * The rules of a run as the texts of their files, for each executor to read them once. Paths of
 * articles are relative to the directory of the configuration.
 *
 * @param files by their paths in that directory
 * @param name of the configuration among them; empty for the default rules
 * @param archive the directory that the configuration names as its archive, there; empty for all
 */
record Rules(TreeMap<String, byte[]> files, String name, String archive, LocalDate today)
    implements Serializable {

  /** What a process has read already. */
  private static final Map<String, Loaded> LOADED = new ConcurrentHashMap<>();

  /** The rules as the engine has them. */
  record Loaded(Path root, Configs configs, Config config, ConfigFormats formats) {

    /** Decides which records are articles. */
    Admission admission() {
      return new Admission(root, configs, config, formats);
    }
  }

  /**
   * Reads the rules where the run is started.
   *
   * @param file the configuration; empty for the default rules
   * @throws ConfigException when it cannot be used, with every fault
   * @throws IOException when a file cannot be read
   */
  static Rules read(Optional<Path> file, LocalDate today) throws ConfigException, IOException {
    TreeMap<String, byte[]> files = new TreeMap<>();
    if (file.isEmpty()) {
      return new Rules(files, "", "", today);
    }
    Path configuration = file.get().toRealPath();
    Path root = configuration.resolveSibling("");
    Config config = load(configuration, root).config;
    for (SourceFile source : config.sources().files()) {
      files.put(root.relativize(source.file()).toString(), source.bytes());
    }
    for (String format : config.formats().values()) {
      Path profile = root.resolve(format);
      if (format.endsWith(".yaml") || format.endsWith(".yml")) {
        files.put(format, Files.readAllBytes(profile));
      }
    }
    String archive = root.relativize(config.archive()).toString();
    return new Rules(files, String.valueOf(configuration.getFileName()), archive, today);
  }

  private static Loaded load(Path file, Path root) throws ConfigException {
    ConfigFormats formats = new ConfigFormats(root, root);
    ConfigOptions options =
        new ConfigOptions(new ShippedPacks(), List.of(), RuleSelection.ALL, formats);
    Configs configs = new Configs(root, root, Optional.empty(), true, options);
    boolean isFile = Files.isRegularFile(file);
    Config config = isFile ? configs.read(file, UnsavedTexts.NONE) : configs.of(root);
    return new Loaded(root, configs, config, formats);
  }

  /**
   * The rules in this process, read when they are first asked for.
   *
   * @param run tells runs apart
   */
  Loaded load(String run) {
    return LOADED.computeIfAbsent(run, any -> load());
  }

  private Loaded load() {
    try {
      Path root = Files.createTempDirectory("articlint-rules").toRealPath();
      root.toFile().deleteOnExit();
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path copy = root.resolve(file.getKey());
        createDirectories(copy.resolveSibling(""), root);
        Files.write(copy, file.getValue()).toFile().deleteOnExit();
      }
      createDirectories(root.resolve(archive), root);
      return load(root.resolve(name), root);
    } catch (IOException | ConfigException e) {
      throw new IllegalStateException("the rules cannot be read on this executor: " + e, e);
    }
  }

  /** Creates directories below another one, which are gone when the process ends. */
  private static void createDirectories(Path directory, Path root) throws IOException {
    Path at = root;
    for (Path name : root.relativize(directory)) {
      at = at.resolve(name);
      Files.createDirectories(at).toFile().deleteOnExit();
    }
  }

  /** A run with these rules, of which a process makes one. */
  record Run(Rules rules, String id, List<String> firstOfRules) implements Serializable {

    private static final Map<String, DividedRun> STARTED = new ConcurrentHashMap<>();

    /** The lowest severity that fails the run. */
    FailOn failOn() {
      return rules.load(id).config.failOn();
    }

    /** The run in this process. */
    DividedRun start() {
      return STARTED.computeIfAbsent(
          id,
          any -> {
            Loaded loaded = rules.load(id);
            return DividedRun.start(
                loaded.config, loaded.formats, loaded.root, rules.today, firstOfRules);
          });
    }
  }
}
