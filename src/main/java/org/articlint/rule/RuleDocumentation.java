package org.articlint.rule;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.articlint.check.Check;
import org.articlint.check.value.Option;
import org.articlint.check.value.Placeholder;

/** Describes the options of a kind of check, from the annotations of its record. */
public final class RuleDocumentation {

  /**
   * An option.
   *
   * @param fallback as written in YAML; empty when there is none
   */
  public record OptionText(String name, String meaning, boolean required, String fallback) {}

  /** A value that messages of a kind can quote. */
  public record PlaceholderText(String name, String meaning) {}

  private RuleDocumentation() {}

  /** Returns the kind of a check as a pack writes it. */
  public static String kind(Check check) {
    return Names.kebab(check.getClass().getSimpleName());
  }

  /** Returns the options of a kind, in order. */
  public static List<OptionText> options(Class<?> kind) {
    List<OptionText> options = new ArrayList<>();
    for (RecordComponent component : kind.getRecordComponents()) {
      Option option = component.getAnnotation(Option.class);
      if (option != null) {
        options.add(
            new OptionText(
                Names.kebab(component.getName()),
                option.value() + values(component),
                option.required(),
                option.fallback()));
      }
    }
    return options;
  }

  /** Returns the placeholders of the messages of a kind. */
  public static List<PlaceholderText> placeholders(Class<?> kind) {
    return Stream.of(kind.getAnnotationsByType(Placeholder.class))
        .map(each -> new PlaceholderText(each.name(), each.value()))
        .toList();
  }

  /** Lists the values of an option that is an enum. */
  private static String values(RecordComponent component) {
    Type type = component.getGenericType();
    if (type instanceof ParameterizedType generic) {
      type = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
    }
    if (!(type instanceof Class<?> raw) || !raw.isEnum()) {
      return "";
    }
    List<String> names = new ArrayList<>();
    for (Object constant : raw.getEnumConstants()) {
      names.add(Names.kebab((Enum<?>) constant));
    }
    return ": " + Names.list(names);
  }
}
