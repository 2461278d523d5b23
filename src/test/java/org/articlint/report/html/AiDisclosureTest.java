package org.articlint.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.articlint.lint.finding.Coverage;
import org.articlint.lint.finding.FindingCounts;
import org.articlint.lint.finding.LintResult;
import org.articlint.lint.finding.LintScope;
import org.articlint.rule.Rule;
import org.articlint.rule.config.ConfigOptions;
import org.articlint.rule.config.Configs;
import org.articlint.rule.pack.ShippedPacks;
import org.junit.jupiter.api.Test;

class AiDisclosureTest {

  private static Optional<AiDisclosure> disclosure(String configuration, Coverage... coverage)
      throws Exception {
    try (FileSystem files = Jimfs.newFileSystem(Configuration.unix())) {
      Path directory = Files.createDirectories(files.getPath("/site"));
      Files.writeString(directory.resolve("articlint.yaml"), configuration);
      ConfigOptions options = ConfigOptions.withPacks(new ShippedPacks(), List.of());
      List<Rule> rules =
          new Configs(directory, directory, Optional.empty(), true, options)
              .of(directory)
              .ruleSet(directory.resolve("a.md"))
              .rules();
      LintScope scope =
          new LintScope(directory, LocalDate.of(2026, 11, 21), 9, 0, false, false, rules);
      return AiDisclosure.of(
          new LintResult(scope, new FindingCounts(), List.of(), List.of(), List.of(coverage)));
    }
  }

  @Test
  void theRuleThatLooksAtMostDeclarationsCounts() throws Exception {
    assertEquals(
        Optional.of(new AiDisclosure(9, 4)),
        disclosure(
            "extends: [recommended]\n",
            new Coverage("stale-last-reviewed", 8, 9),
            new Coverage("ai-style-without-human-review", 4, 9)));
  }

  @Test
  void withoutSuchARuleNothingIsKnown() throws Exception {
    assertEquals(
        Optional.empty(),
        disclosure(
            "extends: [recommended]\nrules: {ai-style-without-human-review: off}\n",
            new Coverage("stale-last-reviewed", 8, 9),
            new Coverage("ai-style-without-human-review", 4, 9)));
    assertEquals(Optional.empty(), disclosure("extends: [recommended]\n"));
  }
}
