package org.articlint.cli.selection;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.articlint.check.ArticleProblem;
import org.articlint.cli.io.UsageException;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.FoundFiles;
import org.articlint.lint.files.Skipped;
import org.articlint.rule.Rule;
import org.articlint.rule.config.Config;

/** Refuses runs that would succeed only because they check nothing. */
public final class EmptyRun {

  private EmptyRun() {}

  /**
   * Refuses a run that finds no article where it should. A change without articles is none, nor is
   * a file that is named and left out: hooks name whatever files a commit has. But one that is read
   * and of which nothing is selected is.
   *
   * @param isChange whether only a change is checked
   */
  public static void refuseNoArticles(FoundFiles found, boolean isChange) throws UsageException {
    if (isChange || !found.files().isEmpty() || !found.failures().isEmpty()) {
      return;
    }
    if (found.skipped().isEmpty()) {
      throw new UsageException(
          "no article was found; articles are .md, .markdown, .mdx, .adoc, .asciidoc, .rst, .html, .htm,"
              + " .txt and .ipynb files, exports of WordPress (.xml), and what 'formats' in"
              + " articlint.yaml names");
    }
    boolean isRead =
        found.skipped().stream().anyMatch(each -> each.reason() == Skipped.Reason.NOT_SELECTED);
    if (isRead || !found.directories().isEmpty()) {
      throw new UsageException(
          "no article was checked; all are left out as %s".formatted(reasons(found.skipped())));
    }
  }

  private static String reasons(List<Skipped> skipped) {
    Map<Skipped.Reason, Long> counts =
        skipped.stream()
            .collect(Collectors.groupingBy(Skipped::reason, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(count -> count.getKey().words() + ": " + count.getValue())
        .collect(Collectors.joining(", as "));
  }

  /**
   * Refuses a run in which a rule that is asked for, or every rule, is off. In a whole directory no
   * article may have it; for single files it is enough that some other path would have it.
   *
   * @param wanted the ids of {@code --rule}
   */
  public static void refuseRulesThatAreOff(FoundFiles found, List<String> wanted)
      throws UsageException {
    if (found.files().isEmpty()) {
      return;
    }
    for (String id : wanted) {
      if (!isOn(found, rule -> rule.id().equals(id))) {
        throw new UsageException(
            "the rule %s is off for every article checked; 'rules' in articlint.yaml switches it on"
                .formatted(id));
      }
    }
    if (!isOn(found, rule -> wanted.contains(rule.id()) || !isBuiltIn(rule))) {
      throw new UsageException(
          "every rule is off for every article checked; see 'rules' and 'overrides' in"
              + " articlint.yaml");
    }
  }

  private static boolean isBuiltIn(Rule rule) {
    return rule.check() instanceof ArticleProblem;
  }

  private static boolean isOn(FoundFiles found, Predicate<Rule> rule) {
    if (!found.directories().isEmpty()) {
      return found.files().stream().anyMatch(file -> rulesOf(file).stream().anyMatch(rule));
    }
    Set<Config> configs = new HashSet<>();
    found.files().forEach(file -> configs.add(file.config()));
    return configs.stream().anyMatch(config -> config.rulesOfSomePath().stream().anyMatch(rule));
  }

  private static List<Rule> rulesOf(ArticleFile file) {
    return file.config().ruleSet(file.file()).rules();
  }
}
