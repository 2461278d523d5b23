package org.articlint.lint.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.articlint.rule.Rule;
import org.articlint.rule.Severity;
import org.junit.jupiter.api.Test;

class LintScopeTest {

  @Test
  void itsRulesNeverChange() {
    Rule rule = SampleFindings.rule("a-rule", Severity.ERROR);
    List<Rule> rules = new ArrayList<>(List.of(rule));
    LintScope scope = new LintScope(Path.of("/site"), LocalDate.EPOCH, 2, 3, false, false, rules);
    rules.clear();
    assertEquals(List.of(rule), scope.rules());
    assertThrows(UnsupportedOperationException.class, () -> scope.rules().clear());
  }
}
