package org.articlint.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.util.Optional;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.SampleFindings;
import org.articlint.lint.finding.Standing;
import org.articlint.rule.FailOn;
import org.articlint.rule.Severity;
import org.junit.jupiter.api.Test;

class FailureGateTest {

  private static final Optional<FailOn> AS_CONFIGURED = Optional.empty();

  @Test
  void fromTheGivenSeverityOnAFindingFails() throws IOException {
    assertFails(false, Optional.of(FailOn.WARNING), finding(Severity.NOTE));
    assertFails(true, Optional.of(FailOn.WARNING), finding(Severity.WARNING));
    assertFails(true, Optional.of(FailOn.WARNING), finding(Severity.ERROR));
    assertFails(true, Optional.of(FailOn.WARNING), finding(Severity.ERROR), finding(Severity.NOTE));
  }

  @Test
  void withoutOneTheConfigurationOfTheArticleDecides() throws IOException {
    assertFails(false, AS_CONFIGURED, finding(Severity.ERROR));
  }

  @Test
  void anAcceptedFindingDoesNotFail() throws IOException {
    Finding error = finding(Severity.ERROR);
    assertFails(false, Optional.of(FailOn.NOTE), error.with(new Standing.Suppressed("why")));
    assertFails(false, Optional.of(FailOn.NOTE), error.with(new Standing.Baselined()));
  }

  private static Finding finding(Severity severity) {
    return SampleFindings.finding("a.md", 1, severity, "message");
  }

  /** Lets the findings come in an article whose configuration lets nothing fail. */
  private static void assertFails(boolean expected, Optional<FailOn> given, Finding... findings)
      throws IOException {
    try (FileSystem files = Jimfs.newFileSystem(Configuration.unix())) {
      ArticleFile article = SampleFindings.article(files.getPath("/site"), "a.md");
      FailureGate gate = new FailureGate(given);
      for (Finding finding : findings) {
        gate.add(article, finding);
      }
      assertEquals(expected, gate.isFailed());
    }
  }
}
