package org.articlint.article;

import java.util.HashSet;
import java.util.Set;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Value.Sequence;

/**
 * The first two letters of each key of some metadata, as one number: they tell of most paths that
 * these lead nowhere.
 *
 * @param atTop of the keys with which a path may begin
 * @param inBlocks of the keys in blocks, with which a path that begins with {@code *} may go on
 */
record KeyLetters(Set<Integer> atTop, Set<Integer> inBlocks) {

  /** Stands for the letter after the last one of a key, as between the keys of a path. */
  private static final char END = '.';

  /** The letters of the keys of a mapping and of what it holds. */
  static KeyLetters of(Mapping root) {
    Set<Integer> atTop = new HashSet<>();
    Set<Integer> inBlocks = new HashSet<>();
    add(root, atTop, inBlocks);
    // Made of sets that are complete, so that other threads never see less.
    return new KeyLetters(atTop, inBlocks);
  }

  /**
   * Adds the letters of keys to the first set, and those of keys in blocks of these to the second.
   */
  private static void add(Value value, Set<Integer> keys, Set<Integer> inBlocks) {
    if (value instanceof Sequence list) {
      list.items().forEach(item -> add(item, keys, inBlocks));
    } else if (value instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        keys.add(of(entry.key(), 0));
        if (entry.value() instanceof Scalar) {
          continue;
        }
        add(entry.value(), inBlocks, inBlocks);
        if (keys != inBlocks && Metadata.isCustomBlock(entry.key())) {
          add(entry.value(), keys, inBlocks);
        }
      }
    }
  }

  /** The first two letters, of those in which keys are compared, from an offset of a path on. */
  static int of(String path, int start) {
    int at = letter(path, start);
    int first = lowerCase(path, at);
    int second = first == END ? END : lowerCase(path, letter(path, at + 1));
    return first << Byte.SIZE | second;
  }

  /** The offset of the next letter of a key, or of its end. */
  private static int letter(String path, int start) {
    int at = start;
    while (at < path.length() && Metadata.isBetweenWords(path.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Letters beyond ASCII count as one, because their lower case may depend on what follows. */
  private static int lowerCase(String path, int at) {
    return at < path.length()
        ? Math.min(Character.toLowerCase(path.charAt(at)), Metadata.LAST_ASCII + 1)
        : END;
  }
}
