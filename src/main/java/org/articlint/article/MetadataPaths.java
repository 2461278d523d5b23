package org.articlint.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articlint.article.Metadata.Field;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Value.Sequence;

/**
 * Metadata paths in order of preference, ready to be looked up in many articles. Most paths of a
 * long list lead nowhere, and the first letters of an article's keys tell which. Threads may share
 * it.
 */
public final class MetadataPaths {

  private static final char ANY = '*';

  /** Stands for the letter after the last one of a key, as between the keys of a path. */
  private static final char END = '.';

  private static final BitSet NONE = new BitSet();

  private final List<String> paths;

  /** The positions of the paths that begin at the top, by the first letters of their keys. */
  private final Map<Integer, BitSet> atTop = new HashMap<>();

  /** The positions of the paths that begin in blocks of any name, by the first letters in there. */
  private final Map<Integer, BitSet> inBlocks = new HashMap<>();

  /** Paths as {@link Metadata} describes them. */
  public MetadataPaths(List<String> paths) {
    this.paths = List.copyOf(paths);
    for (int i = 0; i < paths.size(); i++) {
      String path = paths.get(i);
      int start = afterAnyBlocks(path);
      (start == 0 ? atTop : inBlocks)
          .computeIfAbsent(firstLetters(path, start), letters -> new BitSet())
          .set(i);
    }
  }

  /** The offset after the stars and dots that a path begins with. */
  private static int afterAnyBlocks(String path) {
    int start = 0;
    int at = 0;
    while (at < path.length() && path.charAt(at) == ANY) {
      at = path.startsWith("**", at) ? at + 2 : at + 1;
      if (at == path.length() || path.charAt(at) != '.') {
        break;
      }
      at++;
      start = at;
    }
    return start;
  }

  /** The paths as written. */
  public List<String> list() {
    return paths;
  }

  /** The fields of the paths: those of the first path first, each in the order of the article. */
  public List<Field> in(Metadata metadata) {
    BitSet candidates = new BitSet();
    addCandidates(metadata.root(), atTop, candidates);
    List<Field> found = new ArrayList<>();
    for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
      found.addAll(metadata.all(paths.get(i)));
    }
    return found;
  }

  /** Adds the paths that may lead somewhere; too many do no harm. */
  private void addCandidates(Value value, Map<Integer, BitSet> byLetters, BitSet candidates) {
    if (value instanceof Sequence list) {
      list.items().forEach(item -> addCandidates(item, byLetters, candidates));
    } else if (value instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        candidates.or(byLetters.getOrDefault(firstLetters(entry.key(), 0), NONE));
        if (entry.value() instanceof Scalar) {
          continue;
        }
        addCandidates(entry.value(), inBlocks, candidates);
        if (byLetters == atTop && Metadata.isCustomBlock(entry.key())) {
          addCandidates(entry.value(), atTop, candidates);
        }
      }
    }
  }

  /** The first two letters in which keys are compared, as one number. */
  private static int firstLetters(String path, int start) {
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
