package org.articlint.parse.wordpress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articlint.article.Metadata;
import org.articlint.article.Problem;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Value.Sequence;
import org.jsoup.nodes.Element;

/**
 * Reads the metadata of a post: what the profile names of its post meta, then the fields that
 * WordPress itself has, then the rest of its post meta. Of several values of a key the first of
 * these wins.
 */
final class PostMetadata {

  /** The fields of WordPress, and the names by which rules know them. */
  private static final Map<String, String> FIELDS = fields();

  /** What WordPress writes for a date that is not set. */
  private static final String NO_DATE = "0000-00-00 00:00:00";

  private static final Map<String, String> TAXONOMIES =
      Map.of("category", "categories", "post_tag", "tags");

  private final WordPressProfile profile;
  private final SourceText source;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private PostMetadata(WordPressProfile profile, SourceText source) {
    this.profile = profile;
    this.source = source;
  }

  private static Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("title", "title");
    fields.put("dc:creator", "author");
    fields.put("wp:post_date", "date");
    fields.put("wp:post_modified", "modified");
    fields.put("wp:status", "status");
    fields.put("wp:post_type", "type");
    fields.put("wp:post_name", "slug");
    fields.put("wp:post_id", "id");
    fields.put("link", "link");
    fields.put("excerpt:encoded", "excerpt");
    return fields;
  }

  /**
   * Reads the metadata of an item.
   *
   * @param problems receives what cannot be read
   */
  static Metadata read(
      Element item, SourceText source, WordPressProfile profile, List<Problem> problems) {
    return new PostMetadata(profile, source).read(item, PostMeta.read(item, source, problems));
  }

  private Metadata read(Element item, Mapping postMeta) {
    Metadata named = new Metadata(postMeta);
    profile
        .metadata()
        .forEach(
            (path, name) ->
                named
                    .find(path)
                    .map(Metadata.Field::entry)
                    .ifPresent(entry -> add(new Entry(name, entry.keySpan(), entry.value()))));
    for (Element child : item.children()) {
      String name = FIELDS.get(child.tagName());
      if (name != null) {
        addField(name, child);
      }
    }
    taxonomies(item).forEach(this::add);
    for (Entry entry : postMeta.entries()) {
      if (!profile.metadata().containsKey(entry.key())) {
        add(entry);
      }
    }
    return new Metadata(new Mapping(List.copyOf(entries.values()), Span.at(0)));
  }

  private void add(Entry entry) {
    entries.putIfAbsent(Metadata.normalizeKey(entry.key()), entry);
  }

  private void addField(String name, Element element) {
    XmlText text = XmlText.of(element, source);
    if (!text.text().isEmpty() && !text.text().equals(NO_DATE)) {
      String shown = name.equals("title") ? text.shown().text() : text.text();
      add(new Entry(name, XmlText.name(element, source), new Scalar(shown, true, text.span())));
    }
  }

  /** The categories, tags and the like, a list for each kind. */
  private List<Entry> taxonomies(Element item) {
    Map<String, List<Value>> terms = new LinkedHashMap<>();
    Map<String, Span> places = new LinkedHashMap<>();
    for (Element child : item.children()) {
      if (child.tagName().equals("category")) {
        String domain = child.attr("domain");
        String kind = TAXONOMIES.getOrDefault(domain, domain.isEmpty() ? "categories" : domain);
        XmlText text = XmlText.of(child, source);
        places.putIfAbsent(kind, XmlText.name(child, source));
        terms
            .computeIfAbsent(kind, first -> new ArrayList<>())
            .add(new Scalar(text.shown().text(), false, text.span()));
      }
    }
    List<Entry> all = new ArrayList<>();
    terms.forEach(
        (kind, values) ->
            all.add(
                new Entry(
                    kind,
                    places.getOrDefault(kind, Span.at(0)),
                    new Sequence(values, values.get(0).span()))));
    return all;
  }
}
