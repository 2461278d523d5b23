package org.articlint.cli.mcp;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.cli.io.Io;
import org.articlint.cli.io.UsageException;
import org.articlint.cli.output.Explanation;
import org.articlint.cli.output.ExplanationMarkdown;
import org.articlint.rule.config.Config;
import org.articlint.rule.yaml.ConfigException;

/** Explains a rule, as {@code articlint explain} does. */
final class ExplainTool implements Tool {

  private static final String RULE = "rule";

  private final Io io;

  ExplainTool(Io io) {
    this.io = io;
  }

  @Override
  public String name() {
    return "explain";
  }

  @Override
  public String title() {
    return "Explain a rule";
  }

  @Override
  public String description() {
    return """
        Explains a rule that 'check' has reported: what it finds and why that matters, what to do, an article with \
        the fault and one without, the options in force on this site, and how to accept a finding with a reason. \
        Call it when a finding's message and help are not enough to correct the article.""";
  }

  @Override
  public Map<String, Object> input() {
    return Schemas.arguments(
        Map.of(
            RULE,
            Schemas.text("The id of the rule, as in a finding, such as missing-rollback-note.")),
        List.of(RULE));
  }

  @Override
  public Optional<Map<String, Object>> output() {
    return Optional.empty();
  }

  @Override
  public Answer call(Arguments arguments, Roots roots)
      throws UsageException, ConfigException, IOException {
    arguments.allow(List.of(RULE));
    String id =
        arguments
            .text(RULE)
            .orElseThrow(() -> new UsageException("'rule' is missing: the id of a rule"));
    Workspace workspace = Workspace.open(roots.first(), io);
    Config config = workspace.setup().configs().of(workspace.root());
    try {
      return Answer.of(ExplanationMarkdown.of(Explanation.of(id, config, io.packs())));
    } catch (UsageException e) {
      List<String> ids = Explanation.rules(config, io.packs()).keySet().stream().sorted().toList();
      throw new UsageException(
          "%s. The rules are: %s".formatted(e.getMessage(), String.join(", ", ids)));
    }
  }
}
