package org.articlint.rule.pack;

import java.util.List;
import java.util.Map;
import org.articlint.check.value.Vocabulary;
import org.articlint.check.value.WordList;
import org.articlint.rule.Rule;

/**
 * A file of rules, read.
 *
 * @param parents packs that this one builds on
 * @param rules its own rules
 * @param off the ids of its own rules that are off until something switches them on
 * @param changes what it changes in the rules of its parents
 * @param lists the named lists that it defines or adds to
 */
public record Pack(
    String name,
    String title,
    List<Pack> parents,
    List<Rule> rules,
    List<String> off,
    List<WrittenChange> changes,
    Lists lists) {

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
    return new Pack(name, "", List.of(), List.of(), List.of(), List.of(), Lists.NONE);
  }

  /** Adds the lists of the pack and its parents to a vocabulary, the parents' first. */
  public Vocabulary addedTo(Vocabulary vocabulary) {
    Vocabulary sum = vocabulary;
    for (Pack parent : parents) {
      sum = parent.addedTo(sum);
    }
    return sum.with(lists.words, lists.fields);
  }
}
