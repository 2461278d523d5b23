package org.articlint.rule.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.article.BaseDirectory;
import org.articlint.article.RootBound;
import org.articlint.article.SourceText;
import org.articlint.article.Value.Mapping;
import org.articlint.check.value.Vocabulary;
import org.articlint.rule.FailOn;
import org.articlint.rule.Names;
import org.articlint.rule.Rule;
import org.articlint.rule.config.Config.PathOverride;
import org.articlint.rule.config.Config.Setting;
import org.articlint.rule.pack.Pack;
import org.articlint.rule.pack.PackLookup;
import org.articlint.rule.pack.RuleChange;
import org.articlint.rule.pack.RuleTable;
import org.articlint.rule.pack.ShippedPacks;
import org.articlint.rule.pack.WrittenChange;
import org.articlint.rule.yaml.Binder;
import org.articlint.rule.yaml.ConfigException;
import org.articlint.rule.yaml.ConfigProblem;
import org.articlint.rule.yaml.SourceFiles;
import org.articlint.rule.yaml.TextFiles;
import org.articlint.rule.yaml.Written;
import org.articlint.rule.yaml.YamlFile;
import org.articlint.rule.yaml.YamlReader;

/** Reads one configuration file, or makes the configuration of no file. */
final class ConfigReader {

  /** Each tag of an article is compared with all of them. */
  private static final int MAX_CODE_TAGS = 200;

  private final BaseDirectory base;
  private final Path root;
  private final SourceFiles files;
  private final ConfigOptions options;
  private final PackLookup lookup;
  private final List<ConfigProblem> problems = new ArrayList<>();

  /**
   * A reader of one configuration.
   *
   * @param base the directory that paths in messages are relative to
   * @param root the root of the run
   * @param files reads the file and what it names
   */
  ConfigReader(Path base, Path root, SourceFiles files, ConfigOptions options) {
    this.base = new BaseDirectory(base);
    this.root = root;
    this.files = files;
    this.options = options;
    this.lookup = new PackLookup(options.shipped(), files, base, problems);
  }

  /** The configuration of articles that no file configures. */
  Config withoutFile(Path directory) throws ConfigException {
    return empty(Optional.empty(), directory);
  }

  /**
   * Reads a file.
   *
   * @throws ConfigException when it cannot be used, with every fault
   */
  Config read(Path path) throws ConfigException {
    String name = base.display(path);
    Path directory = path.toAbsolutePath().normalize().resolveSibling("");
    try {
      SourceText source = files.read(path);
      TextFiles texts = new TextFiles(Optional.of(directory), files);
      YamlFile file = new YamlFile(name, source, texts, problems);
      Mapping yaml = YamlReader.read(file);
      if (!RequiredVersion.isMet(yaml, file)) {
        // Another version may know other keys: what this one says of them would mislead.
        throw new ConfigException(problems);
      }
      ConfigDocument document = new Binder(file).document(ConfigDocument.class, yaml);
      refuseNoPacks(document, yaml, file);
      return config(Optional.of(path), directory, file, document, settings(yaml, file));
    } catch (IOException e) {
      problems.add(
          ConfigProblem.ofFile(name, "the configuration cannot be read: " + TextFiles.reason(e)));
      return empty(Optional.of(path), directory);
    }
  }

  /** A configuration that says nothing: the default rules, in a directory. */
  private Config empty(Optional<Path> path, Path directory) throws ConfigException {
    YamlFile file = new YamlFile("", SourceText.of(""), TextFiles.NONE, problems);
    return config(path, directory, file, ConfigDocument.EMPTY, List.of());
  }

  private Config config(
      Optional<Path> path,
      Path directory,
      YamlFile file,
      ConfigDocument document,
      List<Setting> settings)
      throws ConfigException {
    RuleTable table = new RuleTable(options.shipped(), problems);
    Vocabulary vocabulary = Vocabulary.EMPTY;
    List<Pack> packs = Pack.withParents(packs(document, file));
    for (Pack pack : packs) {
      table.add(pack);
      vocabulary = pack.addedTo(vocabulary);
    }
    vocabulary =
        vocabulary.with(document.words().orElse(Map.of()), document.fields().orElse(Map.of()));
    table.apply(WrittenChange.of(document.rules().orElse(Map.of()), file));
    Map<String, Rule> all = table.all();
    Map<String, Rule> enabled = table.enabled();
    List<PathOverride> overrides = new Overrides(table).read(overrides(document, file));
    Config.Contents contents =
        new Config.Contents(
            path.isPresent()
                ? Optional.of(archive(document, file, directory))
                : gitWorkTree(directory),
            document.failOn().orElse(FailOn.ERROR),
            formats(document, file),
            codeTags(document, file),
            overrides,
            vocabulary.readBy(() -> Rule.fields(enabled.values())),
            settings,
            WrittenGlobs.of(document, file));
    ListNames names = new ListNames(vocabulary, options.shipped().known(), problems);
    names.checkFiles(files(packs, file));
    names.check(all.values());
    names.check(enabled.values());
    overrides.forEach(each -> each.changes().forEach(change -> names.check(changed(change, all))));
    if (!problems.isEmpty()) {
      throw new ConfigException(problems);
    }
    return new Config(path, directory, contents, all, enabled, options.selection(), sources());
  }

