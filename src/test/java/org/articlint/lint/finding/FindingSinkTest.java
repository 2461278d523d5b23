package org.articlint.lint.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.articlint.lint.files.ArticleFile;
import org.junit.jupiter.api.Test;

class FindingSinkTest {

  private final List<String> calls = new ArrayList<>();

  private FindingSink noting(String name) {
    return new FindingSink() {
      @Override
      public void begin(LintScope scope) {
        calls.add(name + " begins");
      }

      @Override
      public void add(ArticleFile article, Finding finding) {
        calls.add(name + " " + article.path() + ":" + finding.range().startLine());
      }
    };
  }

  @Test
  void aChainHandsEverythingToOneAfterTheOther() {
    Path root = Path.of("/site");
    FindingSink chain = noting("one").andThen(noting("two"));
    chain.begin(new LintScope(root, LocalDate.EPOCH, 1, 0, false, false, List.of()));
    chain.add(SampleFindings.article(root, "a.md"), SampleFindings.at("a-rule", 3));
    assertEquals(List.of("one begins", "two begins", "one a.md:3", "two a.md:3"), calls);
  }
}
