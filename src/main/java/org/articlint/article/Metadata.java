package org.articlint.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Value.Sequence;
import org.jspecify.annotations.Nullable;

/**
 * The metadata of an article, looked up by dotted paths ({@code revision.last_reviewed}). Keys are
 * compared without regard to case, white space, {@code _} and {@code -}. A path leads through
 * lists: {@code entities.name} finds the name of every entity. {@code *} stands for a block (a
 * mapping) of any name, not for the items of a list; {@code **} for any keys, so that {@code
 * **.reviewed_by} is found at any depth and in lists. A key may itself contain dots ({@code
 * ms.date}). What a path does not find at the top is looked for below {@code params} and {@code
 * extra}.
 */
public final class Metadata {

  static final char LAST_ASCII = 0x7F;

  /**
   * Mappings whose keys are found as if they stood beside them. Hugo keeps the keys that a site
   * defines for itself below the first, Zola below the second.
   */
  private static final List<String> CUSTOM = List.of("params", "extra");

  /** The metadata of an article that has none. */
  public static final Metadata NONE = new Metadata(new Mapping(List.of(), Span.at(0)));

  private final Mapping root;

  /** The blocks at the top whose keys are found as if they stood beside them. */
  private final List<Entry> custom;

  /** Null until it is asked for; threads may make it twice, with the same result. */
  private @Nullable KeyLetters letters;

  /** The metadata of a mapping. */
  public Metadata(Mapping root) {
    this.root = root;
    this.custom = root.entries().stream().filter(Metadata::isCustom).toList();
  }

  /** All keys and values. */
  public Mapping root() {
    return root;
  }

  /** The letters of its keys, which many lists of paths ask for. */
  KeyLetters letters() {
    KeyLetters known = letters;
    if (known == null) {
      known = KeyLetters.of(root);
      letters = known;
    }
    return known;
  }

  /**
   * A key and value found by a path.
   *
   * @param path the keys as written in the article, joined by dots
   */
  public record Field(String path, Entry entry) {

    /** The last key as words, the same for all its spellings. */
    public String label() {
      return snakeKey(entry.key()).replace('_', ' ');
    }

    /** The single values of the field, and those in its lists, in order. */
    public List<Scalar> scalars() {
      List<Scalar> found = new ArrayList<>();
      collect(entry.value(), found);
      return found;
    }

    private static void collect(Value value, List<Scalar> into) {
      if (value instanceof Scalar scalar) {
        into.add(scalar);
      } else if (value instanceof Sequence sequence) {
        for (Value item : sequence.items()) {
          collect(item, into);
        }
      }
    }
  }

  /**
   * Every field of a path, in order. When there is none at the top, those below {@code params} and
   * {@code extra} are returned.
   */
  public List<Field> all(String path) {
    List<Field> found = MetadataPath.find(root, path, "");
    for (int i = 0; found.isEmpty() && i < custom.size(); i++) {
      Entry block = custom.get(i);
      found = MetadataPath.find((Mapping) block.value(), path, block.key());
    }
    return found;
  }

  private static boolean isCustom(Entry entry) {
    return entry.value() instanceof Mapping && isCustomBlock(entry.key());
  }

  /** Whether the keys of the block with this key are found as if they stood beside it. */
  public static boolean isCustomBlock(String key) {
    return isSameKey(key, CUSTOM.get(0)) || isSameKey(key, CUSTOM.get(1));
  }

  /**
   * Returns the root with the keys below {@code params} and {@code extra} added to it. A key at the
   * top stays, and so do {@code params} and {@code extra} themselves.
   */
  public Mapping rootWithCustomKeys() {
    List<Entry> entries = new ArrayList<>(root.entries());
    Set<String> known = new HashSet<>();
    for (Entry entry : root.entries()) {
      known.add(normalizeKey(entry.key()));
    }
    for (Entry block : custom) {
      for (Entry own : ((Mapping) block.value()).entries()) {
        if (known.add(normalizeKey(own.key()))) {
          entries.add(own);
        }
      }
    }
    return entries.size() == root.entries().size() ? root : new Mapping(entries, root.span());
  }

  /** The first field of a path. */
  public Optional<Field> find(String path) {
    List<Field> all = all(path);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
  }

  /** The first field of the first path that is present. */
  public Optional<Field> first(List<String> paths) {
    for (String path : paths) {
      Optional<Field> found = find(path);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Every single value of some paths, in the order of the paths. */
  public List<Scalar> scalars(List<String> paths) {
    List<Scalar> scalars = new ArrayList<>();
    for (String path : paths) {
      for (Field field : all(path)) {
        Field.collect(field.entry().value(), scalars);
      }
    }
    return scalars;
  }

  /**
   * The form in which keys are compared: lower case, without white space, {@code _} and {@code -}.
   */
  public static String normalizeKey(String key) {
    StringBuilder normal = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (!isBetweenWords(c)) {
        normal.append(c);
      }
    }
    return LowerCase.of(normal.toString());
  }

  /**
   * Returns whether two keys have the same normal form. Most keys differ in their first characters,
   * so those are compared before anything is normalised.
   */
  static boolean isSameKey(String key, String other) {
    int i = 0;
    int j = 0;
    while (true) {
      while (i < key.length() && isBetweenWords(key.charAt(i))) {
        i++;
      }
      while (j < other.length() && isBetweenWords(other.charAt(j))) {
        j++;
      }
      if (i == key.length() || j == other.length()) {
        return i == key.length() && j == other.length();
      }
      char c = key.charAt(i++);
      char d = other.charAt(j++);
      if (c > LAST_ASCII || d > LAST_ASCII) {
        return normalizeKey(key).equals(normalizeKey(other));
      }
      if (Character.toLowerCase(c) != Character.toLowerCase(d)) {
        return false;
      }
    }
  }

  static boolean isBetweenWords(char c) {
    return c == '_' || c == '-' || OneLine.isSpace(c);
  }

  /**
   * The form of a key in expressions and schemas: words in lower case, joined by {@code _}. {@code
   * lastReviewed}, {@code Last reviewed} and {@code last-reviewed} all become {@code
   * last_reviewed}.
   */
  public static String snakeKey(String key) {
    if (isSnakeKey(key)) {
      return key;
    }
    String parted = KeyWords.HUMP.matcher(key.strip()).replaceAll("$1_$2");
    return LowerCase.of(KeyWords.BETWEEN.matcher(parted).replaceAll("_"));
  }

  /** Whether a key has the form already, as most have: patterns are slow in short runs. */
  private static boolean isSnakeKey(String key) {
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      boolean isPlain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!isPlain && (c != '_' || (i > 0 && key.charAt(i - 1) == '_'))) {
        return false;
      }
    }
    return true;
  }

  static String below(String path, Entry entry) {
    return path.isEmpty() ? entry.key() : path + "." + entry.key();
  }

  /** The patterns of words in keys, in a class of their own because few runs need them. */
  private static final class KeyWords {
    private static final Pattern HUMP = Pattern.compile("([\\p{Ll}\\p{N}])(\\p{Lu})");
    private static final Pattern BETWEEN = Pattern.compile("[\\s_-]+");

    private KeyWords() {}
  }
}
