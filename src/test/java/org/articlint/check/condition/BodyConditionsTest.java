package org.articlint.check.condition;

import static org.articlint.check.Articles.context;
import static org.articlint.check.Articles.markdown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.article.Metadata;
import org.articlint.article.SourceText;
import org.articlint.check.condition.Condition.Evidence;
import org.articlint.check.value.Regex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The conditions on what an article says outside its headings. */
class BodyConditionsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Revert it.",
        "If it fails, revert it.",
        "Wait; revert it.",
        "It failed: revert it.",
        "It failed (revert it).",
        "It failed \u2013 revert it.",
        "It failed - revert it.",
        "- It failed. Revert it.",
        "> Revert it.",
        "失敗した。revert it"
      })
  void aClauseBeginsAfterPunctuation(String text) {
    assertTrue(clause("^\\s*revert").test(markdown(text + "\n"), context()).isPresent(), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Consider to revert it.",
        "The file a.revert is new.",
        "At 3:revert",
        "A self-revert.",
        "# Revert it",
        "    revert"
      })
  void aClauseDoesNotBeginInsideWords(String text) {
    assertEquals(Optional.empty(), clause("^\\s*revert").test(markdown(text + "\n"), context()));
  }

  @Test
  void theEvidenceOfAClause() {
    Article article = markdown("Text.\n\nIf it fails, revert it.\n");
    Evidence evidence = clause("revert").test(article, context()).orElseThrow();
    assertEquals("revert it", evidence.text());
    assertEquals("If it fails, revert it.", article.source().slice(evidence.span()));
  }

  @ParameterizedTest
  @CsvSource({"1, true", "2, true", "3, false"})
  void codeBlocksAreCounted(int blocks, boolean holds) {
    Article article =
        markdown("Text.\n\n```sh\nrun it\n```\n\n- an item\n\n  ```sh\n  run it\n  ```\n");
    Condition condition = new CodeCondition(blocks, Optional.empty(), Optional.empty());
    Optional<Evidence> evidence = condition.test(article, context());
    assertEquals(holds, evidence.isPresent());
    evidence.ifPresent(
        found -> assertTrue(article.source().slice(found.span()).startsWith("```sh")));
  }

  @ParameterizedTest
  @CsvSource({"sh, run, true", "shell, run, false", "sh, walk, false", "s, run, false"})
  void aCodeBlockHasALanguageAndAContent(String language, String matches, boolean holds) {
    Condition condition =
        new CodeCondition(1, Optional.of(Regex.parse(language)), Optional.of(Regex.parse(matches)));
    assertEquals(holds, condition.test(markdown("```sh\nrun it\n```\n"), context()).isPresent());
  }

  @Test
  void atLeastOneCodeBlockIsRequired() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new CodeCondition(0, Optional.empty(), Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "a/blog/b.md, true",
    "blog/b.md, true",
    "Blog/x/b.md, true",
    "blogs/b.md, false",
    "blog.md, false",
    "a/blog, false"
  })
  void aFolderIsAWholeNameAboveTheArticle(String path, boolean holds) {
    SourceText text = SourceText.of("Text.\n");
    Article article = Article.of(path, text, Metadata.NONE, List.of(), List.of(), List.of());
    Condition condition = new FolderCondition(Regex.parse("^blog$"));
    assertEquals(holds, condition.test(article, context()).isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "a/2027-01-31-orders.md, true",
    "2027-01-31-orders.md, true",
    "2027-01-31/orders.md, false",
    "orders-2027-01-31.md, false"
  })
  void aFileIsTheNameBelowAllFolders(String path, boolean holds) {
    SourceText text = SourceText.of("Text.\n");
    Article article = Article.of(path, text, Metadata.NONE, List.of(), List.of(), List.of());
    Condition condition = new FileCondition(Regex.parse("^\\d{4}-\\d{2}-\\d{2}-.*\\.md$"));
    assertEquals(holds, condition.test(article, context()).isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "'- stop it\n- start it\n', true",
    "'- stop it\n- the end\n', false",
    "'1. the\n2. end\n', true"
  })
  void bulletedStepsBeginLikeAnInstruction(String text, boolean holds) {
    Condition condition = new StepsCondition(2, Optional.of(Regex.parse("^(stop|start)")));
    assertEquals(holds, condition.test(markdown(text), context()).isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"TBD", "tbd later", "-", "…", "- ", "<!-- text -->", "***", "### Deeper"})
  void aSectionThatSaysNothingIsNone(String content) {
    assertEquals(
        Optional.empty(),
        section().test(markdown("# T\n\n## Back\n\n" + content + "\n"), context()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Text",
        "TBD\n\nText",
        "    code",
        "| a |\n|---|",
        "- item",
        "![a](b.png)",
        "### Deeper\n\nText"
      })
  void aSectionThatSaysSomethingHolds(String content) {
    assertTrue(
        section().test(markdown("# T\n\n## Back\n\n" + content + "\n"), context()).isPresent());
  }

  private static Condition section() {
    return new Condition.Heading(Regex.parse("back"), List.of(Regex.parse("^tbd\\b")));
  }

  private static Condition clause(String pattern) {
    return new ClauseCondition(Regex.parse(pattern));
  }
}
