package org.articlint.parse.wordpress;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articlint.parse.head.ProfileKeys;

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

  private static final String POST_TYPES = "post-types";
  private static final String STATUSES = "statuses";
  private static final String METADATA = "metadata";
  private static final List<String> KEYS = List.of("format", POST_TYPES, STATUSES, METADATA);

  /** Copies what it is given. */
  public WordPressProfile {
    postTypes = List.copyOf(postTypes);
    statuses = List.copyOf(statuses);
    metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
  }

  /** Whether a post of a kind and state is read; one without them is. */
  boolean reads(String type, String status) {
    return isIn(postTypes, type) && isIn(statuses, status);
  }

  private static boolean isIn(List<String> wanted, String word) {
    return wanted.isEmpty() || word.isEmpty() || wanted.contains(word);
  }

  /** Reads a profile. */
  public static WordPressProfile of(ProfileKeys keys) {
    keys.check("profile for WordPress", KEYS);
    return new WordPressProfile(
        words(keys, POST_TYPES, DEFAULT.postTypes),
        words(keys, STATUSES, DEFAULT.statuses),
        keys.names(METADATA));
  }

  /** The words of a list; {@code any} stands for all. */
  private static List<String> words(ProfileKeys keys, String key, List<String> usual) {
    List<String> words = keys.words(key, usual, "[%s], or any".formatted(String.join(", ", usual)));
    return words.contains("any") ? List.of() : words;
  }
}
