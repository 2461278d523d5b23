package org.articlint.parse.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Value.Sequence;

/** What the nodes of a text have that an editor keeps as a tree. */
final class RichNodes {

  private static final List<String> TYPES = List.of("nodeType", "type", "_type");
  private static final List<String> CHILDREN = List.of("content", "children");
  private static final List<String> TEXTS = List.of("value", "text", "code");
  private static final String DATA = "data";
  private static final String ITEMS = "items";

  private RichNodes() {}

  static boolean isNode(Value value) {
    return value instanceof Mapping node && !text(node, TYPES).isEmpty();
  }

  /** Whether a node has a list of texts, or of objects without a type, as in Editor.js. */
  static boolean hasItems(Mapping node) {
    List<Value> items = itemsOf(node);
    return children(node).isEmpty()
        && !items.isEmpty()
        && items.stream().noneMatch(RichNodes::isNode);
  }

  static List<Value> itemsOf(Mapping node) {
    Value items = child(node, ITEMS);
    if (items == node && child(node, DATA) instanceof Mapping data) {
      items = child(data, ITEMS);
    }
    return items instanceof Sequence list ? list.items() : List.of();
  }

  /** The nodes that a node has in fields of its own. */
  static List<Value> fieldNodes(Mapping node) {
    List<Value> nodes = new ArrayList<>();
    for (Entry field : node.entries()) {
      if (field.value() instanceof Sequence list) {
        list.items().stream().filter(RichNodes::isNode).forEach(nodes::add);
      }
    }
    return nodes;
  }

  /** The text of a node, which Editor.js keeps in an object of its own. */
  static Optional<Scalar> shownText(Mapping node) {
    Optional<Scalar> text = find(node, TEXTS);
    return text.isEmpty() && child(node, DATA) instanceof Mapping data ? find(data, TEXTS) : text;
  }

  static boolean isCode(Mapping node) {
    boolean isMarked =
        node.entry("marks")
            .map(Entry::value)
            .filter(
                marks ->
                    marks instanceof Sequence list
                        && list.items().stream().anyMatch(RichNodes::isCodeMark))
            .isPresent();
    return isMarked || text(node, List.of("code")).equals("true");
  }

  private static boolean isCodeMark(Value mark) {
    return mark instanceof Scalar name
        ? name.text().equals("code")
        : mark instanceof Mapping type && text(type, TYPES).equals("code");
  }

  static List<Value> children(Mapping node) {
    for (String key : CHILDREN) {
      if (child(node, key) instanceof Sequence list) {
        return list.items();
      }
    }
    return List.of();
  }

  /** The value of a key; the node itself, which is neither a text nor a list, if it has none. */
  static Value child(Mapping node, String key) {
    return node.entry(key).map(Entry::value).orElse(node);
  }

  static Optional<Scalar> find(Mapping node, List<String> keys) {
    for (String key : keys) {
      if (child(node, key) instanceof Scalar scalar && !scalar.isNothing()) {
        return Optional.of(scalar);
      }
    }
    return Optional.empty();
  }

  static String text(Mapping node, List<String> keys) {
    return find(node, keys).map(Scalar::text).orElse("");
  }

  /** The type of a node; empty when it has none. */
  static String type(Mapping node) {
    return text(node, TYPES);
  }

  /** Whether a node has a list of others in it, which may be empty. */
  static boolean hasChildren(Mapping node) {
    return CHILDREN.stream().anyMatch(key -> child(node, key) instanceof Sequence);
  }

  /** The object in which some editors keep the values of a node; the node itself without one. */
  static Value data(Mapping node) {
    return child(node, DATA);
  }

  /** Whether a list has numbers. */
  static boolean isOrdered(Mapping node) {
    Mapping values = data(node) instanceof Mapping data ? data : node;
    return text(node, List.of("format")).equals("ordered")
        || text(values, List.of("style")).equals("ordered");
  }
}
