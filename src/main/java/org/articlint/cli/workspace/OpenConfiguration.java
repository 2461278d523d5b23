package org.articlint.cli.workspace;

import java.nio.file.Path;
import java.util.Optional;
import org.articlint.rule.config.Config;

/**
 * A configuration or pack that is open, for a question about it.
 *
 * @param root the root of the articles
 * @param isPack whether it is a pack
 * @param config what it says, or what its file said when its text has faults; empty when neither
 *     can be used
 */
public record OpenConfiguration(
    OpenText text, Path root, boolean isPack, Optional<Config> config) {}
