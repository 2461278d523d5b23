package org.articlint.cli.selection;

import java.util.Iterator;
import org.articlint.rule.pack.ShippedPacks;

/** The ids of the shipped rules, for shells to complete; read only when somebody asks for them. */
public final class RuleIds implements Iterable<String> {

  private final ShippedPacks packs;

  public RuleIds(ShippedPacks packs) {
    this.packs = packs;
  }

  @Override
  public Iterator<String> iterator() {
    return packs.rulesById().keySet().stream().sorted().iterator();
  }
}
