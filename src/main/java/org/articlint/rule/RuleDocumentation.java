package org.articlint.rule;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.articlint.check.Check;
import org.articlint.check.Option;

/** What can be said of the options of a kind of check, from its record. */
public final class RuleDocumentation {

  /**
   * An option.
   *
   * @param fallback as written in YAML; empty when there is none
   */
  public record OptionText(String name, String meaning, boolean required, String fallback) {}

  private RuleDocumentation() {}

  /** The kind of a check, as a pack writes it. */
  public static String kind(Check check) {
    return Names.kebab(check.getClass().getSimpleName());
  }

  /** The options of a check's kind, in order. */
  public static List<OptionText> options(Class<?> kind) {
    List<OptionText> options = new ArrayList<>();
    for (RecordComponent component : kind.getRecordComponents()) {
      Option option = component.getAnnotation(Option.class);
      if (option != null) {
        options.add(
            new OptionText(
                Names.kebab(component.getName()),
                option.value(),
                option.required(),
                option.fallback()));
      }
    }
    return options;
  }
}
