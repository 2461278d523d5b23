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
import org.articlint.article.RelativePath;
import org.articlint.article.SourceText;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Value.Sequence;
import org.articlint.rule.FailOn;
import org.articlint.rule.Names;
import org.articlint.rule.Rule;
import org.articlint.rule.config.Config.PathOverride;
import org.articlint.rule.config.Config.Setting;
import org.articlint.rule.pack.Pack;
import org.articlint.rule.pack.PackLookup;
import org.articlint.rule.pack.PackReader;
import org.articlint.rule.pack.RuleChanges;
import org.articlint.rule.pack.ShippedPacks;
import org.articlint.rule.pack.WrittenChange;
import org.articlint.rule.yaml.Binder;
import org.articlint.rule.yaml.ConfigException;
import org.articlint.rule.yaml.ConfigProblem;
import org.articlint.rule.yaml.TextFiles;
import org.articlint.rule.yaml.YamlFile;
import org.articlint.rule.yaml.YamlReader;

/** Reads one configuration file, or makes the configuration of no file. */
final class ConfigReader {

  private static final List<String> KEYS =
      List.of("extends", "archive", "exclude", "fail-on", "formats", "rules", "overrides");
  private static final List<String> OVERRIDE_KEYS = List.of("files", "rules");

  private final Path base;
  private final Optional<Path> root;
  private final ConfigOptions options;
  private final List<ConfigProblem> problems = new ArrayList<>();

  private final List<Setting> settings = new ArrayList<>();
  private final List<Glob> exclude = new ArrayList<>();
  private final Map<Glob, String> formats = new LinkedHashMap<>();
  private final List<Overrides.Written> overrides = new ArrayList<>();
  private final List<WrittenChange> changes = new ArrayList<>();
  private final List<Pack> packs = new ArrayList<>();
  private FailOn failOn = FailOn.ERROR;

  /**
   * A reader of one configuration.
   *
   * @param base what paths in messages are relative to
   * @param root what files must be below; empty for no bound
   */
  ConfigReader(Path base, Optional<Path> root, ConfigOptions options) {
    this.base = base;
    this.root = root;
    this.options = options;
  }

  /** The configuration of articles that no file configures. */
  Config withoutFile(Path directory) throws ConfigException {
    PackLookup lookup = new PackLookup(options.shipped(), root, base, problems);
    return finish(Optional.empty(), directory, directory, lookup);
  }

  Config read(Path path) throws ConfigException {
    String name = RelativePath.display(base, path);
    Path directory = path.toAbsolutePath().normalize().resolveSibling("");
    Path archive = directory;
    PackLookup lookup = new PackLookup(options.shipped(), root, base, problems);
    try {
      SourceText source = SourceText.decode(Files.readAllBytes(path));
      TextFiles files = new TextFiles(Optional.of(directory), root);
      YamlFile file = new YamlFile(name, source, files, problems);
      archive = contents(file, directory, lookup);
    } catch (IOException e) {
      problems.add(
          ConfigProblem.ofFile(name, "the configuration cannot be read: " + TextFiles.reason(e)));
    }
    return finish(Optional.of(path), directory, archive, lookup);
  }

  private Config finish(Optional<Path> file, Path directory, Path archive, PackLookup lookup)
      throws ConfigException {
    if (packs.isEmpty() && options.packs().isEmpty()) {
      packs.add(options.shipped().get(ShippedPacks.DEFAULT));
    }
    for (String pack : options.packs()) {
      addPack(pack, lookup);
    }
    Map<String, Rule> all = new LinkedHashMap<>();
    Map<String, Rule> enabled = new LinkedHashMap<>();
    RuleChanges.collect(options.shipped().get(ShippedPacks.BUILT_IN), all, enabled, problems);
    packs.forEach(pack -> RuleChanges.collect(pack, all, enabled, problems));
    RuleChanges.readAndApply(changes, all, enabled);
    List<PathOverride> read = new Overrides(all, enabled).read(overrides);
    if (!problems.isEmpty()) {
      throw new ConfigException(problems);
    }
    Config.Contents contents =
        new Config.Contents(archive, exclude, failOn, formats, read, settings);
    return new Config(file, directory, contents, all, enabled, options.selection());
  }

