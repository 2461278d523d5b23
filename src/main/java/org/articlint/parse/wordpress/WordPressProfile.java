package org.articlint.parse.wordpress;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Value.Sequence;
import org.articlint.parse.head.ProfileKeys;
import org.articlint.parse.head.YamlTree;

/**
 * Which posts of a site are articles, and what its own fields are called.
 *
 * @param postTypes the kinds of post that are read; all when there are none
 * @param statuses the states of posts that are read; all when there are none
 * @param metadata the paths of fields, by the paths of post meta
 */
public record WordPressProfile(
    List<String> postTypes, List<String> statuses, Map<String, String> metadata) {

  /** What distinguishes a profile of this kind: {@code format: wordpress}. */
  public static final String FORMAT = "wordpress";

  /** Published posts and pages. */
  public static final WordPressProfile DEFAULT =
      new WordPressProfile(List.of("post", "page"), List.of("publish", "future"), Map.of());

  private static final String FORMAT_KEY = "format";
  private static final String POST_TYPES = "post-types";
  private static final String STATUSES = "statuses";
  private static final String METADATA = "metadata";
  private static final List<String> KEYS = List.of(FORMAT_KEY, POST_TYPES, STATUSES, METADATA);

  /** Copies what it is given. */
  public WordPressProfile {
    postTypes = List.copyOf(postTypes);
    statuses = List.copyOf(statuses);
    metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
  }

  /** Whether a profile is one of WordPress, by its keys; no other has a format. */
  public static boolean isOne(Mapping root) {
    return root.entry(FORMAT_KEY).isPresent();
  }

  /** Whether a post of a kind and state is read; one without them is. */
  boolean reads(String type, String status) {
    return isIn(postTypes, type) && isIn(statuses, status);
  }

  private static boolean isIn(List<String> wanted, String word) {
    return wanted.isEmpty() || word.isEmpty() || wanted.contains(word);
  }

  /**
   * Reads a profile.
   *
   * @param problems receives each fault, with its span in the text
   */
  public static WordPressProfile parse(SourceText source, BiConsumer<Span, String> problems) {
    Mapping root = YamlTree.read(source, source.span(), problems);
    ProfileKeys.check(root, "profile for WordPress", KEYS, problems);
    root.entry(FORMAT_KEY).ifPresent(format -> checkFormat(format, problems));
    return new WordPressProfile(
        texts(root, POST_TYPES, DEFAULT.postTypes, problems),
        texts(root, STATUSES, DEFAULT.statuses, problems),
        names(root, problems));
  }

  private static void checkFormat(Entry format, BiConsumer<Span, String> problems) {
    String name = format.value() instanceof Scalar scalar ? scalar.text() : "";
    if (!name.equals(FORMAT)) {
      problems.accept(
          format.value().span(),
          "unknown format%s; expected %s"
              .formatted(name.isEmpty() ? "" : " '" + name + "'", FORMAT));
    }
  }

  /** One word or those of a list; {@code any} stands for all. */
  private static List<String> texts(
      Mapping root, String key, List<String> usual, BiConsumer<Span, String> problems) {
    Optional<Value> written = root.entry(key).map(Entry::value);
    if (written.isEmpty()) {
      return usual;
    }
    List<String> texts = words(written.get());
    if (texts.isEmpty()) {
      problems.accept(
          written.get().span(),
          "%s: a word or a list of words was expected, such as [%s], or any"
              .formatted(key, String.join(", ", usual)));
      return usual;
    }
    return texts.contains("any") ? List.of() : texts;
  }

  /** Words; none where something else stands among them. */
  private static List<String> words(Value written) {
    List<Value> items = written instanceof Sequence list ? list.items() : List.of(written);
    List<String> words = new ArrayList<>();
    for (Value item : items) {
      if (!(item instanceof Scalar word) || word.text().isBlank()) {
        return List.of();
      }
      words.add(word.text());
    }
    return words;
  }

  private static Map<String, String> names(Mapping root, BiConsumer<Span, String> problems) {
    Map<String, String> names = new LinkedHashMap<>();
    Optional<Value> written = root.entry(METADATA).map(Entry::value);
    if (written.isPresent() && written.get() instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        if (entry.value() instanceof Scalar name && !name.text().isBlank()) {
          names.put(entry.key(), name.text());
        } else {
          problems.accept(
              entry.value().span(),
              "the name that '%s' is to have was expected".formatted(entry.key()));
        }
      }
    } else {
      written.ifPresent(value -> problems.accept(value.span(), "keys and names were expected"));
    }
    return names;
  }
}
