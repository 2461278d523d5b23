package org.articlint.rule.yaml;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.article.Span;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Value.Sequence;
import org.articlint.check.Check;
import org.articlint.check.value.Deferred;
import org.articlint.check.value.Option;
import org.articlint.check.value.ValueFault;
import org.articlint.rule.Kinds;
import org.articlint.rule.Names;

/**
 * Makes records of YAML: keys are the components in kebab-case, {@link Option} says what is
 * required and what stands in for an absent one. Every fault is reported at its place, and the
 * reading goes on, so that one run shows them all.
 */
public final class Binder {

  private final YamlFile file;

  public Binder(YamlFile file) {
    this.file = file;
  }

  /**
   * Reads a value of a type.
   *
   * @param name what the value is called in messages
   * @return empty when it was faulty, which has been reported
   */
  public <T> Optional<T> bind(Value value, Class<T> type, String name) {
    return bind(value, (Type) type, name).map(type::cast);
  }

  /**
   * Reads new values for some components of a record.
   *
   * @return empty when an option was faulty, which has been reported
   */
  public <T> Optional<Patch<T>> patch(Class<? extends T> type, Mapping options) {
    RecordShape shape = RecordShape.of(type);
    int before = file.problemCount();
    reportUnknownKeys(options, shape.keys());
    Map<String, Object> values = new HashMap<>();
    for (Entry option : options.entries()) {
      int component = shape.keys().indexOf(option.key());
      if (component >= 0) {
        bind(option.value(), shape.types().get(component), option.key())
            .ifPresent(value -> values.put(option.key(), value));
      }
    }
    return file.problemCount() > before ? Optional.empty() : Optional.of(new Patch<>(values));
  }

  private Optional<?> bind(Value value, Type type, String name) {
    if (type instanceof ParameterizedType generic) {
      Type argument = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
      if (generic.getRawType() == Optional.class) {
        Optional<?> bound = bind(value, argument, name);
        return bound.isEmpty() ? bound : Optional.of(bound);
      }
      return generic.getRawType() == Map.class
          ? map(value, argument, name)
          : list(value, argument, name);
    }
    Class<?> raw = (Class<?>) type;
    if (raw == Value.class) {
      return Optional.of(value);
    }
    if (raw.isSealed() && !raw.isEnum()) { // an enum whose constants have bodies is sealed
      return variant(value, raw, name);
    }
    Optional<Method> parse = RecordShape.parser(raw);
    if (raw.isRecord() && parse.isEmpty()) {
      return value instanceof Mapping mapping
          ? record(raw, mapping)
          : report(
              value.span(), name + " is a mapping with " + Names.list(RecordShape.of(raw).keys()));
    }
    if (parse.isPresent()) {
      return parsed(value, parse.get(), name);
    }
    return value instanceof Scalar scalar
        ? new ScalarBinder(file).bind(scalar, raw, name)
        : report(value.span(), name + " is a single value");
  }