  private void addPack(String name, PackLookup lookup) {
    if (ShippedPacks.NAMES.contains(name)) {
      packs.add(options.shipped().get(name));
      return;
    }
    try {
      // Whoever types the command may name a pack anywhere; a file of the archive may not.
      packs.add(lookup.unbounded().file(base.resolve(name)));
    } catch (IOException | InvalidPathException e) {
      String unknown = Names.unknown("pack", name, ShippedPacks.NAMES);
      problems.add(
          ConfigProblem.ofFile(
              "--pack", "%s, and files (%s)".formatted(unknown, TextFiles.reason(e))));
    }
  }

  /** Reads the file and returns the archive's directory. */
  private Path contents(YamlFile file, Path directory, PackLookup lookup) {
    Path archive = directory;
    Mapping root = YamlReader.read(file);
    for (Entry entry : root.entries()) {
      Value value = entry.value();
      settings.add(
          new Setting(entry.key(), file.excerpt(value.span()), file.origin(entry.keySpan())));
      switch (entry.key()) {
        case "extends" -> packs.addAll(lookup.findAll(value, file));
        case "archive" -> archive = archive(value, file, directory);
        case "exclude" -> exclude.addAll(globs(value, file, "exclude"));
        case "fail-on" ->
            failOn = new Binder(file).bind(value, FailOn.class, "fail-on").orElse(failOn);
        case "formats" -> formats(value, file);
        case "rules" -> changes.addAll(PackReader.changes(value, file));
        case "overrides" -> overrides(value, file);
        default -> {
          settings.remove(settings.size() - 1);
          file.report(entry.keySpan(), Names.unknown("key", entry.key(), KEYS));
        }
      }
    }
    return archive;
  }

  private Path archive(Value value, YamlFile file, Path directory) {
    Optional<String> text = new Binder(file).bind(value, String.class, "archive");
    if (text.isEmpty()) {
      return directory;
    }
    Path path = directory.resolve(text.get()).normalize();
    if (!Files.isDirectory(path)) {
      file.report(value.span(), "there is no directory '%s' here".formatted(text.get()));
    } else if (root.isPresent() && !path.startsWith(root.get())) {
      file.report(value.span(), "the archive lies outside " + root.get());
    }
    return path;
  }

  private static List<Glob> globs(Value value, YamlFile file, String name) {
    List<Glob> globs = new ArrayList<>();
    for (Scalar scalar : PackReader.scalars(value, file, name)) {
      new Binder(file).bind(scalar, Glob.class, name).ifPresent(globs::add);
    }
    return globs;
  }

  private void formats(Value value, YamlFile file) {
    if (!(value instanceof Mapping mapping)) {
      file.report(value.span(), "formats maps globs to a format");
      return;
    }
    for (Entry entry : mapping.entries()) {
      Scalar key = new Scalar(entry.key(), false, entry.keySpan());
      Optional<Glob> glob = new Binder(file).bind(key, Glob.class, "formats");
      Optional<String> format = new Binder(file).bind(entry.value(), String.class, "a format");
      if (glob.isPresent() && format.isPresent()) {
        formats.put(glob.get(), format.get());
        options
            .formatCheck()
            .fault(format.get(), file.name())
            .ifPresent(message -> file.report(entry.value().span(), message));
      }
    }
  }

  private void overrides(Value value, YamlFile file) {
    if (!(value instanceof Sequence sequence)) {
      file.report(value.span(), "overrides is a list of mappings with files and rules");
      return;
    }
    for (Value item : sequence.items()) {
      if (!(item instanceof Mapping mapping)) {
        file.report(item.span(), "an override is a mapping with files and rules");
        continue;
      }
      List<Glob> files = new ArrayList<>();
      List<WrittenChange> rules = new ArrayList<>();
      for (Entry entry : mapping.entries()) {
        switch (entry.key()) {
          case "files" -> files.addAll(globs(entry.value(), file, "files"));
          case "rules" -> rules.addAll(PackReader.changes(entry.value(), file));
          default -> file.report(entry.keySpan(), Names.unknown("key", entry.key(), OVERRIDE_KEYS));
        }
      }
      for (String key : OVERRIDE_KEYS) {
        if (mapping.entry(key).isEmpty()) {
          file.report(item.span(), "the override has no '%s'".formatted(key));
        }
      }
      overrides.add(new Overrides.Written(files, rules));
    }
  }
}
