package org.articlint.rule.config;

import java.util.List;
import java.util.Optional;
import org.articlint.rule.RuleSelection;
import org.articlint.rule.pack.ShippedPacks;

/**
 * The part of a command line that decides how configuration is read.
 *
 * @param shipped the packs of the jar
 * @param packs packs that are added, by name or as files
 * @param selection which rules run
 * @param formatCheck judges the name of a format
 */
public record ConfigOptions(
    ShippedPacks shipped, List<String> packs, RuleSelection selection, FormatCheck formatCheck) {

  /** Knows the formats, which this package does not. */
  @FunctionalInterface
  public interface FormatCheck {
    /**
     * Returns what is wrong with the name of a format; empty when nothing is.
     *
     * @param configFile the file that names it, as messages show it
     */
    Optional<String> fault(String format, String configFile);
  }

  /** Options that add packs only. */
  public static ConfigOptions withPacks(ShippedPacks shipped, List<String> packs) {
    return new ConfigOptions(
        shipped, packs, RuleSelection.ALL, (format, configFile) -> Optional.empty());
  }
}
