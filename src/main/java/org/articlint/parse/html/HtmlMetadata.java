package org.articlint.parse.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.articlint.article.Metadata;
import org.articlint.article.Problem;
import org.articlint.article.Span;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Value.Sequence;
import org.articlint.parse.head.JsonTree;
import org.articlint.parse.head.YamlTree;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Reads the metadata of a page. Of several values of a key the first source wins: front matter,
 * also in a comment at the top; {@code <meta>} elements; JSON-LD, without its types; the {@code
 * <title>}.
 */
final class HtmlMetadata {

  private static final String FENCE = "---";

  private final HtmlSource source;
  private final List<Problem> problems;
  private final List<Entry> entries = new ArrayList<>();
  private final Set<String> known = new HashSet<>();

  /** The place among the entries of each key as it is written. */
  private final Map<String, Integer> places = new HashMap<>();

  /** The further values of an entry, by its place. */
  private final Map<Integer, List<Value>> more = new TreeMap<>();

  HtmlMetadata(HtmlSource source, List<Problem> problems) {
    this.source = source;
    this.problems = problems;
  }

  /**
   * Reads the metadata.
   *
   * @param front the front matter before the page
   */
  Metadata read(Metadata front, Document document) {
    front.root().entries().forEach(this::add);
    comment(document).ifPresent(this::addYaml);
    for (Element meta : document.select("meta[content]")) {
      addMeta(meta);
    }
    more.forEach(this::addValues);
    for (Element script : document.select("script[type=application/ld+json]")) {
      script.dataNodes().stream()
          .filter(data -> !isTemplate(data))
          .map(data -> JsonTree.read(source.text(), source.own(data), this::report))
          .forEach(this::addLinkedData);
    }
    Optional.ofNullable(document.selectFirst("head > title"))
        .filter(title -> title.childNodeSize() > 0)
        .ifPresent(
            title ->
                add(
                    new Entry(
                        "title",
                        source.own(title),
                        new Scalar(text(title), false, source.own(title.childNode(0))))));
    Span place = entries.isEmpty() ? Span.at(0) : front.root().span();
    return new Metadata(new Mapping(entries, place));
  }

  /** Whether a generator fills in the data, which is no JSON before. */
  private static boolean isTemplate(DataNode data) {
    String text = data.getWholeData();
    return text.contains("{{") || text.contains("{%") || text.contains("<%");
  }

  private String text(Element title) {
    return source.value(title.text(), title.childNode(0).sourceRange());
  }

  private void add(Entry entry) {
    if (known.add(Metadata.normalizeKey(entry.key()))) {
      places.put(entry.key(), entries.size());
      entries.add(entry);
    }
  }

  /** The comment before all elements, when it is front matter. */
  private static Optional<Comment> comment(Document document) {
    for (Node node : document.childNodes()) {
      if (node instanceof Comment comment) {
        return comment.getData().strip().startsWith(FENCE)
            ? Optional.of(comment)
            : Optional.empty();
      }
      if (node instanceof Element) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private void addYaml(Comment comment) {
    Span span = source.own(comment);
    String text = source.text().slice(span);
    int from = text.indexOf(FENCE, "<!--".length()) + FENCE.length();
    int to = text.lastIndexOf("\n" + FENCE);
    if (to > from) {
      yaml(new Span(from, to + 1).shift(span.start())).entries().forEach(this::add);
    } else {
      report(
          source.text().lineSpan(source.text().line(span.start())),
          "the metadata in this comment is never closed; a line with only --- was expected");
    }
  }

  private Mapping yaml(Span span) {
    return YamlTree.read(source.text(), span, this::report);
  }

  private void report(Span place, String message) {
    problems.add(new Problem(Problem.Kind.INVALID_FRONT_MATTER, place, message));
  }

  /** Adds a {@code <meta>} element; a name given twice has a list of values. */
  private void addMeta(Element meta) {
    for (String naming : List.of("name", "property", "itemprop")) {
      Attribute name = meta.attribute(naming);
      Attribute content = meta.attribute("content");
      if (name != null && content != null) {
        String text = source.attribute(meta, "content").strip();
        Scalar value = new Scalar(text, true, source.value(content));
        String key = source.attribute(meta, naming);
        Integer place = places.get(key);
        if (place == null) {
          add(new Entry(key, source.value(name), value));
        } else {
          more.computeIfAbsent(place, p -> new ArrayList<>()).add(value);
        }
        return;
      }
    }
  }

  private void addValues(int place, List<Value> further) {
    Entry entry = entries.get(place);
    Value first = entry.value();
    List<Value> all = new ArrayList<>();
    all.addAll(first instanceof Sequence list ? list.items() : List.of(first));
    all.addAll(further);
    entries.set(place, new Entry(entry.key(), entry.keySpan(), new Sequence(all, first.span())));
  }

  private void addLinkedData(Value data) {
    if (data instanceof Sequence things) {
      things.items().forEach(this::addLinkedData);
    } else if (data instanceof Mapping thing) {
      for (Entry entry : thing.entries()) {
        if (entry.key().equals("@graph")) {
          addLinkedData(entry.value());
        } else if (!entry.key().startsWith("@")) {
          add(new Entry(entry.key(), entry.keySpan(), named(entry.value())));
        }
      }
    }
  }

  /** Replaces a person or organisation by its name. */
  private static Value named(Value value) {
    if (value instanceof Sequence sequence) {
      return new Sequence(
          sequence.items().stream().map(HtmlMetadata::named).toList(), sequence.span());
    }
    return value instanceof Mapping mapping
        ? mapping.entry("name").map(Entry::value).orElse(value)
        : value;
  }
}
