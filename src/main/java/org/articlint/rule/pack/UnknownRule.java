package org.articlint.rule.pack;

import java.util.Collection;
import java.util.List;
import org.articlint.rule.Names;

/** Says that there is no rule of an id, and what may have been meant. */
public final class UnknownRule {

  private UnknownRule() {}

  /**
   * Returns the message.
   *
   * @param known the ids of the rules that there are
   * @param shipped the packs of the jar, one of which may have the rule
   */
  public static String message(String id, Collection<String> known, ShippedPacks shipped) {
    for (String name : ShippedPacks.NAMES) {
      if (shipped.get(name).rules().stream().anyMatch(rule -> rule.id().equals(id))) {
        return "the rule '%s' is in the pack '%s', which is not used here; add that to 'extends'"
            .formatted(id, name);
      }
    }
    String meant = Names.suggestion(id, known.stream().sorted().toList());
    if (meant.isEmpty()) {
      List<String> others = shipped.rulesById().keySet().stream().sorted().toList();
      meant = Names.suggestion(id, others);
    }
    return "unknown rule '%s'%s; 'articlint rules --all' lists all rules".formatted(id, meant);
  }
}
