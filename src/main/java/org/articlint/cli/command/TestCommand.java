package org.articlint.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articlint.cli.io.ExitCode;
import org.articlint.cli.io.Io;
import org.articlint.cli.io.UsageException;
import org.articlint.cli.option.ConfigurationOptions;
import org.articlint.cli.option.Today;
import org.articlint.cli.selection.Targets;
import org.articlint.lint.ExampleRun;
import org.articlint.report.medium.TerminalText;
import org.articlint.rule.Rule;
import org.articlint.rule.config.Config;
import org.articlint.rule.config.ConfigOptions;
import org.articlint.rule.config.Configs;
import org.articlint.rule.yaml.ConfigException;

/** Runs the examples in rule packs, for people who write rules. */
final class TestCommand extends Command {

  private final Io io;

  private final ConfigurationOptions configuration;

  TestCommand(Io io) {
    super(
        "test",
        "Tests rule packs by their examples: a rule must report its bad examples and stay silent"
            + " on its good ones.");
    this.io = io;
    options()
        .arguments("PACK", "YAML files of rules. Default: the packs of the nearest configuration.");
    options()
        .value(
            Today.OPTION,
            "DATE",
            String.class,
            "The date for examples that set none, YYYY-MM-DD. Default: today in UTC.");
    configuration = new ConfigurationOptions(options(), io);
  }

  @Override
  ExitCode execute() throws UsageException, ConfigException {
    List<String> packs = options().argument(List.of());
    Config config = packs.isEmpty() ? configured() : config(packs);
    Set<String> shipped = io.packs().rulesById().keySet();
    ExampleRun run =
        new ExampleRun(
            io.directory(),
            Today.of(options().find(Today.OPTION), io),
            io.packs(),
            config.vocabulary());
    List<String> without = new ArrayList<>();
    int examples = 0;
    int failed = 0;
    for (Rule rule : config.allRules().values()) {
      if (rule.examples().isEmpty() && !shipped.contains(rule.id())) {
        without.add(rule.id());
      }
      int before = failed;
      for (ExampleRun.Outcome outcome : run.run(rule)) {
        examples++;
        failed += outcome.passes() ? 0 : 1;
        print(outcome);
      }
      if (failed == before && !rule.examples().isEmpty()) {
        println(
            "%s: %s"
                .formatted(rule.id(), count(rule.examples().size(), "example") + " as expected"));
      }
    }
    if (!without.isEmpty()) {
      io.notice("rules without examples: " + String.join(", ", without));
    }
    if (examples == 0) {
      throw new UsageException(
          "no rule has examples; add them to a rule under 'examples' (see docs/writing-rules.md)");
    }
    println(
        "%s, %s as expected, %s not."
            .formatted(count(examples, "example"), examples - failed, failed));
    return failed == 0 ? ExitCode.CLEAN : ExitCode.FINDINGS;
  }

  /** The configuration here, whose packs are tested when the command line names none. */
  private Config configured() throws UsageException, ConfigException {
    Config config = configuration.of(".").config();
    if (config.file().isEmpty() && options().all("--pack").isEmpty()) {
      throw new UsageException(
          "name the pack to test: articlint test house-rules.yaml (no articlint.yaml applies here"
              + " that would name one under 'extends')");
    }
    return config;
  }

  private Config config(List<String> packs) throws UsageException, ConfigException {
    ConfigurationOptions.refusePacksThatLeadOut(packs, io);
    ConfigOptions reading = ConfigOptions.withPacks(io.packs(), packs);
    Path root = Targets.of(List.of(), io).root();
    return new Configs(io.directory(), root, Optional.empty(), false, reading).of(io.directory());
  }

  private void print(ExampleRun.Outcome outcome) {
    if (outcome.passes()) {
      return;
    }
    String label = outcome.example().bad().isPresent() ? "bad" : "good";
    println("%s: example %s (%s) differs".formatted(outcome.rule(), outcome.number(), label));
    outcome.missing().forEach(line -> println("  - " + line));
    outcome.unexpected().forEach(line -> println("  + " + line));
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private void println(String line) {
    io.out().println(TerminalText.escape(line));
  }
}
