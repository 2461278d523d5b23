package org.articlint.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.articlint.lint.files.Failure;
import org.articlint.lint.files.FoundFiles;
import org.articlint.lint.files.Skipped;
import org.articlint.lint.finding.Coverage;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.LintResult;
import org.articlint.lint.finding.LintScope;
import org.articlint.lint.finding.SampleFindings;
import org.articlint.rule.Rule;
import org.articlint.rule.Severity;
import org.junit.jupiter.api.Test;

class RunTotalsTest {

  private static final Path ROOT = Path.of("/site");
  private static final Skipped SKIPPED = new Skipped("c.md", Skipped.Reason.EXCLUDED);

  private static Finished finished(String path, Set<String> applied, Failure... failures) {
    List<Rule> rules =
        Stream.of("b-rule", "a-rule").map(id -> SampleFindings.rule(id, Severity.ERROR)).toList();
    List<Finding> findings =
        List.of(
            SampleFindings.about("a-rule", path, "one"),
            SampleFindings.finding(path, 2, Severity.NOTE, "two"));
    return new Finished(
        SampleFindings.article(ROOT, path),
        0,
        rules,
        Set.of(),
        applied,
        findings,
        3,
        4,
        List.of(failures));
  }

  @Test
  void articlesAreAddedUp() {
    Failure missing = new Failure("z.md", "it was not found");
    Failure lookedUp = new Failure("x.md", "it is gone");
    Failure own = new Failure("a.md", "it changed");
    RunTotals totals =
        new RunTotals(
            new FoundFiles(ROOT, List.of(), List.of(missing), List.of(SKIPPED), List.of()),
            List.of(lookedUp));
    totals.add(finished("a.md", Set.of("a-rule"), own, lookedUp));
    totals.add(finished("b.md", Set.of("a-rule", "b-rule")));
    LintScope scope = new LintScope(ROOT, LocalDate.EPOCH, 2, 0, false, false, List.of());
    LintResult result = totals.result(scope);
    assertEquals(scope, result.scope());
    assertEquals(2, result.findings().open(Severity.ERROR));
    assertEquals(2, result.findings().open(Severity.NOTE));
    assertEquals(6, result.findings().untouched());
    assertEquals(8, result.findings().fixed());
    assertEquals(List.of(own, lookedUp, missing), result.failures(), "each once, by path");
    assertEquals(List.of(SKIPPED), result.skipped());
    assertEquals(
        List.of(new Coverage("a-rule", 2, 2), new Coverage("b-rule", 1, 2)), result.coverage());
  }
}
