package org.articlint.cli.mcp;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.articlint.cli.io.UsageException;
import org.articlint.rule.yaml.ConfigException;

/** What an assistant can ask for. */
interface Tool {

  /** The name by which it is called. */
  String name();

  /** A name for people. */
  String title();

  /** What it does, for a model that has never heard of articlint. */
  String description();

  /** The JSON Schema of its arguments. */
  Map<String, Object> input();

  /** The JSON Schema of what it answers; empty when that is text. */
  Optional<Map<String, Object>> output();

  /**
   * Answers.
   *
   * @param roots what may be read
   * @throws UsageException when the arguments make no sense
   * @throws ConfigException when a configuration cannot be used
   * @throws IOException when something cannot be read
   */
  Answer call(Arguments arguments, Roots roots) throws UsageException, ConfigException, IOException;
}
