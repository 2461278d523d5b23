package org.articlint.parse.wordpress;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.articlint.article.Metadata;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
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
    metadata = new LinkedHashMap<>(metadata);
  }

  /** Whether a profile is one of WordPress, by its keys. */
  public static boolean isOne(Mapping root) {
    return root.entry(FORMAT_KEY)
        .filter(entry -> entry.value() instanceof Scalar name && name.text().equals(FORMAT))
        .isPresent();
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
    for (Entry entry : root.entries()) {
      if (!KEYS.contains(entry.key())) {
        problems.accept(
            entry.keySpan(),
            "unknown key '%s'; the keys of a profile for WordPress are %s"
                .formatted(entry.key(), String.join(", ", KEYS)));
      }
    }
    Metadata keys = new Metadata(root);
    return new WordPressProfile(
        texts(keys, POST_TYPES, DEFAULT.postTypes),
        texts(keys, STATUSES, DEFAULT.statuses),
        names(root, problems));
  }

  /** The words of a list; {@code any} stands for all. */
  private static List<String> texts(Metadata keys, String key, List<String> usual) {
    List<String> texts = keys.scalars(List.of(key)).stream().map(Scalar::text).toList();
    if (texts.isEmpty()) {
      return usual;
    }
    return texts.contains("any") ? List.of() : texts;
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
