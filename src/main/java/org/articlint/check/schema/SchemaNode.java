package org.articlint.check.schema;

import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.SimpleType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Value.Sequence;

/**
 * Presents a value and its pointer to the JSON Schema library.
 *
 * @param getJsonPointer the keys and indexes of its path (RFC 6901)
 * @param keys converts keys to the form in which the library sees them
 * @param work counts what is done with it
 */
record SchemaNode(Value value, String getJsonPointer, UnaryOperator<String> keys, SchemaWork work)
    implements JsonNode {

  static SchemaNode of(Value value, UnaryOperator<String> keys, SchemaWork work) {
    return new SchemaNode(value, "", keys, work);
  }

  /** Returns the number of its entries, items or characters, not of what these hold. */
  int size() {
    if (value instanceof Mapping mapping) {
      return mapping.entries().size();
    }
    return value instanceof Sequence sequence ? sequence.items().size() : text().length();
  }

  /** The library passes on only the nodes that it is given. */
  static SchemaNode own(JsonNode node) {
    return (SchemaNode) node;
  }

  /** The keys of a mapping as nodes; errors about them are at the place of the mapping. */
  List<JsonNode> names() {
    List<JsonNode> names = new ArrayList<>();
    for (String key : asObject().keySet()) {
      names.add(new SchemaNode(new Scalar(key, false, value.span()), getJsonPointer, keys, work));
    }
    return names;
  }

  @Override
  public SimpleType getNodeType() {
    if (value instanceof Mapping) {
      return SimpleType.OBJECT;
    }
    if (value instanceof Sequence) {
      return SimpleType.ARRAY;
    }
    Scalar scalar = (Scalar) value;
    if (scalar.isNothing()) {
      return SimpleType.NULL;
    }
    if (scalar.isBoolean()) {
      return SimpleType.BOOLEAN;
    }
    if (scalar.isWhole()) {
      return SimpleType.INTEGER;
    }
    return scalar.isFraction() ? SimpleType.NUMBER : SimpleType.STRING;
  }

  private String text() {
    return ((Scalar) value).text();
  }

  @Override
  public boolean asBoolean() {
    return Boolean.parseBoolean(text());
  }

  @Override
  public String asString() {
    return text();
  }

  @Override
  public BigInteger asInteger() {
    return new BigInteger(text());
  }

  @Override
  public BigDecimal asNumber() {
    return new BigDecimal(text());
  }

  @Override
  public List<JsonNode> asArray() {
    List<JsonNode> items = new ArrayList<>();
    for (Value item : ((Sequence) value).items()) {
      items.add(new SchemaNode(item, getJsonPointer + "/" + items.size(), keys, work));
    }
    return items;
  }

  @Override
  public Map<String, JsonNode> asObject() {
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    for (Entry entry : ((Mapping) value).entries()) {
      String key = keys.apply(entry.key());
      String pointer = getJsonPointer + "/" + JsonNode.encodeJsonPointer(key);
      fields.putIfAbsent(key, new SchemaNode(entry.value(), pointer, keys, work));
    }
    return fields;
  }
}
