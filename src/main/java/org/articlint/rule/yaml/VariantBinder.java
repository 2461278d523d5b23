package org.articlint.rule.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.article.Span;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.check.Check;
import org.articlint.check.condition.Condition;
import org.articlint.rule.Kinds;
import org.articlint.rule.Names;

/**
 * Chooses between the types of a sealed interface: a check is named by its kind, another record by
 * the key that it begins with, and a single value is a constant of the enum among them, or the one
 * that is parsed from a text.
 */
final class VariantBinder {

  private final Binder binder;
  private final YamlFile file;

  VariantBinder(Binder binder, YamlFile file) {
    this.binder = binder;
    this.file = file;
  }

  /**
   * Reads a value as one of the types.
   *
   * @param name what the value is called in messages
   * @return empty after a fault, which has been reported
   */
  Optional<?> bind(Value value, Class<?> sealed, String name) {
    Optional<Class<?>> words = Kinds.words(sealed);
    if (words.isPresent()) {
      return wordOrRecord(value, sealed, words.get(), name);
    }
    Optional<Class<?>> text = Kinds.text(sealed);
    if (text.isPresent() && value instanceof Scalar) {
      return binder.bind(value, text.get(), name);
    }
    if (!(value instanceof Mapping mapping)) {
      return report(
          value.span(), name + (text.isPresent() ? " is a text or" : " is") + " a mapping");
    }
    return sealed == Check.class ? check(mapping, name) : byFirstKey(mapping, sealed, name);
  }

  private Optional<?> wordOrRecord(Value value, Class<?> sealed, Class<?> words, String name) {
    if (value instanceof Scalar scalar) {
      String noun = Names.kebab(sealed.getSimpleName()).replace('-', ' ');
      return new ScalarBinder(file).bind(scalar, words, noun);
    }
    Class<?> record = Kinds.of(sealed).get(0);
    return value instanceof Mapping mapping
        ? binder.record(record, withoutWords(mapping, record, Names.constants(words), name))
        : report(
            value.span(),
            "%s is one of %s, or a mapping with %s"
                .formatted(
                    name,
                    Names.list(Names.constants(words)),
                    Names.list(RecordShape.of(record).keys())));
  }

  /** Reports the words that stand one level too low, as in {@code {severity: off}}. */
  private Mapping withoutWords(Mapping mapping, Class<?> record, List<String> words, String name) {
    List<Entry> kept = new ArrayList<>();
    for (Entry entry : mapping.entries()) {
      List<String> known = RecordShape.of(record).constants(entry.key());
      if (entry.value() instanceof Scalar word
          && !known.isEmpty()
          && !known.contains(word.text())
          && words.contains(word.text())) {
        report(
            word.span(),
            "'%s' is no %s; write '%s: %s', without braces"
                .formatted(word.text(), entry.key(), name, word.text()));
      } else {
        kept.add(entry);
      }
    }
    return new Mapping(kept, mapping.span());
  }

  private Optional<?> byFirstKey(Mapping mapping, Class<?> sealed, String name) {
    Map<String, Class<?>> byKey = Kinds.byName(sealed);
    for (Map.Entry<String, Class<?>> each : byKey.entrySet()) {
      if (mapping.entry(each.getKey()).isPresent()) {
        return binder.record(each.getValue(), mapping);
      }
    }
    List<String> names = List.copyOf(byKey.keySet());
    if (mapping.entries().isEmpty()) {
      return report(mapping.span(), name + " needs one of " + Names.list(names));
    }
    Entry first = mapping.entries().get(0);
    return report(first.keySpan(), Names.unknown(noun(sealed), first.key(), names));
  }

  private static String noun(Class<?> sealed) {
    return sealed == Condition.class ? "condition" : "key";
  }

  private Optional<?> check(Mapping mapping, String name) {
    Map<String, Class<?>> kinds = Kinds.byName(Check.class);
    Optional<Entry> kind = mapping.entry("kind");
    if (kind.isEmpty()) {
      return reportNoKind(mapping, name, List.copyOf(kinds.keySet()));
    }
    String written = kind.get().value() instanceof Scalar scalar ? scalar.text() : "";
    Class<?> type = kinds.get(written);
    return type == null
        ? report(
            kind.get().value().span(), Names.unknown("kind", written, List.copyOf(kinds.keySet())))
        : binder.record(type, mapping, "kind");
  }

  /** Shows how to write the kind, when a key of the mapping names one. */
  private Optional<?> reportNoKind(Mapping mapping, String name, List<String> kinds) {
    for (Entry entry : mapping.entries()) {
      if (kinds.contains(entry.key())) {
        return report(
            entry.keySpan(),
            "%s: write 'kind: %s', and its options beside it".formatted(name, entry.key()));
      }
    }
    return report(mapping.span(), name + " names no kind; expected one of " + Names.list(kinds));
  }

  private Optional<?> report(Span span, String message) {
    file.report(span, message);
    return Optional.empty();
  }
}
