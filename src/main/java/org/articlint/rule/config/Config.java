package org.articlint.rule.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.articlint.article.BaseDirectory;
import org.articlint.check.ArticleProblem;
import org.articlint.check.value.Vocabulary;
import org.articlint.rule.FailOn;
import org.articlint.rule.Rule;
import org.articlint.rule.RuleSelection;
import org.articlint.rule.RuleSet;
import org.articlint.rule.pack.RuleChange;
import org.articlint.rule.pack.RuleChanges;
import org.articlint.rule.pack.ShippedPacks;
import org.articlint.rule.yaml.ConfigException;
import org.articlint.rule.yaml.SourceFiles.SourceFile;

/** The settings of the articles below a directory: values only, so threads may share it. */
public final class Config {

  /** Changes for the paths that its globs match. */
  record PathOverride(List<RuleChange> changes) {}

  /**
   * A setting and where it comes from.
   *
   * @param origin {@code file:line}, or {@code default}
   */
  public record Setting(String name, String value, String origin) {}

  /**
   * A glob of the file.
   *
   * @param option what it is for: {@code exclude}, {@code overrides} or {@code formats}
   * @param origin {@code file:line}
   */
  public record Pattern(String option, Glob glob, String origin) {}

  /**
   * The parts of a configuration that need no rule.
   *
   * @param archive empty when nothing says which articles belong together
   */
  record Contents(
      Optional<Path> archive,
      FailOn failOn,
      Map<Glob, String> formats,
      List<TagPattern> codeTags,
      List<PathOverride> overrides,
      Vocabulary vocabulary,
      List<Setting> settings,
      WrittenGlobs globs) {}

  /**
   * What a configuration was made of, besides what the tool ships.
   *
   * @param packs packs that the command line adds, by name or as files
   * @param files its file, packs, and files that these name
   */
  public record Sources(List<String> packs, List<SourceFile> files) {

    /** Nothing but what the tool ships. */
    static final Sources NONE = new Sources(List.of(), List.of());

    /** Copies the lists. */
    public Sources {
      packs = List.copyOf(packs);
      files = List.copyOf(files);
    }
  }

  private final Optional<Path> file;
  private final Path directory;
  private final Contents contents;
  private final Map<String, Rule> allRules;
  private final Map<String, Rule> enabled;
  private final RuleSelection selection;
  private final Sources sources;

  /** By the numbers of the overrides, as text: sets of many have the same hash. */
  private final Map<String, RuleSet> ruleSets = new ConcurrentHashMap<>();

  Config(
      Optional<Path> file,
      Path directory,
      Contents contents,
      Map<String, Rule> allRules,
      Map<String, Rule> enabled,
      RuleSelection selection,
      Sources sources) {
    this.file = file;
    this.directory = directory;
    this.contents = contents;
    this.allRules = allRules;
    this.enabled = enabled;
    this.selection = selection;
    this.sources = sources;
  }

  /** A configuration of no file in which only one rule and the built-in ones hold. */
  public static Config of(Rule rule, Vocabulary vocabulary, Path directory, ShippedPacks shipped) {
    Map<String, Rule> rules = new LinkedHashMap<>();
    shipped.get(ShippedPacks.BUILT_IN).rules().forEach(each -> rules.put(each.id(), each));
    rules.put(rule.id(), rule);
    Contents contents =
        new Contents(
            Optional.empty(),
            FailOn.NEVER,
            Map.of(),
            List.of(),
            List.of(),
            vocabulary,
            List.of(),
            WrittenGlobs.NONE);
    return new Config(
        Optional.empty(), directory, contents, rules, rules, RuleSelection.ALL, Sources.NONE);
  }

  /** Returns the file; empty for the configuration of no file. */
  public Optional<Path> file() {
    return file;
  }

  /** Returns the directory that globs are relative to. */
  public Path directory() {
    return directory;
  }

  /** Returns the directory whose articles the archive rules compare. */
  public Path archive() {
    return contents.archive().orElse(directory);
  }

