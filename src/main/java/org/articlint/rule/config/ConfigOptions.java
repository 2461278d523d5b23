package org.articlint.rule.config;

import java.util.List;
import java.util.Optional;
import org.articlint.rule.RuleSelection;

/**
 * What the command line says about configuration.
 *
 * @param packs packs that are added, by name or as files
 * @param selection which rules run
 * @param formatCheck tells what is wrong with the name of a format
 */
public record ConfigOptions(List<String> packs, RuleSelection selection, FormatCheck formatCheck) {

  /** Knows the formats, which this package does not. */
  @FunctionalInterface
  public interface FormatCheck {
    /**
     * What is wrong with the name of a format; empty when nothing is.
     *
     * @param configFile the file that names it, as messages show it
     */
    Optional<String> fault(String format, String configFile);
  }

  /** Nothing said. */
  public static final ConfigOptions NONE =
      new ConfigOptions(List.of(), RuleSelection.ALL, (format, file) -> Optional.empty());
}
