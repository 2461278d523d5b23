package org.articlint.cli.workspace;

import org.articlint.rule.config.Config;

/**
 * The text of an article that is open, which its author may be in the middle of writing.
 *
 * @param config the configuration that holds for it
 */
public record OpenSource(OpenText text, Config config) {}
