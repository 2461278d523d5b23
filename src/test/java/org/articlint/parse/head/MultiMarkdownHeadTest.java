package org.articlint.parse.head;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.articlint.article.SourceText;
import org.articlint.article.Value.Scalar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MultiMarkdownHeadTest {

  private static FrontMatter read(String text) {
    return FrontMatter.readMultiMarkdown(SourceText.of(text));
  }

  @Test
  void linesUpToABlankOneAreMetadata() {
    String text =
        "Title:   A page: one\nLast reviewed:2020-01-01\nSummary: goes on\n    here\n\tand there\n"
            + "Empty:\n\nText: not metadata\n";
    FrontMatter front = read(text);
    assertEquals(List.of(), front.problems());
    assertEquals(List.of("A page: one"), Heads.values(front, "title"));
    assertEquals(List.of("2020-01-01"), Heads.values(front, "last_reviewed"));
    assertEquals(List.of("goes on here and there"), Heads.values(front, "summary"));
    assertEquals(List.of(""), Heads.values(front, "empty"));
    assertEquals("\nText: not metadata\n", text.substring(front.bodyStart()));
    Scalar date = front.metadata().scalars(List.of("last_reviewed")).get(0);
    assertEquals("2020-01-01", text.substring(date.span().start(), date.span().end()));
  }

  /** From each space to the last one, it would be hours. */
  @Test
  void manySpacesAreLookedAtOnce() {
    String value = "a" + " ".repeat(1_000_000) + "b";
    FrontMatter front =
        assertTimeoutPreemptively(
            Duration.ofSeconds(30), () -> read("Title: " + value + "\n    c\n\n"));
    assertEquals(List.of(value + " c"), Heads.values(front, "title"));
  }

  @Test
  void aLineThatIsNoKeyEndsTheMetadata() {
    String text = "Title: x\nText goes on.\nb: 1\n";
    assertEquals("Text goes on.\nb: 1\n", text.substring(read(text).bodyStart()));
  }

  @Test
  void aKeyThatIsSetAgainIsReported() {
    String text = "a: 1\nb: 2\na: 3\n\nText.\n";
    assertEquals(
        List.of(
            "3:1 the key 'a' is already set in line 1; keep one of them, as site generators differ in which they take"),
        Heads.problems(text, read(text)));
  }

  @Test
  void otherHeadsAreReadAsEverywhere() {
    assertEquals(List.of("1"), Heads.values(read("---\na: 1\n---\nb: 2\n"), "a"));
    assertEquals(List.of(), Heads.values(read("---\na: 1\n---\nb: 2\n"), "b"));
    assertEquals(1, read("---\na: [\n---\n").problems().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Text.\n",
        "\na: 1\n",
        "# Heading: one\n",
        "> quote: one\n",
        "http://example.org\n",
        "    code: 1\n",
        "- item: one\n"
      })
  void otherTextIsBody(String text) {
    assertEquals(0, read(text).bodyStart());
    assertEquals(List.of(), read(text).metadata().root().entries());
  }
}
