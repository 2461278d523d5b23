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
 * also in a comment at the top; {@code <meta>} elements; JSON-LD of the article or page; the {@code
 * <title>}.
 */
public final class HtmlMetadata {

  private static final String FENCE = "---";

  private final HtmlSource source;
  private final List<Problem> problems;
  private final List<Entry> entries = new ArrayList<>();
  private final Set<String> known = new HashSet<>();

  /** The place among the entries of each key as it is written. */
  private final Map<String, Integer> places = new HashMap<>();

  /** The further values of an entry, by its place. */
  private final Map<Integer, List<Value>> more = new TreeMap<>();

  /**
   * Begins without metadata.
   *
   * @param problems receives what cannot be read
   */
  public HtmlMetadata(HtmlSource source, List<Problem> problems) {
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
    addHead(document);
    Optional.ofNullable(document.selectFirst("head > title")).ifPresent(this::addTitle);
    return metadata(front.root().span());
  }

  /** Adds what elements and JSON-LD say. */
  public void addHead(Document document) {
    for (Element meta : document.select("meta[content]")) {
      addMeta(meta);
    }
    more.forEach(this::addValues);
    LinkedData data = new LinkedData();
    for (Element script : document.select("script[type=application/ld+json]")) {
      script.dataNodes().stream()
          .filter(node -> !isTemplate(node))
          .map(node -> JsonTree.read(source.text(), source.own(node), this::report))
          .forEach(data::add);
    }
    data.entries().forEach(this::add);
  }

  /** Adds the text of an element as the title, unless it has none. */
  public void addTitle(Element title) {
    if (title.childNodeSize() > 0 && title.hasText()) {
      Span place =
          title.childNodeSize() == 1
              ? source.own(title.childNode(0))
              : source.whole(title.childNodes());
      add(new Entry("title", source.own(title), new Scalar(text(title), false, place)));
    }
  }

  /** All metadata, of which there is none at a place that the page implies. */
  public Metadata metadata(Span place) {
    return new Metadata(new Mapping(entries, entries.isEmpty() ? Span.at(0) : place));
  }

  /** Whether a generator fills in the data, which is no JSON before. */
  private static boolean isTemplate(DataNode data) {
    String text = data.getWholeData();
    return text.contains("{{") || text.contains("{%") || text.contains("<%");
  }

  private String text(Element title) {
    return source.value(title.text(), title.childNode(0).sourceRange());
  }

  /** Adds a key and its value, unless the key is there. */
  public void add(Entry entry) {
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
}