  /** A type that reads itself from something simpler, which is read first. */
  private Optional<?> parsed(Value value, Method parse, String name) {
    Type simpler = parse.getGenericParameterTypes()[0];
    Optional<Entry> elsewhere = simpler == Value.class ? ValueFiles.named(value) : Optional.empty();
    if (elsewhere.isPresent()) {
      return new ValueFiles(file)
          .open(elsewhere.get())
          .flatMap(other -> new Binder(other).parsed(YamlReader.read(other), parse, name));
    }
    Optional<?> given = bind(value, simpler, name);
    if (given.isEmpty()) {
      return given;
    }
    try {
      Object made = parse.invoke(null, given.get());
      if (made instanceof Deferred deferred && !file.isShipped()) {
        deferred.prepare();
      }
      return Optional.of(made);
    } catch (IllegalArgumentException e) {
      return report(value.span(), name + ": " + e.getMessage());
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof ValueFault fault) {
        fault.parts().forEach(part -> report(part.span(), name + ": " + part.message()));
        return Optional.empty();
      }
      return report(value.span(), name + ": " + reason(e));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A single value stands for a list of one, and {@code {file: PATH}} for what a file lists. */
  private Optional<?> list(Value value, Type item, String name) {
    List<Value> items = value instanceof Sequence sequence ? sequence.items() : List.of(value);
    List<Object> bound = new ArrayList<>();
    int before = file.problemCount();
    for (Value each : items) {
      if (isText(item) && each instanceof Mapping) {
        for (Value text : new ValueFiles(file).texts(each, item == String.class, name)) {
          bind(text, item, name).ifPresent(bound::add);
        }
      } else {
        bind(each, item, name).ifPresent(bound::add);
      }
    }
    return file.problemCount() == before ? Optional.of(List.copyOf(bound)) : Optional.empty();
  }

  /** Whether a value of the type is read from one text. */
  static boolean isText(Type type) {
    return type == String.class
        || (type instanceof Class<?> raw
            && RecordShape.parser(raw)
                .filter(parse -> parse.getGenericParameterTypes()[0] == String.class)
                .isPresent());
  }

  private Optional<?> map(Value value, Type type, String name) {
    if (!(value instanceof Mapping mapping)) {
      return report(value.span(), name + " is a mapping");
    }
    Map<String, Object> bound = new LinkedHashMap<>();
    for (Entry entry : mapping.entries()) {
      bind(entry.value(), type, entry.key()).ifPresent(v -> bound.put(entry.key(), v));
    }
    return bound.size() == mapping.entries().size() ? Optional.of(bound) : Optional.empty();
  }

  /** One of several records: a check is named by its kind, others by the key they begin with. */
  private Optional<?> variant(Value value, Class<?> sealed, String name) {
    if (!(value instanceof Mapping mapping)) {
      return report(value.span(), name + " is a mapping");
    }
    return sealed == Check.class ? check(mapping, name) : byFirstKey(mapping, sealed, name);
  }

  private Optional<?> byFirstKey(Mapping mapping, Class<?> sealed, String name) {
    Map<String, Class<?>> byKey = Kinds.byName(sealed);
    for (Map.Entry<String, Class<?>> each : byKey.entrySet()) {
      if (mapping.entry(each.getKey()).isPresent()) {
        return record(each.getValue(), mapping);
      }
    }
    List<String> names = List.copyOf(byKey.keySet());
    if (mapping.entries().isEmpty()) {
      return report(mapping.span(), name + " needs one of " + Names.list(names));
    }
    Entry first = mapping.entries().get(0);
    return report(first.keySpan(), Names.unknown("condition", first.key(), names));
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
        : record(type, mapping, "kind");
  }

  /** Says how it is written, when the key of a mapping shows which kind was meant. */
  private Optional<?> reportNoKind(Mapping mapping, String name, List<String> kinds) {
    for (Entry entry : mapping.entries()) {
      if (kinds.contains(entry.key())) {
        return report(
            entry.keySpan(),
            "%s: write 'kind: %s', and its options beside it".formatted(name, entry.key()));
      }
    }
    return report(mapping.span(), name + " names no kind; known are " + Names.list(kinds));
  }

  private Optional<?> record(Class<?> type, Mapping mapping, String... otherKeys) {
    RecordShape shape = RecordShape.of(type);
    int before = file.problemCount();
    reportUnknownKeys(mapping, shape.keys(), otherKeys);
    Object[] values = new Object[shape.keys().size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = component(shape, i, mapping).orElse(null);
    }
    return file.problemCount() > before ? Optional.empty() : construct(shape, values, mapping);
  }

  private void reportUnknownKeys(Mapping mapping, List<String> keys, String... otherKeys) {
    for (Entry entry : mapping.entries()) {
      if (!keys.contains(entry.key()) && !List.of(otherKeys).contains(entry.key())) {
        file.report(entry.keySpan(), Names.unknown("option", entry.key(), keys));
      }
    }
  }

  private Optional<?> component(RecordShape shape, int index, Mapping mapping) {
    String key = shape.keys().get(index);
    Type type = shape.types().get(index);
    Optional<Entry> entry = mapping.entry(key);
    if (entry.isPresent()) {
      return bind(entry.get().value(), type, key);
    }
    Optional<Option> option = shape.option(index);
    if (option.isPresent() && option.get().required()) {
      return report(mapping.span(), "'%s' is missing: %s".formatted(key, option.get().value()));
    }
    if (option.isPresent() && !option.get().fallback().isEmpty()) {
      Scalar fallback = new Scalar(option.get().fallback(), true, mapping.span());
      return bind(fallback, type, key);
    }
    return Optional.of(shape.nothing(index));
  }

  private Optional<?> construct(RecordShape shape, Object[] values, Mapping mapping) {
    try {
      return Optional.of(shape.construct(values));
    } catch (InvocationTargetException e) {
      return report(mapping.span(), reason(e));
    }
  }

  /** What a parse method or constructor said; anything but a refusal of the value is a bug. */
  static String reason(InvocationTargetException e) {
    if (e.getCause() instanceof IllegalArgumentException refusal) {
      return String.valueOf(refusal.getMessage());
    }
    throw new IllegalStateException(e);
  }

  private Optional<?> report(Span span, String message) {
    file.report(span, message);
    return Optional.empty();
  }
}
