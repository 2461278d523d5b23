package org.articlint.cli.option;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The options of a command, for picocli. They are declared by calls and not by annotations, because
 * reading annotations takes longer than all the rest of the command line.
 */
public final class Options {

  private final CommandSpec spec;

  /**
   * Creates the options for help and version.
   *
   * @param description the paragraphs that describe the command
   */
  public Options(String name, Callable<Integer> command, String... description) {
    spec = CommandSpec.wrapWithoutInspection(command).name(name);
    spec.versionProvider(new Version());
    spec.usageMessage().description(description).sortOptions(false);
    spec.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description("Show this help and exit.")
            .build());
    spec.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Print the version and exit.")
            .build());
  }

  public CommandSpec spec() {
    return spec;
  }

  /** Adds an option without a value. */
  public void flag(String name, String description) {
    spec.addOption(OptionSpec.builder(name).type(boolean.class).description(description).build());
  }

  /** Adds an option with a value. */
  public void value(String name, String label, Class<?> type, String description) {
    spec.addOption(
        OptionSpec.builder(name).type(type).paramLabel(label).description(description).build());
  }

  /** Adds a repeatable option. */
  public void list(String name, String label, Class<?> type, String description) {
    spec.addOption(repeatable(name, label, type, description).build());
  }

  /** Adds a repeatable option whose values shells complete. */
  public void list(String name, String label, String description, Iterable<String> values) {
    spec.addOption(
        repeatable(name, label, String.class, description).completionCandidates(values).build());
  }

  private static OptionSpec.Builder repeatable(
      String name, String label, Class<?> type, String description) {
    return OptionSpec.builder(name)
        .type(List.class)
        .auxiliaryTypes(type)
        .arity("1")
        .paramLabel(label)
        .description(description);
  }

  /** Adds a positional argument. */
  public void argument(String label, Class<?> type, boolean required, String description) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .type(type)
            .arity(required ? "1" : "0..1")
            .required(required)
            .paramLabel(label)
            .description(description)
            .build());
  }

  /** Adds a positional argument that must be given, and whose values shells complete. */
  public void argument(String label, String description, Iterable<String> values) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .type(String.class)
            .arity("1")
            .required(true)
            .paramLabel(label)
            .description(description)
            .completionCandidates(values)
            .build());
  }

  /** Adds any number of positional arguments. */
  public void arguments(String label, String description) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity("0..*")
            .paramLabel(label)
            .description(description)
            .build());
  }

  /** Returns whether a flag was given. */
  public boolean has(String name) {
    return get(name, false);
  }

  /** Returns the value of an option, or a default. */
  public <T> T get(String name, T otherwise) {
    return spec.commandLine().getParseResult().matchedOptionValue(name, otherwise);
  }

  /** Returns the value of an option. */
  public <T> Optional<T> find(String name) {
    return Optional.ofNullable(
        spec.commandLine().getParseResult().matchedOptionValue(name, (T) null));
  }

  /** Returns the values of a repeatable option. */
  public <T> List<T> all(String name) {
    return get(name, List.of());
  }

  /** Returns the arguments, options as well, behind the value of an option that was given. */
  public List<String> behind(String name) {
    List<String> given = spec.commandLine().getParseResult().originalArgs();
    for (int i = 0; i < given.size(); i++) {
      if (given.get(i).startsWith(name + "=")) {
        return given.subList(i + 1, given.size());
      }
      if (given.get(i).equals(name)) {
        return given.subList(Math.min(i + 2, given.size()), given.size());
      }
    }
    return List.of();
  }

  /** Returns the argument, or a default. */
  public <T> T argument(T otherwise) {
    return spec.commandLine().getParseResult().matchedPositionalValue(0, otherwise);
  }
}
