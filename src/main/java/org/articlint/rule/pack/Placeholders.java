package org.articlint.rule.pack;

import java.util.List;
import java.util.Optional;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Value.Sequence;
import org.articlint.check.Check;
import org.articlint.rule.Kinds;
import org.articlint.rule.Names;
import org.articlint.rule.Rule;
import org.articlint.rule.RuleDocumentation;
import org.articlint.rule.RuleDocumentation.PlaceholderText;
import org.articlint.rule.yaml.Written;
import org.articlint.rule.yaml.YamlFile;

/** Reports placeholders of messages that the check does not fill in. */
final class Placeholders {

  private Placeholders() {}

  /** Looks at a message of a kind of check. */
  static void check(Written<String> message, Class<? extends Check> kind, YamlFile file) {
    if (file.isShipped()) {
      return;
    }
    List<String> known =
        RuleDocumentation.placeholders(kind).stream().map(PlaceholderText::name).sorted().toList();
    for (String placeholder : Rule.placeholders(message.value())) {
      if (!known.contains(placeholder)) {
        file.report(message.span(), Names.unknown("placeholder", placeholder, known));
      }
    }
  }

  /**
   * Looks at the rules of a pack as they are written: the kind of a check is known also where its
   * options are faulty, and then both faults are reported together.
   */
  static void checkAll(Mapping pack, YamlFile file) {
    if (pack.entry("rules").map(Entry::value).orElse(null) instanceof Sequence rules) {
      for (Value rule : rules.items()) {
        if (rule instanceof Mapping mapping) {
          checkRule(mapping, file);
        }
      }
    }
  }

  private static void checkRule(Mapping rule, YamlFile file) {
    Optional<Class<?>> kind =
        rule.entry("check")
            .map(Entry::value)
            .filter(Mapping.class::isInstance)
            .flatMap(check -> ((Mapping) check).entry("kind"))
            .map(Entry::value)
            .filter(Scalar.class::isInstance)
            .map(name -> Kinds.byName(Check.class).get(((Scalar) name).text()));
    if (kind.isPresent()
        && rule.entry("message").map(Entry::value).orElse(null) instanceof Scalar message) {
      check(new Written<>(message.text(), message), kind.get().asSubclass(Check.class), file);
    }
  }
}
