package org.articlint.parse.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.article.ComposedText;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Value.Sequence;

/**
 * Text that an editor of a CMS keeps as a tree in JSON, written as HTML: the rich text of
 * Contentful, the blocks of Strapi and the Portable Text of Sanity. Contentful:
 * {@code @contentful/rich-text-types}; Strapi: {@code @strapi/blocks-react-renderer}; Sanity:
 * https://www.portabletext.org.
 */
final class RichText {

  /** The elements that show nodes of a type. */
  private static final Map<String, String> ELEMENTS =
      Map.ofEntries(
          Map.entry("paragraph", "p"),
          Map.entry("heading-1", "h1"),
          Map.entry("heading-2", "h2"),
          Map.entry("heading-3", "h3"),
          Map.entry("heading-4", "h4"),
          Map.entry("heading-5", "h5"),
          Map.entry("heading-6", "h6"),
          Map.entry("unordered-list", "ul"),
          Map.entry("ordered-list", "ol"),
          Map.entry("list-item", "li"),
          Map.entry("blockquote", "blockquote"),
          Map.entry("quote", "blockquote"),
          Map.entry("code", "pre"),
          Map.entry("table", "table"),
          Map.entry("table-row", "tr"),
          Map.entry("table-header-cell", "th"),
          Map.entry("table-cell", "td"));

  private static final List<String> TYPES = List.of("nodeType", "type", "_type");
  private static final List<String> CHILDREN = List.of("content", "children");
  private static final List<String> TEXTS = List.of("value", "text", "code");
  private static final List<String> ADDRESSES = List.of("url", "uri", "href");
  private static final String DATA = "data";
  private static final List<String> ALTERNATIVES = List.of("alternativeText", "alt");

  private final ParsedRecord record;
  private final ComposedText html;
  private int openElements;

  private RichText(ParsedRecord record, ComposedText html) {
    this.record = record;
    this.html = html;
  }

  /** Returns whether a value is such a text. */
  static boolean isOne(Value value) {
    if (value instanceof Sequence blocks) {
      return blocks.items().stream().allMatch(RichText::isNode);
    }
    return isNode(value)
        && CHILDREN.stream().anyMatch(key -> child((Mapping) value, key) instanceof Sequence);
  }

  private static boolean isNode(Value value) {
    return value instanceof Mapping node && !text(node, TYPES).isEmpty();
  }

  /** Adds a text, of which {@link #isOne} holds, as HTML. */
  static void add(Value value, ParsedRecord record, ComposedText html) {
    RichText text = new RichText(record, html);
    List<Value> nodes = value instanceof Sequence list ? list.items() : List.of(value);
    nodes.forEach(text::node);
  }

  private void node(Value value) {
    if (value instanceof Mapping node) {
      node(node);
    } else if (value instanceof Scalar text && !text.isNothing()) {
      record.notation().addToHtml(text, record.source(), html);
    }
  }

  private void node(Mapping node) {
    String type = text(node, TYPES);
    switch (type) {
      case "text", "span" -> text(node);
      case "image" -> image(node);
      case "link", "hyperlink" -> link(node);
      case "heading" -> element("h" + level(node), node);
      case "list" -> element(text(node, List.of("format")).equals("ordered") ? "ol" : "ul", node);
      case "block" -> block(node);
      default -> {
        String element = ELEMENTS.get(type);
        if (element == null) {
          other(node);
        } else {
          element(element, node);
        }
      }
    }
  }

  /** A node of a type of the site's own, or of none, as the texts of some editors have. */
  private void other(Mapping node) {
    List<Value> inner = children(node).isEmpty() ? fieldNodes(node) : children(node);
    boolean hasText = children(node).isEmpty() && shownText(node).isPresent();
    boolean isBlock = openElements == 0 && (hasText || !inner.isEmpty());
    html.addBetween(isBlock ? "<div>" : "");
    if (hasText) {
      text(node);
    } else {
      inner.forEach(this::node);
    }
    html.addBetween(isBlock ? "</div>\n" : "");
  }

