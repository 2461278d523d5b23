package org.articlint.parse.wordpress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.article.Problem;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Value.Sequence;
import org.articlint.parse.head.HeadLimits;
import org.articlint.parse.head.JsonTree;
import org.jsoup.nodes.Element;

/** Reads the post meta of a post: keys and values that plug-ins and themes keep. */
final class PostMeta {

  private final SourceText source;
  private final Map<String, Entry> first = new LinkedHashMap<>();
  private final Map<String, List<Value>> values = new LinkedHashMap<>();
  private int chars;
  private int nodes;

  private PostMeta(SourceText source) {
    this.source = source;
  }

  /**
   * Reads the post meta of an item; a key given several times has a list of values.
   *
   * @param problems receives the problem of post meta beyond a limit, none of which is read
   */
  static Mapping read(Element item, SourceText source, List<Problem> problems) {
    PostMeta postMeta = new PostMeta(source);
    for (Element meta : item.children()) {
      if (meta.tagName().equals("wp:postmeta")) {
        postMeta.add(meta);
        Optional<String> excess = postMeta.excess();
        if (excess.isPresent()) {
          problems.add(
              new Problem(
                  Problem.Kind.INVALID_FRONT_MATTER, XmlText.name(meta, source), excess.get()));
          return new Mapping(List.of(), Span.at(0));
        }
      }
    }
    return postMeta.mapping();
  }

  private void add(Element meta) {
    Optional<Element> key = child(meta, "wp:meta_key");
    Optional<Element> value = child(meta, "wp:meta_value");
    if (key.isEmpty() || value.isEmpty()) {
      return;
    }
    XmlText name = XmlText.of(key.get(), source);
    XmlText text = XmlText.of(value.get(), source);
    chars += name.text().length() + text.text().length();
    if (!name.text().isEmpty() && chars <= HeadLimits.MAX_CHARS) {
      Entry entry = new Entry(name.text(), name.span(), value(text));
      nodes += 1 + nodes(entry.value());
      first.putIfAbsent(entry.key(), entry);
      values.computeIfAbsent(entry.key(), several -> new ArrayList<>()).add(entry.value());
    }
  }

  private static int nodes(Value value) {
    int nodes = 1;
    if (value instanceof Sequence list) {
      for (Value item : list.items()) {
        nodes += nodes(item);
      }
    } else if (value instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        nodes += 1 + nodes(entry.value());
      }
    }
    return nodes;
  }

  private Optional<String> excess() {
    if (chars <= HeadLimits.MAX_CHARS && nodes <= HeadLimits.MAX_NODES) {
      return Optional.empty();
    }
    return Optional.of(
        "the post meta has more than the %s that are read, so no rule has checked it"
            .formatted(
                chars > HeadLimits.MAX_CHARS
                    ? HeadLimits.MAX_CHARS + " characters"
                    : HeadLimits.MAX_NODES + " keys and values"));
  }

  private Mapping mapping() {
    List<Entry> all = new ArrayList<>();
    first.forEach(
        (key, entry) -> {
          List<Value> several = values.getOrDefault(key, List.of());
          Value value =
              several.size() == 1 ? several.get(0) : new Sequence(several, several.get(0).span());
          all.add(new Entry(key, entry.keySpan(), value));
        });
    return new Mapping(all, Span.at(0));
  }

  private static Optional<Element> child(Element parent, String name) {
    for (Element child : parent.children()) {
      if (child.tagName().equals(name)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  private Value value(XmlText text) {
    return PhpReader.read(text.text(), text.span())
        .or(() -> json(text))
        .orElseGet(() -> new Scalar(text.text(), true, text.span()));
  }

  /** What plug-ins keep as JSON; empty when it is none. */
  private Optional<Value> json(XmlText text) {
    boolean mayBe =
        text.isVerbatim() && (text.text().startsWith("{") || text.text().startsWith("["));
    if (!mayBe) {
      return Optional.empty();
    }
    List<String> faults = new ArrayList<>();
    Value value = JsonTree.read(source, text.span(), (place, message) -> faults.add(message));
    return faults.isEmpty() ? Optional.of(value) : Optional.empty();
  }
}
