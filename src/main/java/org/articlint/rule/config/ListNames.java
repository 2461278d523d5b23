package org.articlint.rule.config;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.articlint.check.value.Option;
import org.articlint.check.value.Vocabulary;
import org.articlint.rule.Names;
import org.articlint.rule.Rule;
import org.articlint.rule.pack.Pack;
import org.articlint.rule.yaml.ConfigProblem;
import org.articlint.rule.yaml.ListReferences;
import org.articlint.rule.yaml.YamlFile;

/**
 * Reports names of lists of words or fields that nobody defines. A rule that refers to one would
 * find nothing, and nobody would notice.
 */
final class ListNames {

  private final Vocabulary vocabulary;
  private final List<ConfigProblem> problems;
  private final Set<Rule> trusted = Collections.newSetFromMap(new IdentityHashMap<>());

  /** The names of which a fault has been reported: of the name, or of the list itself. */
  private final Set<String> reported = new HashSet<>();

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

  /** Checks the names in files, each where it stands. */
  void checkFiles(List<YamlFile> files) {
    Set<String> unknown = new HashSet<>();
    for (YamlFile file : files) {
      reported.addAll(file.faultyKeys());
    }
    for (YamlFile file : files) {
      for (YamlFile.ListName written : file.listNames()) {
        if (isUnknown(written.noun(), written.name())) {
          file.report(written.span(), () -> unknown(written.noun(), written.name()));
          unknown.add(written.name());
        }
      }
    }
    reported.addAll(unknown);
  }

  /**
   * Checks the names that rules look up without anybody having written them; a rule that is as a
   * shipped pack defines it is not looked at.
   */
  void check(Collection<Rule> rules) {
    for (Rule rule : rules) {
      if (trusted.add(rule)) {
        look(rule);
      }
    }
  }

  private void look(Rule rule) {
    ListReferences references = ListReferences.of(rule.check());
    references.words().forEach(name -> require(Option.WORD_LIST, name, rule));
    references.fields().forEach(name -> require(Option.FIELD_LIST, name, rule));
  }

  private void require(String noun, String name, Rule rule) {
    if (isUnknown(noun, name)) {
      problems.add(
          ConfigProblem.ofFile(
              origin(rule), "the rule '%s': %s".formatted(rule.id(), unknown(noun, name))));
    }
  }

  private boolean isUnknown(String noun, String name) {
    return !known(noun).contains(name) && !reported.contains(name);
  }

  private Set<String> known(String noun) {
    return noun.equals(Option.WORD_LIST) ? vocabulary.wordLists() : vocabulary.fieldLists();
  }

  private String unknown(String noun, String name) {
    return Names.unknown(noun, name, known(noun).stream().sorted().toList());
  }

  /** Where the options of the rule were last set, as {@code file:line}. */
  private static String origin(Rule rule) {
    List<Rule.Setting> settings = rule.settings();
    return settings.isEmpty() ? "" : settings.get(settings.size() - 1).origin();
  }
}
