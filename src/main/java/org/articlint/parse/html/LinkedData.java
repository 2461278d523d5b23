package org.articlint.parse.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Value.Sequence;

/**
 * What the JSON-LD of a page says about the article. A page describes other things, too: the site,
 * its publisher, the way to the page. Where one of them has the type of an article, its properties
 * come first, then those of the page.
 *
 * @see <a href="https://schema.org/Article">schema.org: Article</a>
 */
final class LinkedData {

  private static final Set<String> ARTICLES =
      Set.of(
          "article",
          "blogposting",
          "liveblogposting",
          "newsarticle",
          "analysisnewsarticle",
          "reportagenewsarticle",
          "opinionnewsarticle",
          "scholarlyarticle",
          "medicalscholarlyarticle",
          "socialmediaposting",
          "techarticle",
          "apireference",
          "report",
          "howto",
          "recipe");

  private static final Set<String> PAGES =
      Set.of(
          "webpage",
          "aboutpage",
          "contactpage",
          "faqpage",
          "itempage",
          "medicalwebpage",
          "qapage",
          "creativework");

  private static final String GRAPH = "@graph";

  /** Where a page names the article that it is about. */
  private static final String MAIN = "mainEntity";

  private final List<Mapping> articles = new ArrayList<>();
  private final List<Mapping> pages = new ArrayList<>();
  private final List<Mapping> untyped = new ArrayList<>();

  /** The names of things that others refer to by their {@code @id}. */
  private final Map<String, Value> names = new HashMap<>();

  /** Takes the value of a script, which may hold many things. */
  void add(Value data) {
    if (data instanceof Sequence things) {
      things.items().forEach(this::add);
    } else if (data instanceof Mapping thing) {
      sort(thing);
      thing.entry(GRAPH).map(Entry::value).ifPresent(this::add);
      thing.entry(MAIN).map(Entry::value).ifPresent(this::add);
    }
  }

  private void sort(Mapping thing) {
    List<String> types = texts(thing, "@type");
    if (types.isEmpty()) {
      untyped.add(thing);
    } else if (types.stream().anyMatch(type -> isOf(ARTICLES, type))) {
      articles.add(thing);
    } else if (types.stream().anyMatch(type -> isOf(PAGES, type))) {
      pages.add(thing);
    }
    Optional<Value> name = thing.entry("name").map(Entry::value);
    name.ifPresent(value -> texts(thing, "@id").forEach(id -> names.putIfAbsent(id, value)));
  }

  /** Whether a type is one of a list, with or without the address of the vocabulary. */
  private static boolean isOf(Set<String> types, String type) {
    String name = type.substring(type.lastIndexOf('/') + 1);
    return types.contains(name.toLowerCase(Locale.ROOT));
  }

  private static List<String> texts(Mapping thing, String key) {
    Optional<Value> value = thing.entry(key).map(Entry::value);
    List<Value> all =
        value.isPresent() && value.get() instanceof Sequence list
            ? list.items()
            : value.stream().toList();
    return all.stream()
        .filter(Scalar.class::isInstance)
        .map(each -> ((Scalar) each).text())
        .toList();
  }

  /** The properties of the article, the most specific thing first; a key may come again. */
  List<Entry> entries() {
    List<Mapping> things = new ArrayList<>(articles);
    things.addAll(pages);
    things.addAll(untyped);
    List<Entry> entries = new ArrayList<>();
    for (Mapping thing : things) {
      for (Entry entry : thing.entries()) {
        if (!entry.key().startsWith("@") && !entry.key().equals(MAIN)) {
          entries.add(new Entry(entry.key(), entry.keySpan(), named(entry.value())));
        }
      }
    }
    return entries;
  }

  /** Replaces a person or organisation by its name. */
  private Value named(Value value) {
    if (value instanceof Sequence sequence) {
      return new Sequence(sequence.items().stream().map(this::named).toList(), sequence.span());
    }
    if (!(value instanceof Mapping mapping)) {
      return value;
    }
    return mapping
        .entry("name")
        .map(Entry::value)
        .or(
            () ->
                texts(mapping, "@id").stream()
                    .filter(names::containsKey)
                    .map(names::get)
                    .findFirst())
        .orElse(value);
  }
}
