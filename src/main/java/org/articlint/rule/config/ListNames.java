package org.articlint.rule.config;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.articlint.check.value.Vocabulary;
import org.articlint.rule.Names;
import org.articlint.rule.Rule;
import org.articlint.rule.pack.Pack;
import org.articlint.rule.yaml.ConfigProblem;
import org.articlint.rule.yaml.ListReferences;

/**
 * Reports rules that refer to lists of words or fields that nobody defines. Such a rule would find
 * nothing, and nobody would notice.
 */
final class ListNames {

  private final Vocabulary vocabulary;
  private final List<ConfigProblem> problems;
  private final Set<Rule> trusted = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * Looks names up in a vocabulary.
   *
   * @param shipped packs of the jar, whose rules tests have checked
   * @param problems where faults go
   */
  ListNames(Vocabulary vocabulary, Collection<Pack> shipped, List<ConfigProblem> problems) {
    this.vocabulary = vocabulary;
    this.problems = problems;
    shipped.forEach(pack -> trusted.addAll(pack.rules()));
  }

  /** Checks rules; one that is as a shipped pack defines it is not looked at. */
  void check(Collection<Rule> rules) {
    for (Rule rule : rules) {
      if (trusted.add(rule)) {
        look(rule);
      }
    }
  }

  private void look(Rule rule) {
    ListReferences references = ListReferences.of(rule.check());
    references.words().forEach(name -> require("word list", name, vocabulary.wordLists(), rule));
    references
        .fields()
        .forEach(name -> require("list of fields", name, vocabulary.fieldLists(), rule));
  }

  private void require(String noun, String name, Set<String> known, Rule rule) {
    if (!known.contains(name)) {
      String unknown = Names.unknown(noun, name, known.stream().sorted().toList());
      problems.add(
          ConfigProblem.ofFile(origin(rule), "the rule '%s': %s".formatted(rule.id(), unknown)));
    }
  }

  /** Where the options of the rule were last set, as {@code file:line}. */
  private static String origin(Rule rule) {
    List<Rule.Setting> settings = rule.settings();
    return settings.isEmpty() ? "" : settings.get(settings.size() - 1).origin();
  }
}
