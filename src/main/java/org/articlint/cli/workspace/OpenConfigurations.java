package org.articlint.cli.workspace;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.articlint.article.BaseDirectory;
import org.articlint.rule.config.Config;
import org.articlint.rule.config.ConfigFiles;
import org.articlint.rule.config.Configs;
import org.articlint.rule.yaml.ConfigException;
import org.articlint.rule.yaml.ConfigProblem;
import org.articlint.rule.yaml.UnsavedTexts;

/**
 * The configurations and packs among the texts that are open. They are read as the command line
 * reads them, with the open texts in place of files. A YAML file is a pack when a configuration
 * names it, or when it says so itself.
 */
final class OpenConfigurations {

  /** The key that the file of a pack has and no other. */
  private static final Pattern PACK =
      Pattern.compile("^(?:pack|'pack'|\"pack\")[ \\t]*:", Pattern.MULTILINE);

  private final Configs configs;
  private final Path root;
  private final BaseDirectory base;
  private final NavigableMap<Path, OpenText> open = new TreeMap<>();

  /** What was read, by configuration. */
  private final NavigableMap<Path, Read> read = new TreeMap<>();

  /**
   * A configuration that was read.
   *
   * @param config empty when it has faults
   * @param used the open texts that it was read from
   */
  private record Read(
      Optional<Config> config, List<ConfigProblem> problems, NavigableSet<Path> used) {}

  /**
   * Reads those that are open, and those that may name them.
   *
   * @param root the root of the articles, from which messages name files
   * @param texts all that are open
   */
  OpenConfigurations(Configs configs, Path root, Collection<OpenText> texts) {
    this.configs = configs;
    this.root = root;
    this.base = new BaseDirectory(root);
    texts.forEach(text -> open.put(text.file(), text));
    for (OpenText text : texts) {
      if (isConfiguration(text.file())) {
        Read unused = read(text.file());
      } else if (mayBeOne(text.file())) {
        configs.file(text.file().resolveSibling("")).ifPresent(this::read);
      }
    }
  }

  private static boolean isConfiguration(Path file) {
    return ConfigFiles.NAMES.contains(String.valueOf(file.getFileName()));
  }

  /** Whether a file may be a configuration or a pack, by its name. */
  static boolean mayBeOne(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }

  private Read read(Path file) {
    Read known = read.get(file);
    if (known == null) {
      NavigableSet<Path> used = new TreeSet<>();
      try {
        Config config = configs.read(file, unsaved(used));
        known = new Read(Optional.of(config), List.of(), used);
      } catch (ConfigException e) {
        known = new Read(Optional.empty(), e.problems(), used);
      }
      read.put(file, known);
    }
    return known;
  }

  /** The open texts; notes which are asked for. */
  private UnsavedTexts unsaved(Set<Path> used) {
    return file -> {
      Optional<OpenText> text = Optional.ofNullable(open.get(file));
      text.ifPresent(each -> used.add(each.file()));
      return text.map(OpenText::text);
    };
  }

  /** Returns what is wrong with an open text; empty when it is no configuration and no pack. */
  Optional<Judgement> judge(OpenText text) {
    return problems(text).map(problems -> Judgement.ofConfiguration(text, root, problems));
  }

  private Optional<List<ConfigProblem>> problems(OpenText text) {
    Path file = text.file();
    if (isConfiguration(file)) {
      // What is wrong in another text that is open is told there.
      return Optional.of(
          read(file).problems.stream()
              .filter(each -> !open.containsKey(place(each)) || place(each).equals(file))
              .toList());
    }
    if (!mayBeOne(file)) {
      return Optional.empty();
    }
    List<Read> naming = naming(file);
    if (!naming.isEmpty()) {
      Set<ConfigProblem> problems = new LinkedHashSet<>();
      naming.forEach(each -> problems.addAll(in(file, each.problems)));
      return Optional.of(List.copyOf(problems));
    }
    return isPack(text.text()) ? Optional.of(in(file, problemsOfPack(file))) : Optional.empty();
  }

  private List<Read> naming(Path file) {
    return read.values().stream().filter(each -> each.used.contains(file)).toList();
  }

  private static boolean isPack(String text) {
    return PACK.matcher(text).find();
  }

  private List<ConfigProblem> problemsOfPack(Path file) {
    try {
      Config unused = configs.ofPack(file, unsaved(new TreeSet<>()));
      return List.of();
    } catch (ConfigException e) {
      return e.problems();
    }
  }

  private List<ConfigProblem> in(Path file, List<ConfigProblem> problems) {
    return problems.stream().filter(each -> place(each).equals(file)).toList();
  }

  private Path place(ConfigProblem problem) {
    return base.resolve(problem.file()).normalize();
  }

  /** Returns a text with what is known of it; empty when it is no configuration and no pack. */
  Optional<OpenConfiguration> find(OpenText text) {
    Path file = text.file();
    List<Read> naming = mayBeOne(file) ? naming(file) : List.of();
    boolean isPack = !isConfiguration(file);
    if (isPack && (!mayBeOne(file) || (naming.isEmpty() && !isPack(text.text())))) {
      return Optional.empty();
    }
    Optional<Config> config =
        naming.stream().flatMap(each -> each.config.stream()).findFirst().or(() -> saved(file));
    return Optional.of(new OpenConfiguration(text, root, isPack, config));
  }

  /** What the files say, for a text that is not finished. */
  private Optional<Config> saved(Path file) {
    try {
      return Optional.of(configs.of(file.resolveSibling("")));
    } catch (ConfigException e) {
      return Optional.empty();
    }
  }
}
