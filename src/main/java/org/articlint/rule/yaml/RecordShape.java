package org.articlint.rule.yaml;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.articlint.article.Value;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Sequence;
import org.articlint.check.Check;
import org.articlint.check.value.Option;
import org.articlint.rule.Names;
import org.articlint.rule.ParseMethod;

/** Components and constructor of a record class, found once by reflection, which is slow. */
public final class RecordShape {

  private static final ClassValue<RecordShape> SHAPES =
      new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
          return new RecordShape(type);
        }
      };

  private final RecordComponent[] components;
  private final List<String> keys;
  private final List<Type> types;
  private final boolean isDocument;
  private final boolean isCheck;
  private final Constructor<?> constructor;

  private RecordShape(Class<?> type) {
    components = type.getRecordComponents();
    keys = Stream.of(components).map(component -> Names.kebab(component.getName())).toList();
    types = Stream.of(components).map(RecordComponent::getGenericType).toList();
    isDocument = Document.class.isAssignableFrom(type);
    isCheck = Check.class.isAssignableFrom(type);
    constructor = constructor(type);
  }

  /** Returns the canonical constructor of a record. */
  public static Constructor<?> constructor(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] rawTypes = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      rawTypes[i] = components[i].getType();
    }
    try {
      return type.getDeclaredConstructor(rawTypes);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  public static RecordShape of(Class<?> type) {
    return SHAPES.get(type);
  }

  /** Returns the shape of a record that is written as a mapping; empty for other types. */
  static Optional<RecordShape> ofMapping(Type type) {
    if (type instanceof ParameterizedType generic && generic.getRawType() == Written.class) {
      return ofMapping(generic.getActualTypeArguments()[0]);
    }
    return type instanceof Class<?> raw && raw.isRecord() && ParseMethod.of(raw).isEmpty()
        ? Optional.of(of(raw))
        : Optional.empty();
  }

  /** Whether a value may be a list of such records: a list, or a mapping with one of their keys. */
  boolean isListIn(Value value) {
    return value instanceof Sequence
        || (value instanceof Mapping mapping
            && mapping.entries().stream().anyMatch(entry -> keys.contains(entry.key())));
  }

  /** Whether faulty components count as absent. */
  boolean isDocument() {
    return isDocument;
  }

  /** Whether the components are the options of a kind of check. */
  boolean isCheck() {
    return isCheck;
  }

  /** The keys of the components in YAML: their names in kebab-case. */
  public List<String> keys() {
    return keys;
  }

  List<Type> types() {
    return types;
  }

  /** Returns the constants that a component may have; none when there is no such enum. */
  List<String> constants(String key) {
    int component = keys.indexOf(key);
    Type type = component < 0 ? Object.class : types.get(component);
    while (type instanceof ParameterizedType generic) {
      type = generic.getActualTypeArguments()[0];
    }
    return type instanceof Class<?> raw && raw.isEnum() ? Names.constants(raw) : List.of();
  }

  /** Returns the value of a component that is absent and has no default: an empty one. */
  Object nothing(int component) {
    return nothing(components[component].getType());
  }

  private static Object nothing(Class<?> type) {
    Optional<Method> parse = ParseMethod.of(type);
    if (parse.isPresent()) {
      try {
        return parse.get().invoke(null, nothing(parse.get().getParameterTypes()[0]));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    return type == Optional.class
        ? Optional.empty()
        : type == Map.class ? Map.of() : type == List.class ? List.of() : "";
  }

  /** Whether a component may be absent, which its type says without its annotations. */
  boolean isOptional(int component) {
    return components[component].getType() == Optional.class;
  }

  Optional<Option> option(int component) {
    return Optional.ofNullable(components[component].getAnnotation(Option.class));
  }

  /**
   * Returns what the texts of a component are the names of; empty when they are no names. The keys
   * of a document are not, and looking at annotations takes time.
   */
  String namesOf(int component) {
    return isDocument ? "" : option(component).map(Option::namesOf).orElse("");
  }

  public Object read(int component, Object record) {
    try {
      return components[component].getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Makes a record.
   *
   * @throws InvocationTargetException when its constructor refuses the values
   */
  Object construct(Object[] values) throws InvocationTargetException {
    try {
      return constructor.newInstance(values);
    } catch (InstantiationException | IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