  /**
   * Whether it is known which articles belong together: by a file, else by a git work tree. If not,
   * only the articles of a run are compared.
   */
  public boolean hasArchive() {
    return contents.archive().isPresent();
  }

  /** Returns the lowest severity whose findings fail a run. */
  public FailOn failOn() {
    return contents.failOn();
  }

  /** Returns globs with a format, or the file of a profile; the first match wins. */
  public Map<Glob, String> formats() {
    return contents.formats();
  }

  /** Returns the names of tags whose content is code, besides those that are known. */
  public List<TagPattern> codeTags() {
    return contents.codeTags();
  }

  /** Returns the settings of the file as written, in order, with their places. */
  public List<Setting> settings() {
    return contents.settings();
  }

  /** Returns the globs of the file, with their places. */
  public List<Pattern> patterns() {
    return contents.globs().patterns();
  }

  /**
   * Returns the numbers of the {@link #patterns} that match a path.
   *
   * @throws org.articlint.check.value.BudgetSpentException when that takes too many steps
   */
  public BitSet matching(Path path) {
    return contents.globs().matching(relative(path));
  }

  /**
   * Makes sure that it can be said of a path at bounded cost what holds for it.
   *
   * @throws ConfigException when the globs take too many steps on it
   */
  public void verify(Path path) throws ConfigException {
    contents.globs().verify(relative(path));
  }

  /** Returns every rule of the packs by id, also those that are off, as the packs define it. */
  public Map<String, Rule> allRules() {
    return allRules;
  }

  /** Returns the named lists that the rules may refer to. */
  public Vocabulary vocabulary() {
    return contents.vocabulary();
  }

  /** Returns what it was made of. */
  public Sources sources() {
    return sources;
  }

  /** Returns which rules the command line selects. */
  public RuleSelection selection() {
    return selection;
  }

  /** Whether the command line selects a rule. */
  public boolean runs(String ruleId) {
    return selection.selects(ruleId);
  }

  /** Returns the pattern that excludes a file, if any. */
  public Optional<String> excludes(Path path) {
    int first = matching(path).nextSetBit(0);
    return first >= 0 && patterns().get(first).option().equals(WrittenGlobs.EXCLUDE)
        ? Optional.of(patterns().get(first).glob().source())
        : Optional.empty();
  }

  /** Returns the number of the first of the {@link #formats} that a path has, if any. */
  public OptionalInt format(Path path) {
    return contents.globs().entries(WrittenGlobs.FORMATS, relative(path)).stream().findFirst();
  }

  /** Returns the path relative to the configuration's directory, with {@code /}. */
  public String relative(Path path) {
    return new BaseDirectory(directory).display(path);
  }

  /** Returns the rules that hold for a file. */
  public RuleSet ruleSet(Path path) {
    BitSet matching = contents.globs().entries(WrittenGlobs.OVERRIDES, relative(path));
    return ruleSets.computeIfAbsent(matching.toString(), numbers -> ruleSet(matching));
  }

  /** Returns the rules that hold for some path, whether such an article exists or not. */
  public Collection<Rule> rulesOfSomePath() {
    List<Rule> rules = new ArrayList<>(ruleSet(new BitSet()).rules());
    for (int i = 0; i < contents.overrides().size(); i++) {
      BitSet one = new BitSet();
      one.set(i);
      rules.addAll(ruleSet(one).rules());
    }
    return rules;
  }

  /** No combination of overrides can fail here: {@link Overrides} has validated them all. */
  private RuleSet ruleSet(BitSet matching) {
    Map<String, Rule> rules = new LinkedHashMap<>(enabled);
    matching.stream()
        .forEach(i -> RuleChanges.apply(contents.overrides().get(i).changes(), allRules, rules));
    // Problems that keep an article from being read are always reported: no rule has seen it.
    rules
        .values()
        .removeIf(
            rule -> !(rule.check() instanceof ArticleProblem) && !selection.selects(rule.id()));
    return RuleSet.of(rules.values());
  }
}
