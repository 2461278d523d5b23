package org.articlint.check.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.articlint.article.MetadataPaths;
import org.articlint.check.spelling.KnownKeys;
import org.jspecify.annotations.Nullable;

/**
 * The named lists that checks refer to: words to look for, and metadata fields. It is the sum of
 * what the packs and the configuration define, and the same for all articles of a configuration.
 * Threads may share it.
 */
public final class Vocabulary {

  /** A vocabulary without lists. */
  public static final Vocabulary EMPTY = new Vocabulary(Map.of(), Map.of(), List::of);

  private final Map<String, List<String>> words;
  private final Map<String, List<String>> fields;
  private final Supplier<List<FieldPaths>> read;
  private final Map<Names, TermList> terms = new ConcurrentHashMap<>();
  private final Map<FieldPaths, MetadataPaths> resolved = new ConcurrentHashMap<>();
  private final Map<Names, KnownKeys> keys = new ConcurrentHashMap<>();

  /** Null until it is asked for. */
  private volatile @Nullable List<String> paths;

  /** For maps: whoever writes rules may give all lists of names the same hash. */
  private record Names(List<String> list) implements Comparable<Names> {
    @Override
    public int compareTo(Names other) {
      return Arrays.compare(list.toArray(String[]::new), other.list.toArray(String[]::new));
    }
  }

  private Vocabulary(
      Map<String, List<String>> words,
      Map<String, List<String>> fields,
      Supplier<List<FieldPaths>> read) {
    this.words = words;
    this.fields = fields;
    this.read = read;
  }

  /**
   * Returns the vocabulary of rules that are known.
   *
   * @param read lists what the rules read of the metadata; called when that is asked for
   */
  public Vocabulary readBy(Supplier<List<FieldPaths>> read) {
    return new Vocabulary(words, fields, read);
  }

  /** The metadata paths that rules read, in no particular order. */
  public List<String> paths() {
    List<String> known = paths;
    if (known == null) {
      Set<String> all = new LinkedHashSet<>();
      for (FieldPaths each : read.get()) {
        all.addAll(each.in(this));
      }
      known = List.copyOf(all);
      paths = known;
    }
    return known;
  }

  /** Returns the vocabulary with further lists; those of the same name are joined. */
  public Vocabulary with(Map<String, WordList> moreWords, Map<String, List<String>> moreFields) {
    if (moreWords.isEmpty() && moreFields.isEmpty()) {
      return this;
    }
    Map<String, List<String>> allWords = new LinkedHashMap<>(words);
    moreWords.forEach(
        (name, list) -> allWords.put(name, list.addedTo(allWords.getOrDefault(name, List.of()))));
    Map<String, List<String>> allFields = new LinkedHashMap<>(fields);
    moreFields.forEach(
        (name, list) -> {
          List<String> below = allFields.getOrDefault(name, List.of());
          allFields.put(name, below.isEmpty() ? list : joined(below, list));
        });
    return new Vocabulary(allWords, allFields, read);
  }

  private static List<String> joined(List<String> below, List<String> more) {
    return Stream.concat(below.stream(), more.stream()).distinct().toList();
  }

  /** The names of the word lists. */
  public Set<String> wordLists() {
    return words.keySet();
  }

  /** The names of the lists of fields. */
  public Set<String> fieldLists() {
    return fields.keySet();
  }

  /** The words of a list, as written; none when there is no such list. */
  public List<String> words(String name) {
    return words.getOrDefault(name, List.of());
  }

  /** The metadata paths of a list; none when there is no such list. */
  public List<String> fields(String name) {
    return fields.getOrDefault(name, List.of());
  }

  /** The keys that rules read, for finding misspelt ones among others. */
  public KnownKeys keys(List<String> right) {
    return keys.computeIfAbsent(new Names(right), any -> new KnownKeys(paths(), right));
  }

  /** The paths that an option names, with those of lists; they are the same for every article. */
  MetadataPaths resolve(FieldPaths fields) {
    return resolved.computeIfAbsent(fields, each -> new MetadataPaths(each.in(this)));
  }

  /** The words of some lists, ready to be found in a text that is {@link #spaced}. */
  TermList terms(List<String> names) {
    return terms.computeIfAbsent(new Names(names), any -> termList(names));
  }

  private TermList termList(List<String> names) {
    List<String> all = new ArrayList<>();
    for (String name : names) {
      all.addAll(words(name));
    }
    return TermList.ofSpaced(all);
  }

  /** A text of the same length with spaces for what joins words. */
  static String spaced(String text) {
    return text.replace('-', ' ').replace('_', ' ').replace('\u2010', ' ').replace('\u2011', ' ');
  }
}