  /** What the configuration was made of; the packs of the command line are read like any other. */
  private Config.Sources sources() {
    return new Config.Sources(options.packs(), files.files());
  }

  /** The files that may refer to lists by name. */
  private static List<YamlFile> files(List<Pack> packs, YamlFile configuration) {
    List<YamlFile> files = new ArrayList<>();
    packs.forEach(pack -> pack.file().ifPresent(files::add));
    files.add(configuration);
    return files;
  }

  /** Whoever writes an empty list wants no rules, and would take the run for a check. */
  private void refuseNoPacks(ConfigDocument document, Mapping yaml, YamlFile file) {
    if (document.extends_().isPresent()
        && document.extends_().get().isEmpty()
        && options.packs().isEmpty()) {
      file.report(
          yaml.entry("extends").orElseThrow().value().span(),
          "no pack is named here, so there are no rules to check with; name one, such as"
              + " recommended, or leave articles out with 'exclude'");
    }
  }

  /** The built-in rules, then the packs of the file, then those of the command line. */
  private List<Pack> packs(ConfigDocument document, YamlFile file) {
    List<Pack> packs = new ArrayList<>();
    packs.add(options.shipped().get(ShippedPacks.BUILT_IN));
    packs.addAll(lookup.findAll(document.extends_().orElse(List.of()), file));
    if (packs.size() == 1 && options.packs().isEmpty()) {
      packs.add(options.shipped().get(ShippedPacks.DEFAULT));
    }
    options.packs().forEach(name -> ofCommandLine(name).ifPresent(packs::add));
    return packs;
  }

  private Optional<Pack> ofCommandLine(String name) {
    if (ShippedPacks.NAMES.contains(name)) {
      return Optional.of(options.shipped().get(name));
    }
    try {
      // Whoever types the command may name a pack anywhere; what a checkout has brought may not.
      Path path = base.resolve(name).normalize();
      RootBound bound = RootBound.of(root, files.within(RootBound.NONE).real(path));
      return Optional.of(lookup.within(bound).file(path));
    } catch (IOException | InvalidPathException e) {
      String unknown = Names.unknown("pack", name, ShippedPacks.NAMES);
      problems.add(
          ConfigProblem.ofFile(
              "--pack", "%s, and files (%s)".formatted(unknown, TextFiles.reason(e))));
      return Optional.empty();
    }
  }

  private static List<Overrides.Draft> overrides(ConfigDocument document, YamlFile file) {
    return document.overrides().orElse(List.of()).stream()
        .map(each -> new Overrides.Draft(globs(each.files()), WrittenChange.of(each.rules(), file)))
        .toList();
  }

  /**
   * The rule that a change makes; none when it switches it off, or is wrong, which was reported.
   */
  private static List<Rule> changed(RuleChange change, Map<String, Rule> all) {
    try {
      return Optional.ofNullable(all.get(change.ruleId())).flatMap(change::apply).stream().toList();
    } catch (IllegalArgumentException e) {
      return List.of();
    }
  }

  private static List<TagPattern> codeTags(ConfigDocument document, YamlFile file) {
    List<Written<TagPattern>> tags = document.codeTags().orElse(List.of());
    if (tags.size() > MAX_CODE_TAGS) {
      file.report(
          tags.get(MAX_CODE_TAGS).span(),
          "at most %s code-tags can be named; use names with a *, such as asciinema*"
              .formatted(MAX_CODE_TAGS));
    }
    return tags.stream().map(Written::value).toList();
  }

  private static List<Glob> globs(List<Written<Glob>> written) {
    return written.stream().map(Written::value).toList();
  }

  private Path archive(ConfigDocument document, YamlFile file, Path directory) {
    if (document.archive().isEmpty()) {
      return directory;
    }
    Written<String> archive = document.archive().get();
    Path path;
    try {
      path = directory.resolve(archive.value()).normalize();
    } catch (InvalidPathException e) {
      file.report(archive.span(), "'%s' cannot be a path".formatted(archive.value()));
      return directory;
    }
    if (!Files.isDirectory(path)) {
      file.report(archive.span(), "there is no directory '%s' here".formatted(archive.value()));
      return path;
    }
    try {
      return files.real(path);
    } catch (IOException e) {
      file.report(archive.span(), "the archive cannot be used: %s".formatted(TextFiles.reason(e)));
      return path;
    }
  }

  /** What a file without {@code archive} at the top would say, as {@code init} writes it there. */
  private static Optional<Path> gitWorkTree(Path directory) {
    return ConfigFiles.isGitTop(directory) ? Optional.of(directory) : Optional.empty();
  }

  private Map<Glob, String> formats(ConfigDocument document, YamlFile file) {
    Map<Glob, String> formats = new LinkedHashMap<>();
    document
        .formats()
        .orElse(Map.of())
        .forEach(
            (glob, format) -> {
              formats.put(glob, format.value());
              options
                  .formatCheck()
                  .fault(format.value(), file.name())
                  .ifPresent(message -> file.report(format.span(), message));
            });
    return formats;
  }

  private static List<Setting> settings(Mapping yaml, YamlFile file) {
    return yaml.entries().stream()
        .map(
            entry ->
                new Setting(
                    entry.key(), file.excerpt(entry.value().span()), file.origin(entry.keySpan())))
        .toList();
  }
}
