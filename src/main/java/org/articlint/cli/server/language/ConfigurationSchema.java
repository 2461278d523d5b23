package org.articlint.cli.server.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlint.article.Span;
import org.articlint.article.Value.Mapping;
import org.articlint.check.value.Vocabulary;
import org.articlint.cli.server.yaml.YamlPlace;
import org.articlint.cli.workspace.OpenConfiguration;
import org.articlint.rule.Rule;
import org.articlint.rule.RuleDocumentation;
import org.articlint.rule.config.Config;
import org.articlint.rule.config.Configs;
import org.articlint.rule.pack.PackReader;
import org.articlint.rule.pack.ShippedPacks;

/**
 * What can stand at a place of a configuration or a pack: by the schema that {@code articlint
 * schema} prints, and by what the schema does not know, such as the rules that there are.
 */
final class ConfigurationSchema {

  private static final Mapping NOTHING = new Mapping(List.of(), Span.at(0));
  private static final String CHECK = "check";
  private static final String RULES = "rules";
  private static final String OVERRIDES = "overrides";

  private final boolean isPack;
  private final SchemaAt document;
  private final SchemaAt kinds;
  private final Map<String, Rule> rules;
  private final Vocabulary vocabulary;

  /**
   * The schema of a document.
   *
   * @param shipped the packs of the jar, whose rules are taken when nothing can be read
   */
  ConfigurationSchema(OpenConfiguration configuration, ShippedPacks shipped) {
    isPack = configuration.isPack();
    kinds = SchemaAt.root(PackReader.schema());
    document = isPack ? kinds : SchemaAt.root(Configs.schema());
    rules =
        new LinkedHashMap<>(
            configuration.config().map(Config::allRules).orElseGet(shipped::rulesById));
    vocabulary = configuration.config().map(Config::vocabulary).orElseGet(shipped::vocabulary);
  }

  /** The rules whose settings can be changed, by id. */
  Map<String, Rule> rules() {
    return rules;
  }

  /** The named lists. */
  Vocabulary vocabulary() {
    return vocabulary;
  }

  /**
   * What the schema says of a path.
   *
   * @param around the mappings on the way, the outermost first
   */
  SchemaAt at(List<String> path, List<Mapping> around) {
    SchemaAt at = document;
    int mappings = 0;
    for (int i = 0; i < path.size(); i++) {
      boolean isItem = path.get(i).equals(YamlPlace.ITEM);
      Mapping holder = isItem || mappings == around.size() ? NOTHING : around.get(mappings++);
      Optional<SchemaAt> options = options(path.subList(0, i + 1));
      SchemaAt below = at.below(path.get(i), holder);
      at = options.isPresent() ? options.get().describedAs(below.description()) : below;
    }
    return at;
  }

  /** The options of the kind of a rule, which the schema leaves open where a rule is changed. */
  private Optional<SchemaAt> options(List<String> path) {
    int last = path.size() - 1;
    if (last < 1 || !path.get(last).equals(CHECK) || !isRuleId(path.subList(0, last))) {
      return Optional.empty();
    }
    return Optional.ofNullable(rules.get(path.get(last - 1)))
        .flatMap(rule -> kinds.definition(RuleDocumentation.kind(rule.check())))
        .map(options -> options.withoutKey("kind"));
  }

  /** Whether the key at the end of a path is the id of a rule. */
  boolean isRuleId(List<String> path) {
    return isBelow(path, isPack ? List.of(OVERRIDES) : List.of(RULES))
        || (!isPack && isBelow(path, List.of(OVERRIDES, YamlPlace.ITEM, RULES)));
  }

  /** The names of lists that a key at the end of a path may be; none when it is no such name. */
  Set<String> lists(List<String> path) {
    if (isBelow(path, List.of("words"))) {
      return vocabulary.wordLists();
    }
    return isBelow(path, List.of("fields")) ? vocabulary.fieldLists() : Set.of();
  }

  private static boolean isBelow(List<String> path, List<String> parent) {
    return path.size() == parent.size() + 1 && path.subList(0, parent.size()).equals(parent);
  }

  /** Whether a value is the name of a pack. */
  static boolean isPackName(List<String> path) {
    return path.equals(List.of("extends")) || path.equals(List.of("extends", YamlPlace.ITEM));
  }

  /** Whether a value is the name of a format. */
  boolean isFormat(List<String> path) {
    return !isPack && isBelow(path, List.of("formats"));
  }
}
