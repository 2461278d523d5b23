package org.articlint.cli.server.yaml;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.articlint.article.SourceText;
import org.articlint.article.TextEdit;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Value.Sequence;
import org.articlint.check.Check;
import org.articlint.check.RepeatedParagraphs;
import org.articlint.rule.Names;
import org.articlint.rule.Rule;
import org.articlint.rule.Severity;
import org.articlint.rule.config.Config;
import org.articlint.rule.config.Configs;
import org.articlint.rule.yaml.ConfigException;
import org.articlint.rule.yaml.Patch;
import org.articlint.rule.yaml.TextFiles;
import org.articlint.rule.yaml.UnsavedTexts;
import org.articlint.rule.yaml.YamlFile;
import org.articlint.rule.yaml.YamlReader;

/**
 * Adds a paragraph to what a rule allows to be repeated, in the configuration that holds for an
 * article. The outcome is read as any configuration is: what is offered allows the paragraph in
 * this article and changes nothing else.
 */
public final class AllowEdit {

  private static final String RULES = "rules";
  private static final String CHECK = "check";
  private static final String ALLOW = "allow";

  /** Words that switch a rule on. */
  private static final List<String> ON = List.of("on", "true");

  private final Configs configs;
  private final Path file;
  private final SourceText source;

  /**
   * Edits of a configuration.
   *
   * @param configs reads it
   * @param file the configuration that holds for the article; a real path, as far as it exists
   * @param text of that configuration, which may not have been saved
   */
  public AllowEdit(Configs configs, Path file, String text) {
    this.configs = configs;
    this.file = file;
    this.source = SourceText.of(text);
  }

  /**
   * Returns the edit; its offsets do not count a byte order mark. Empty where it cannot be made
   * surely: the configuration has faults, the rule is of another kind, a pack or an override allows
   * texts that would no longer be allowed, or the notation cannot be added to.
   *
   * @param article a file that the rule judges
   * @param ruleId the id of a rule of the kind {@code repeated-paragraphs}
   */
  public Optional<TextEdit> of(Path article, String ruleId, String paragraph) {
    try {
      Map<String, Rule> before = rules(source, article);
      Rule rule = before.get(ruleId);
      if (rule == null
          || !(rule.check() instanceof RepeatedParagraphs check)
          || paragraph.isBlank()) {
        return Optional.empty();
      }
      Mapping root = tree(source);
      Optional<TextEdit> edit = edit(root, ruleId, paragraph);
      if (edit.isEmpty()) {
        return edit;
      }
      SourceText edited = SourceText.of(TextEdit.apply(source, source.span(), List.of(edit.get())));
      before.put(ruleId, withCheck(rule, allowing(check, paragraph)));
      boolean isSure =
          rules(edited, article).equals(before)
              && without(ruleId, root).equals(without(ruleId, tree(edited)));
      return isSure ? edit : Optional.empty();
    } catch (ConfigException e) {
      return Optional.empty();
    }
  }

  /** The rules that hold for an article, without the places where they are set. */
  private Map<String, Rule> rules(SourceText text, Path article) throws ConfigException {
    Config config = configs.read(file, UnsavedTexts.NONE.with(file, text.text()));
    Map<String, Rule> rules = new TreeMap<>();
    config
        .ruleSet(article)
        .rules()
        .forEach(rule -> rules.put(rule.id(), withCheck(rule, rule.check())));
    return rules;
  }

  private static Rule withCheck(Rule rule, Check check) {
    return rule.with(rule.severity(), rule.message(), check, List.of());
  }

  private static Check allowing(RepeatedParagraphs check, String paragraph) {
    List<String> allowed = new ArrayList<>(check.allow());
    allowed.add(YamlEdits.oneLine(paragraph));
    return new Patch<Check>(Map.of(ALLOW, List.copyOf(allowed))).apply(check);
  }

  private static Mapping tree(SourceText text) {
    return YamlReader.read(new YamlFile("", text, TextFiles.NONE, new ArrayList<>()));
  }

  private Optional<TextEdit> edit(Mapping root, String ruleId, String paragraph) {
    YamlEdits edits = new YamlEdits(source);
    List<String> path = List.of(RULES, ruleId, CHECK, ALLOW);
    Mapping at = root;
    for (int i = 0; i < path.size(); i++) {
      Optional<Value> value = at.entry(path.get(i)).map(Entry::value);
      if (value.isEmpty()) {
        return Optional.of(edits.addList(at, path.subList(i, path.size()), paragraph));
      }
      if (i == path.size() - 1) {
        return edits.addItem(value.get(), paragraph);
      }
      if (!(value.get() instanceof Mapping next)) {
        return i == path.indexOf(ruleId) && value.get() instanceof Scalar word
            ? word(word, paragraph)
            : Optional.empty();
      }
      at = next;
    }
    return Optional.empty();
  }

  /** Writes the parts of a rule in place of the one word that stands for a severity or for on. */
  private static Optional<TextEdit> word(Scalar word, String paragraph) {
    String check = YamlEdits.inBraces(List.of(CHECK, ALLOW), paragraph);
    if (Names.constants(Severity.class).contains(word.text())) {
      String severity = "severity: " + word.text();
      return Optional.of(new TextEdit(word.span(), "{%s, %s}".formatted(severity, check)));
    }
    return ON.contains(word.text())
        ? Optional.of(new TextEdit(word.span(), "{" + check + "}"))
        : Optional.empty();
  }

  /** What a configuration says, but for one rule. */
  private static Object without(String ruleId, Mapping root) {
    Map<Object, Object> said = new LinkedHashMap<>();
    for (Entry entry : root.entries()) {
      if (entry.key().equals(RULES) && entry.value() instanceof Mapping rules) {
        rules.entries().stream()
            .filter(rule -> !rule.key().equals(ruleId))
            .forEach(rule -> said.put(List.of(RULES, rule.key()), content(rule.value())));
      } else {
        said.put(entry.key(), content(entry.value()));
      }
    }
    return said;
  }

  /** A value without its place. */
  private static Object content(Value value) {
    if (value instanceof Mapping mapping) {
      return mapping.entries().stream()
          .map(entry -> List.of(entry.key(), content(entry.value())))
          .toList();
    }
    return value instanceof Sequence list
        ? list.items().stream().map(AllowEdit::content).toList()
        : ((Scalar) value).text();
  }
}
