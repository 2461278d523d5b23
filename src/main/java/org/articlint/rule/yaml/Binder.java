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
import org.articlint.check.value.Deferred;
import org.articlint.check.value.Option;
import org.articlint.check.value.ValueFault;
import org.articlint.rule.Names;
import org.articlint.rule.ParseMethod;

/**
 * Binds YAML to records: the keys are the components in kebab-case, and {@link Option} says which
 * are required and which have a default. Every fault is reported at its place and reading goes on,
 * so one run shows them all.
 */
public final class Binder {

  private final YamlFile file;
  private final boolean keepsGoodItems;

  /** A binder of the values of a file. */
  public Binder(YamlFile file) {
    this(file, false);
  }

  /**
   * A binder of components.
   *
   * @param keepsGoodItems whether a list or map with faulty items is bound without them; otherwise
   *     it counts as faulty as a whole
   */
  private Binder(YamlFile file, boolean keepsGoodItems) {
    this.file = file;
    this.keepsGoodItems = keepsGoodItems;
  }

  /** Reads a whole file. What is faulty has been reported, and counts as absent. */
  public <T extends Record & Document> T document(Class<T> type, Mapping root) {
    return type.cast(record(type, root).orElseThrow());
  }

  /**
   * Reads a value of a type.
   *
   * @param name what the value is called in messages
   * @return empty after a fault, which has been reported
   */
  public <T> Optional<T> bind(Value value, Class<T> type, String name) {
    return bind(value, (Type) type, name).map(type::cast);
  }

  /**
   * Reads new values for some components of a record.
   *
   * @return empty after a fault, which has been reported
   */
  public <T> Optional<Patch<T>> patch(Class<? extends T> type, Mapping options) {
    RecordShape shape = RecordShape.of(type);
    int before = file.problemCount();
    reportUnknownKeys(options, shape);
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
      if (generic.getRawType() == Written.class) {
        return bind(value, argument, name).map(bound -> new Written<>(bound, value));
      }
      if (generic.getRawType() == Optional.class) {
        Optional<?> bound = bind(value, argument, name);
        return bound.isEmpty() ? bound : Optional.of(bound);
      }
      return generic.getRawType() == Map.class
          ? map(value, generic, name)
          : list(value, argument, name);
    }
    Class<?> raw = (Class<?>) type;
    if (raw == Value.class) {
      return Optional.of(value);
    }
    if (raw == Mapping.class) {
      return value instanceof Mapping
          ? Optional.of(value)
          : report(value.span(), name + " is a mapping");
    }
    if (raw.isSealed() && !raw.isEnum()) { // an enum whose constants have bodies is sealed
      return new VariantBinder(this, file).bind(value, raw, name);
    }
    Optional<Method> parse = ParseMethod.of(raw);
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

  /** Binds the simpler type that a {@code parse} method takes, then calls the method. */
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

  /** Binds a list; a single value is a list of one, and {@code {file: PATH}} the list in a file. */
  private Optional<?> list(Value value, Type item, String name) {
    Optional<RecordShape> record = RecordShape.ofMapping(item);
    if (record.isPresent() && !record.get().isListIn(value)) {
      return report(
          value.span(),
          "%s is a list; each item begins with '- %s: ...'"
              .formatted(name, record.get().keys().get(0)));
    }
    String itemName = record.isPresent() ? "an item of " + name : name;
    List<Value> items = value instanceof Sequence sequence ? sequence.items() : List.of(value);
    List<Object> bound = new ArrayList<>();
    int before = file.problemCount();
    for (Value each : items) {
      if (isText(item) && each instanceof Mapping) {
        for (Value text : new ValueFiles(file).texts(each, item == String.class, name)) {
          bind(text, item, name).ifPresent(bound::add);
        }
      } else {
        bind(each, item, itemName).ifPresent(bound::add);
      }
    }
    return whole(List.copyOf(bound), before);
  }

