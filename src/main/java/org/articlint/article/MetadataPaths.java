package org.articlint.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.articlint.article.Metadata.Field;

/**
 * Metadata paths in order of preference, ready to be looked up in many articles. Most paths of a
 * long list lead nowhere, and the first letters of an article's keys tell which. Threads may share
 * it.
 */
public final class MetadataPaths {

  private static final char ANY = '*';

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
          .computeIfAbsent(KeyLetters.of(path, start), letters -> new BitSet())
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
    KeyLetters letters = metadata.letters();
    addCandidates(letters.atTop(), atTop, candidates);
    addCandidates(letters.inBlocks(), inBlocks, candidates);
    List<Field> found = new ArrayList<>();
    for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
      found.addAll(metadata.all(paths.get(i)));
    }
    return found;
  }

  /** Adds the paths that may lead somewhere; too many do no harm. */
  private static void addCandidates(
      Set<Integer> letters, Map<Integer, BitSet> byLetters, BitSet candidates) {
    if (!byLetters.isEmpty()) {
      for (Integer each : letters) {
        candidates.or(byLetters.getOrDefault(each, NONE));
      }
    }
  }
}
