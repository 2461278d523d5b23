package org.articlint.rule.pack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlint.article.Span;
import org.articlint.check.value.Vocabulary;
import org.articlint.check.value.WordList;
import org.articlint.rule.Rule;
import org.articlint.rule.yaml.YamlFile;

/**
 * A file of rules, read.
 *
 * @param parents packs that this one builds on
 * @param rules its own rules
 * @param off the ids of its own rules that are off until something switches them on
 * @param changes what it changes in the rules of its parents
 * @param lists the named lists that it defines or adds to
 * @param source its file; empty for a pack of the jar
 */
public record Pack(
    String name,
    String title,
    List<Pack> parents,
    List<Rule> rules,
    List<String> off,
    List<WrittenChange> changes,
    Lists lists,
    Optional<Source> source) {

  /**
   * The file of a pack, for faults that show only together with other packs.
   *
   * @param ids where the ids of its rules stand
   */
  record Source(YamlFile file, Map<String, Span> ids) {

    /** Reports a fault of a rule, at its id. */
    void report(String id, String message) {
      file.report(ids.getOrDefault(id, file.source().firstLine()), message);
    }
  }

  /**
   * The named lists that a pack defines or adds to.
   *
   * @param words lists of words
   * @param fields lists of metadata paths
   */
  public record Lists(Map<String, WordList> words, Map<String, List<String>> fields) {

    /** No lists. */
    public static final Lists NONE = new Lists(Map.of(), Map.of());
  }

  /** A pack with nothing in it, for a file that cannot be used. */
  static Pack empty(String name) {
    return new Pack(
        name, "", List.of(), List.of(), List.of(), List.of(), Lists.NONE, Optional.empty());
  }

  /** Returns its file; none for a pack of the jar. */
  public Optional<YamlFile> file() {
    return source.isEmpty() ? Optional.empty() : Optional.of(source.get().file);
  }

  /** Returns where a rule is defined: {@code the pack 'house' (house.yaml:3)}. */
  String origin(String id) {
    String place =
        source
            .map(from -> from.ids.get(id))
            .map(span -> " (%s)".formatted(source.get().file.origin(span)))
            .orElse("");
    return "the pack '%s'%s".formatted(name, place);
  }

  /**
   * Returns packs and their parents, the parents first, each once: where packs share parents, their
   * number would double with each level.
   */
  public static List<Pack> withParents(List<Pack> packs) {
    List<Pack> all = new ArrayList<>();
    Set<Pack> known = Collections.newSetFromMap(new IdentityHashMap<>());
    packs.forEach(pack -> pack.add(all, known));
    return all;
  }

  private void add(List<Pack> all, Set<Pack> known) {
    if (known.add(this)) {
      parents.forEach(parent -> parent.add(all, known));
      all.add(this);
    }
  }

  /** Adds the lists of the pack to a vocabulary, but not those of its parents. */
  public Vocabulary addedTo(Vocabulary vocabulary) {
    return vocabulary.with(lists.words, lists.fields);
  }
}