  /** The nodes that a node has in fields of its own. */
  private static List<Value> fieldNodes(Mapping node) {
    List<Value> nodes = new ArrayList<>();
    for (Entry field : node.entries()) {
      if (field.value() instanceof Sequence list) {
        list.items().stream().filter(RichText::isNode).forEach(nodes::add);
      }
    }
    return nodes;
  }

  /** A block of Portable Text: each item of a list is one. */
  private void block(Mapping node) {
    String style = text(node, List.of("style"));
    String list = text(node, List.of("listItem"));
    if (!list.isEmpty()) {
      String element = list.equals("number") ? "ol" : "ul";
      html.addBetween("<" + element + ">");
      element("li", node);
      html.addBetween("</" + element + ">");
    } else {
      element(style.matches("h[1-6]|blockquote") ? style : "p", node);
    }
  }

  private static String level(Mapping node) {
    String level = text(node, List.of("level"));
    return level.matches("[1-6]") ? level : "2";
  }

  private void element(String name, Mapping node) {
    html.addBetween("<" + name + ">");
    openElements++;
    List<Value> children = children(node);
    if (children.isEmpty()) {
      text(node);
    }
    children.forEach(this::node);
    openElements--;
    html.addBetween("</" + name + ">\n");
  }

  private void text(Mapping node) {
    boolean isCode = isCode(node);
    html.addBetween(isCode ? "<code>" : "");
    shownText(node).ifPresent(text -> record.notation().addToHtml(text, record.source(), html));
    html.addBetween(isCode ? "</code>" : "");
  }

  /** The text of a node, which Editor.js keeps in an object of its own. */
  private static Optional<Scalar> shownText(Mapping node) {
    Optional<Scalar> text = find(node, TEXTS);
    return text.isEmpty() && child(node, DATA) instanceof Mapping data ? find(data, TEXTS) : text;
  }

  private static boolean isCode(Mapping node) {
    boolean isMarked =
        node.entry("marks")
            .map(Entry::value)
            .filter(
                marks ->
                    marks instanceof Sequence list
                        && list.items().stream().anyMatch(RichText::isCodeMark))
            .isPresent();
    return isMarked || text(node, List.of("code")).equals("true");
  }

  private static boolean isCodeMark(Value mark) {
    return mark instanceof Scalar name
        ? name.text().equals("code")
        : mark instanceof Mapping type && text(type, TYPES).equals("code");
  }

  private void link(Mapping node) {
    html.addBetween("<a href=\"");
    address(node);
    html.addBetween("\">");
    children(node).forEach(this::node);
    html.addBetween("</a>");
  }

  /** Adds the address of a link, which Contentful keeps in an object of its own. */
  private void address(Mapping node) {
    Optional<Scalar> address = find(node, ADDRESSES);
    if (address.isEmpty() && child(node, DATA) instanceof Mapping data) {
      address = find(data, ADDRESSES);
    }
    address.ifPresent(this::attribute);
  }

  private void attribute(Scalar value) {
    html.add(value.text().replace("&", "&amp;").replace("\"", "&quot;"), value.span());
  }

  private void image(Mapping node) {
    Mapping image = child(node, "image") instanceof Mapping inner ? inner : node;
    html.addBetween("<img src=\"");
    find(image, ADDRESSES).ifPresent(this::attribute);
    html.addBetween("\" alt=\"");
    find(image, ALTERNATIVES).ifPresent(this::attribute);
    html.addBetween("\">\n");
  }

  private static List<Value> children(Mapping node) {
    for (String key : CHILDREN) {
      if (child(node, key) instanceof Sequence list) {
        return list.items();
      }
    }
    return List.of();
  }

  /** The value of a key; the node itself, which is neither a text nor a list, if it has none. */
  private static Value child(Mapping node, String key) {
    return node.entry(key).map(Entry::value).orElse(node);
  }

  private static Optional<Scalar> find(Mapping node, List<String> keys) {
    for (String key : keys) {
      if (child(node, key) instanceof Scalar scalar && !scalar.isNothing()) {
        return Optional.of(scalar);
      }
    }
    return Optional.empty();
  }

  private static String text(Mapping node, List<String> keys) {
    return find(node, keys).map(Scalar::text).orElse("");
  }
}