  /** Accepts a list or map that has lost faulty items, but only in a document. */
  private Optional<?> whole(Object bound, int problemsBefore) {
    return file.problemCount() == problemsBefore || keepsGoodItems
        ? Optional.of(bound)
        : Optional.empty();
  }

  /** Whether a value of the type is read from one text. */
  static boolean isText(Type type) {
    return type == String.class || (type instanceof Class<?> raw && ParseMethod.takesText(raw));
  }

  private Optional<?> map(Value value, ParameterizedType type, String name) {
    if (!(value instanceof Mapping mapping)) {
      return report(value.span(), name + " is a mapping");
    }
    Type[] types = type.getActualTypeArguments();
    Map<Object, Object> bound = new LinkedHashMap<>();
    int before = file.problemCount();
    for (Entry entry : mapping.entries()) {
      Optional<?> key = bind(new Scalar(entry.key(), false, entry.keySpan()), types[0], name);
      Optional<?> item = bind(entry.value(), types[1], entry.key());
      if (key.isPresent() && item.isPresent()) {
        bound.put(key.get(), item.get());
      } else {
        file.lose(entry.key());
      }
    }
    return whole(bound, before);
  }

  /**
   * Reads a record.
   *
   * @param otherKeys keys that are known beside its components
   * @return empty after a fault, which has been reported; never for a {@link Document}
   */
  Optional<?> record(Class<?> type, Mapping mapping, String... otherKeys) {
    RecordShape shape = RecordShape.of(type);
    Binder binder = new Binder(file, shape.isDocument());
    int before = file.problemCount();
    binder.reportUnknownKeys(mapping, shape, otherKeys);
    Object[] values = new Object[shape.keys().size()];
    for (int i = 0; i < values.length; i++) {
      Optional<?> value = binder.component(shape, i, mapping);
      boolean isLost = value.isEmpty() && shape.isDocument();
      values[i] = (isLost ? binder.absent(shape, i, mapping) : value).orElse(null);
    }
    return file.problemCount() == before || shape.isDocument()
        ? construct(shape, values, mapping)
        : Optional.empty();
  }

  private void reportUnknownKeys(Mapping mapping, RecordShape shape, String... otherKeys) {
    String noun = shape.isDocument() ? "key" : "option";
    for (Entry entry : mapping.entries()) {
      if (!shape.keys().contains(entry.key()) && !List.of(otherKeys).contains(entry.key())) {
        file.report(
            entry.keySpan(),
            MisplacedKey.explain(entry.key(), shape)
                .orElseGet(() -> Names.unknown(noun, entry.key(), shape.keys())));
      }
    }
  }

  private Optional<?> component(RecordShape shape, int index, Mapping mapping) {
    String key = shape.keys().get(index);
    Optional<Entry> entry = mapping.entry(key);
    if (entry.isPresent()) {
      file.refer(shape.namesOf(index), entry.get().value());
      return bind(entry.get().value(), shape.types().get(index), key);
    }
    if (shape.isOptional(index)) {
      return Optional.of(Optional.empty());
    }
    Optional<Option> option = shape.option(index);
    if (option.isPresent() && option.get().required()) {
      return report(mapping.span(), "'%s' is missing: %s".formatted(key, option.get().value()));
    }
    return absent(shape, index, mapping);
  }

  /** Returns the value of a component without a key: its default, or nothing. */
  private Optional<?> absent(RecordShape shape, int index, Mapping mapping) {
    String fallback = shape.option(index).map(Option::fallback).orElse("");
    return fallback.isEmpty()
        ? Optional.of(shape.nothing(index))
        : bind(
            new Scalar(fallback, true, mapping.span()),
            shape.types().get(index),
            shape.keys().get(index));
  }

  private Optional<?> construct(RecordShape shape, Object[] values, Mapping mapping) {
    try {
      return Optional.of(shape.construct(values));
    } catch (InvocationTargetException e) {
      return report(mapping.span(), reason(e));
    }
  }

  /** Returns why a parse method or constructor refused a value; any other exception is a bug. */
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
