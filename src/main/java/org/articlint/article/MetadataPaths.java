package org.articlint.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.articlint.article.Metadata.Field;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Sequence;

/**
 * Metadata paths in order of preference, ready to be looked up in many articles. Most paths of a
 * long list lead nowhere, and one look at the keys of an article tells which. Threads may share it.
 */
public final class MetadataPaths {

  private static final BitSet NONE = new BitSet();

  /** What stands for blocks of any name at the beginning of a path. */
  private static final Pattern ANY_BLOCKS = Pattern.compile("^(\\*\\*?\\.)+");

  private final List<String> paths;

  /** The positions of the paths that begin at the top, by the normal form of their first key. */
  private final Map<String, BitSet> atTop = new HashMap<>();

  /** The positions of the paths that begin in blocks of any name, by the first key in there. */
  private final Map<String, BitSet> inBlocks = new HashMap<>();

  /** The positions of the paths that are always looked up. */
  private final BitSet always = new BitSet();

  /** Paths as {@link Metadata} describes them. */
  public MetadataPaths(List<String> paths) {
    this.paths = List.copyOf(paths);
    for (int i = 0; i < paths.size(); i++) {
      positions(paths.get(i)).set(i);
    }
  }

  private BitSet positions(String path) {
    // Beyond ASCII the lower case of a letter may depend on what follows the dot.
    if (path.chars().anyMatch(c -> c > Metadata.LAST_ASCII)) {
      return always;
    }
    String below = path.startsWith("*") ? ANY_BLOCKS.matcher(path).replaceFirst("") : path;
    Map<String, BitSet> map = below.equals(path) ? atTop : inBlocks;
    return map.computeIfAbsent(firstKey(below), key -> new BitSet());
  }

  /** The paths as written. */
  public List<String> list() {
    return paths;
  }

  /** The fields of the paths: those of the first path first, each in the order of the article. */
  public List<Field> in(Metadata metadata) {
    BitSet candidates = (BitSet) always.clone();
    addCandidates(metadata.root(), atTop, candidates);
    List<Field> found = new ArrayList<>();
    for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
      found.addAll(metadata.all(paths.get(i)));
    }
    return found;
  }

  /** Adds the paths that may lead somewhere; too many do no harm. */
  private void addCandidates(Value value, Map<String, BitSet> byFirstKey, BitSet candidates) {
    if (value instanceof Sequence list) {
      list.items().forEach(item -> addCandidates(item, byFirstKey, candidates));
    } else if (value instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        candidates.or(byFirstKey.getOrDefault(firstKey(entry.key()), NONE));
        addCandidates(entry.value(), inBlocks, candidates);
        if (byFirstKey == atTop && Metadata.isCustomBlock(entry.key())) {
          addCandidates(entry.value(), atTop, candidates);
        }
      }
    }
  }

  private static String firstKey(String path) {
    int dot = path.indexOf('.');
    return Metadata.normalizeKey(dot < 0 ? path : path.substring(0, dot));
  }
}
