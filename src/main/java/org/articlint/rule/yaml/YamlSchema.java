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
import org.articlint.check.Check;
import org.articlint.check.value.Option;
import org.articlint.rule.FailOn;
import org.articlint.rule.Kinds;
import org.articlint.rule.Names;
import org.articlint.rule.Rule;
import org.articlint.rule.Severity;

/**
 * JSON Schemas (2020-12) of packs and of configuration, made of the same records that are read, for
 * editors that complete and check YAML.
 */
public final class YamlSchema {

  private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
  private static final List<String> SINGLE = List.of("string", "number", "boolean");

  private final Map<String, Object> definitions = new TreeMap<>();

  private YamlSchema() {}

  /** The schema of a pack, as maps, lists and texts. */
  public static Map<String, Object> ofPack() {
    YamlSchema schema = new YamlSchema();
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("pack", described(single(), "the name of the pack"));
    keys.put("title", described(single(), "what its rules are about"));
    keys.put("extends", described(listOf(single()), "packs that this one builds on"));
    Map<String, Object> rules = object("type", "array");
    rules.put("items", schema.of(Rule.Definition.class));
    keys.put("rules", described(rules, "the rules"));
    keys.put("overrides", described(changes(), "what changes in rules of other packs"));
    return schema.root("A pack of rules for articlint", keys, List.of("pack"));
  }

  /** The schema of a configuration, as maps, lists and texts. */
  public static Map<String, Object> ofConfig() {
    YamlSchema schema = new YamlSchema();
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("extends", described(listOf(single()), "packs of rules: shipped ones and files"));
    keys.put("archive", described(single(), "the directory that archive rules compare"));
    keys.put("exclude", described(listOf(single()), "globs of files that are no articles"));
    keys.put(
        "fail-on", described(schema.of(FailOn.class), "the severity from which on a run fails"));
    keys.put("formats", described(mapOf(single()), "globs with the format they are read in"));
    keys.put("rules", described(changes(), "what changes in rules"));
    Map<String, Object> override = object("type", "object");
    override.put("properties", Map.of("files", listOf(single()), "rules", changes()));
    override.put("required", List.of("files", "rules"));
    override.put("additionalProperties", false);
    Map<String, Object> overrides = object("type", "array");
    overrides.put("items", override);
    keys.put("overrides", described(overrides, "what changes for some files"));
    return schema.root("The configuration of articlint", keys, List.of());
  }

  private Map<String, Object> root(String title, Map<String, Object> keys, List<String> required) {
    Map<String, Object> root = object("$schema", DRAFT);
    root.put("title", title);
    root.put("type", "object");
    root.put("properties", keys);
    root.put("required", required);
    root.put("additionalProperties", false);
    root.put("$defs", definitions);
    return root;
  }

  /** A rule's id with {@code off}, a severity, or a mapping. */
  private static Map<String, Object> changes() {
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("severity", severities());
    parts.put("message", single());
    parts.put("check", object("type", "object"));
    Map<String, Object> change = object("type", "object");
    change.put("properties", parts);
    change.put("additionalProperties", false);
    List<Object> words = new ArrayList<>(List.of("off", "on", true, false));
    for (Severity severity : Severity.values()) {
      words.add(severity.toString());
    }
    return mapOf(object("anyOf", List.of(object("enum", words), change)));
  }

  private static Map<String, Object> severities() {
    List<String> names = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      names.add(severity.toString());
    }
    return object("enum", names);
  }

  private Map<String, Object> of(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type argument = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
      if (generic.getRawType() == Optional.class) {
        return of(argument);
      }
      return generic.getRawType() == Map.class
          ? mapOf(of(argument))
          : listOf(orFile(argument, of(argument)));
    }
    Class<?> raw = (Class<?>) type;
    Optional<Method> parse = RecordShape.parser(raw);
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
      List<Object> names = new ArrayList<>();
      for (Object constant : raw.getEnumConstants()) {
        names.add(Names.kebab((Enum<?>) constant));
      }
      return object("enum", names);
    }
    if (raw == int.class) {
      return object("type", "integer");
    }
    return raw == boolean.class ? object("type", "boolean") : single();
  }

  /** Texts may also stand in a file. */
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

  private static Map<String, Object> single() {
    return object("type", SINGLE);
  }

  /** A single value stands for a list of one. */
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
