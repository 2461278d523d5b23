package org.articlint.rule.yaml;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.articlint.article.Value;
import org.articlint.article.Value.Mapping;
import org.articlint.check.Check;
import org.articlint.check.value.Option;
import org.articlint.check.value.WordList;
import org.articlint.rule.Kinds;
import org.articlint.rule.Names;
import org.articlint.rule.ParseMethod;

/**
 * JSON Schemas (2020-12) for editors that complete and check YAML, derived from the records that
 * {@link Binder} binds.
 */
public final class YamlSchema {

  private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
  private static final List<String> SINGLE = List.of("string", "number", "boolean");

  private final Map<String, Object> definitions = new TreeMap<>();

  private YamlSchema() {}

  /**
   * Returns the schema of a file, as maps, lists and texts.
   *
   * @param document the record that the file is read as
   */
  public static <T extends Record & Document> Map<String, Object> of(
      Class<T> document, String title) {
    YamlSchema schema = new YamlSchema();
    Map<String, Object> root = object("$schema", DRAFT);
    root.put("title", title);
    root.putAll(schema.record(document, Map.of()));
    root.put("$defs", schema.definitions);
    return root;
  }

  private Map<String, Object> of(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type argument = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
      if (generic.getRawType() == Optional.class || generic.getRawType() == Written.class) {
        return of(argument);
      }
      return generic.getRawType() == Map.class
          ? mapOf(of(argument))
          : listOf(orFile(argument, of(argument)));
    }
    Class<?> raw = (Class<?>) type;
    Optional<Method> parse = ParseMethod.of(raw);
    if (raw == WordList.class) {
      return wordList();
    }
    if (raw == Mapping.class) {
      return object("type", "object");
    }
    if (raw == Value.class) {
      return object("type", List.of("object", "boolean"));
    }
    if (raw.isSealed() && !raw.isEnum()) {
      return reference(raw, () -> variants(raw));
    }
    if (parse.isPresent()) {
      return of(parse.get().getGenericParameterTypes()[0]);
    }
    if (raw.isRecord()) {
      return reference(raw, () -> record(raw, Map.of()));
    }
    if (raw.isEnum()) {
      return object("enum", constants(raw));
    }
    if (raw == int.class) {
      return object("type", "integer");
    }
    return raw == boolean.class ? object("type", "boolean") : single();
  }

  /** Returns the constants of an enum; true and false as booleans, as YAML reads them. */
  private static List<Object> constants(Class<?> type) {
    List<Object> constants = new ArrayList<>();
    for (String name : Names.constants(type)) {
      boolean isBoolean = name.equals("true") || name.equals("false");
      constants.add(isBoolean ? (Object) Boolean.valueOf(name) : name);
    }
    return constants;
  }

  /** Allows {@code {file: PATH}} beside a text. */
  private static Map<String, Object> orFile(Type item, Map<String, Object> schema) {
    if (!Binder.isText(item)) {
      return schema;
    }
    Map<String, Object> file = object("type", "object");
    file.put("properties", Map.of("file", single()));
    file.put("required", List.of("file"));
    file.put("additionalProperties", false);
    return object("anyOf", List.of(schema, file));
  }

  private Map<String, Object> reference(Class<?> type, Supplier<Map<String, Object>> made) {
    String name = Names.kebab(type.getSimpleName());
    if (!definitions.containsKey(name)) {
      definitions.put(name, Map.of()); // for types that hold themselves
      definitions.put(name, made.get());
    }
    return object("$ref", "#/$defs/" + name);
  }

  private Map<String, Object> variants(Class<?> sealed) {
    List<Object> variants = new ArrayList<>();
    Kinds.words(sealed).ifPresent(words -> variants.add(of(words)));
    Kinds.text(sealed).ifPresent(text -> variants.add(single()));
    Kinds.byName(sealed)
        .forEach(
            (name, variant) -> {
              Map<String, Object> kind =
                  sealed == Check.class ? Map.of("kind", object("const", name)) : Map.of();
              variants.add(reference(variant, () -> record(variant, kind)));
            });
    return object("anyOf", variants);
  }

  private Map<String, Object> record(Class<?> type, Map<String, Object> before) {
    RecordShape shape = RecordShape.of(type);
    Map<String, Object> properties = new LinkedHashMap<>(before);
    List<String> required = new ArrayList<>(before.keySet());
    for (int i = 0; i < shape.keys().size(); i++) {
      Optional<Option> option = shape.option(i);
      Map<String, Object> schema = of(shape.types().get(i));
      properties.put(
          shape.keys().get(i), option.map(o -> described(schema, meaning(o))).orElse(schema));
      if (option.filter(Option::required).isPresent()) {
        required.add(shape.keys().get(i));
      }
    }
    Map<String, Object> record = object("type", "object");
    record.put("properties", properties);
    record.put("required", required);
    record.put("additionalProperties", false);
    return record;
  }

  private static String meaning(Option option) {
    return option.fallback().isEmpty()
        ? option.value()
        : option.value() + " (default: " + option.fallback() + ")";
  }

  /** Allows a list of words, such lists by language, and {@code {file: PATH}}. */
  private static Map<String, Object> wordList() {
    Map<String, Object> list = listOf(single());
    return object("anyOf", List.of(list, mapOf(list)));
  }

  private static Map<String, Object> single() {
    return object("type", SINGLE);
  }

  /** Allows a single value in place of a list of one. */
  private static Map<String, Object> listOf(Map<String, Object> item) {
    Map<String, Object> list = object("type", "array");
    list.put("items", item);
    return object("anyOf", List.of(list, item));
  }

  private static Map<String, Object> mapOf(Map<String, Object> value) {
    Map<String, Object> map = object("type", "object");
    map.put("additionalProperties", value);
    return map;
  }

  private static Map<String, Object> described(Map<String, Object> schema, String description) {
    Map<String, Object> described = new LinkedHashMap<>(schema);
    described.put("description", description);
    return described;
  }

  private static Map<String, Object> object(String key, Object value) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put(key, value);
    return object;
  }
}
