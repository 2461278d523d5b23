package org.articlint.article;

import java.util.ArrayList;
import java.util.List;
import org.articlint.article.Metadata.Field;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Value.Sequence;

/** Finds the fields that a dotted path leads to; {@link Metadata} tells what a path can say. */
final class MetadataPath {

  private static final String ANY_BLOCK = "*";
  private static final String ANY_KEYS = "**";

  private MetadataPath() {}

  /**
   * The fields of a path in a mapping, in order. Most paths lead nowhere, which is seen at their
   * first key.
   *
   * @param above the path of the mapping itself
   */
  static List<Field> find(Mapping mapping, String path, String above) {
    List<Field> found = new ArrayList<>();
    if (mayBegin(path, mapping)) {
      search(mapping, List.of(path.split("\\.", -1)), above, found);
    }
    return found;
  }

  private static boolean mayBegin(String path, Mapping mapping) {
    for (Entry entry : mapping.entries()) {
      if (mayBegin(path, entry)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a path may begin with a key; a key may contain dots, too. */
  private static boolean mayBegin(String path, Entry entry) {
    if (path.startsWith(ANY_BLOCK)) {
      return !(entry.value() instanceof Scalar);
    }
    String key = entry.key();
    int j = 0;
    for (int i = 0; i < path.length() && path.charAt(i) != '.'; i++) {
      char c = path.charAt(i);
      while (j < key.length() && Metadata.isBetweenWords(key.charAt(j))) {
        j++;
      }
      if (Metadata.isBetweenWords(c)) {
        continue;
      }
      if (j == key.length()) {
        return false;
      }
      char d = key.charAt(j++);
      if (c > Metadata.LAST_ASCII || d > Metadata.LAST_ASCII) {
        return true;
      }
      if (c != d && Character.toLowerCase(c) != Character.toLowerCase(d)) {
        return false;
      }
    }
    return true;
  }

  private static void search(Value value, List<String> keys, String path, List<Field> found) {
    if (value instanceof Sequence sequence) {
      sequence.items().forEach(item -> search(item, keys, path, found));
    } else if (value instanceof Mapping mapping && isBelowAnyBlock(keys)) {
      for (Entry entry : mapping.entries()) {
        if (entry.value() instanceof Mapping block && mayBegin(keys.get(1), block)) {
          search(block, keys.subList(1, keys.size()), Metadata.below(path, entry), found);
        }
      }
    } else if (value instanceof Mapping mapping) {
      for (int used = keys.size(); used > 0; used--) {
        String wanted = used == 1 ? keys.get(0) : String.join(".", keys.subList(0, used));
        List<String> rest = keys.subList(used, keys.size());
        boolean isAny = wanted.equals(ANY_KEYS) && !rest.isEmpty();
        for (Entry entry : mapping.entries()) {
          if (isAny || Metadata.isSameKey(entry.key(), wanted)) {
            String here = Metadata.below(path, entry);
            if (isAny) {
              search(entry.value(), keys, here, found);
            }
            if (rest.isEmpty()) {
              found.add(new Field(here, entry));
            } else {
              search(entry.value(), rest, here, found);
            }
          }
        }
      }
    }
  }

  private static boolean isBelowAnyBlock(List<String> keys) {
    return keys.size() > 1 && keys.get(0).equals(ANY_BLOCK);
  }
}
