package org.articlint.parse.record;

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

  private static final List<String> ADDRESSES = List.of("url", "uri", "href");

  /** What an item of a list without a type is called that readers see. */
  private static final List<String> ITEM_TEXTS =
      List.of(
          "term",
          "title",
          "question",
          "label",
          "name",
          "content",
          "text",
          "value",
          "description",
          "answer");

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
      return blocks.items().stream().allMatch(RichNodes::isNode);
    }
    return RichNodes.isNode(value) && RichNodes.hasChildren((Mapping) value);
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
    String type = RichNodes.type(node);
    switch (type) {
      case "text", "span" -> text(node);
      case "image" -> image(node);
      case "link", "hyperlink" -> link(node);
      case "heading" -> element("h" + level(node), node);
      case "list" -> list(node);
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
    if (RichNodes.hasItems(node)) {
      items(node);
      return;
    }
    List<Value> inner =
        RichNodes.children(node).isEmpty() ? RichNodes.fieldNodes(node) : RichNodes.children(node);
    boolean hasText = RichNodes.children(node).isEmpty() && RichNodes.shownText(node).isPresent();
    boolean isBlock = openElements == 0 && (hasText || !inner.isEmpty());
    html.addBetween(isBlock ? "<div>" : "");
    if (hasText) {
      text(node);
    } else {
      inner.forEach(this::node);
    }
    html.addBetween(isBlock ? "</div>\n" : "");
  }

  private void list(Mapping node) {
    if (RichNodes.hasItems(node)) {
      items(node);
    } else {
      element(RichNodes.isOrdered(node) ? "ol" : "ul", node);
    }
  }

  private void items(Mapping node) {
    String element = RichNodes.isOrdered(node) ? "ol" : "ul";
    html.addBetween("<" + element + ">");
    RichNodes.itemsOf(node).forEach(this::item);
    html.addBetween("</" + element + ">\n");
  }

  private void item(Value value) {
    html.addBetween("<li>");
    if (value instanceof Mapping item) {
      for (Entry field : item.entries()) {
        if (ITEM_TEXTS.contains(field.key())) {
          html.addBetween("<div>");
          node(field.value());
          html.addBetween("</div>");
        }
      }
      if (!RichNodes.itemsOf(item).isEmpty()) {
        items(item);
      }
    } else {
      node(value);
    }
    html.addBetween("</li>\n");
  }

  /** A block of Portable Text: each item of a list is one. */
  private void block(Mapping node) {
    String style = RichNodes.text(node, List.of("style"));
    String list = RichNodes.text(node, List.of("listItem"));
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
    String level = RichNodes.text(node, List.of("level"));
    return level.matches("[1-6]") ? level : "2";
  }

  private void element(String name, Mapping node) {
    html.addBetween("<" + name + ">");
    openElements++;
    List<Value> children = RichNodes.children(node);
    if (children.isEmpty()) {
      text(node);
    }
    children.forEach(this::node);
    openElements--;
    html.addBetween("</" + name + ">\n");
  }

  private void text(Mapping node) {
    boolean isCode = RichNodes.isCode(node);
    html.addBetween(isCode ? "<code>" : "");
    RichNodes.shownText(node)
        .ifPresent(text -> record.notation().addToHtml(text, record.source(), html));
    html.addBetween(isCode ? "</code>" : "");
  }

  private void link(Mapping node) {
    html.addBetween("<a href=\"");
    address(node);
    html.addBetween("\">");
    RichNodes.children(node).forEach(this::node);
    html.addBetween("</a>");
  }

  /** Adds the address of a link, which Contentful keeps in an object of its own. */
  private void address(Mapping node) {
    Optional<Scalar> address = RichNodes.find(node, ADDRESSES);
    if (address.isEmpty() && RichNodes.data(node) instanceof Mapping data) {
      address = RichNodes.find(data, ADDRESSES);
    }
    address.ifPresent(this::attribute);
  }

  private void attribute(Scalar value) {
    html.add(value.text().replace("&", "&amp;").replace("\"", "&quot;"), value.span());
  }

  private void image(Mapping node) {
    Mapping image = RichNodes.child(node, "image") instanceof Mapping inner ? inner : node;
    html.addBetween("<img src=\"");
    RichNodes.find(image, ADDRESSES).ifPresent(this::attribute);
    html.addBetween("\" alt=\"");
    RichNodes.find(image, ALTERNATIVES).ifPresent(this::attribute);
    html.addBetween("\">\n");
  }
}
