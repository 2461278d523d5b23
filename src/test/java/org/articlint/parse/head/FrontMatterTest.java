package org.articlint.parse.head;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.articlint.article.Problem;
import org.articlint.article.SourceText;
import org.articlint.article.Value.Scalar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

  private static final int MAX_LINES = 2_000;
  private static final int MAX_CHARS = 65_536;

  private static FrontMatter read(String text) {
    return FrontMatter.read(SourceText.of(text));
  }

  private static void assertBody(String body, String text) {
    FrontMatter front = read(text);
    assertEquals(body, text.substring(front.bodyStart()));
    assertEquals(List.of(), front.problems());
  }

  private static List<String> messages(FrontMatter front) {
    return front.problems().stream().map(Problem::message).toList();
  }

  private static List<String> values(FrontMatter front, String key) {
    return front.metadata().scalars(List.of(key)).stream().map(Scalar::text).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\na: 1\n---\nbody",
        "---  \na: 1\n---\t\nbody",
        "---\na: 1\n...\nbody",
        "---\r\na: 1\r\n---\r\nbody",
        "---\n# a comment\na: 1\n---\nbody",
        "---\n\na: 1\n---\nbody",
        "+++\na = 1\n+++\nbody"
      })
  void metadataIsReadUpToTheClosingLine(String text) {
    assertEquals(List.of("1"), values(read(text), "a"));
    assertBody("body", text);
  }

  @Test
  void anEmptyBlockAndAnEmptyBodyAreRead() {
    assertBody("body", "---\n---\nbody");
    assertBody("", "---\na: 1\n---");
    assertBody("", "---\na: 1\n---\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "text",
        "---",
        " ---\na: 1\n---\n",
        "----\na: 1\n---\n",
        "---\ntext without a key\n",
        "---\n\nA paragraph between two thematic breaks.\n\n---\n",
        "\n---\na: 1\n---\n"
      })
  void otherTextIsAllBody(String text) {
    assertBody(text, text);
    assertEquals(List.of(), read(text).metadata().root().entries());
  }

  @Test
  void aBlockThatIsNeverClosedIsAProblem() {
    String message =
        "the metadata block opened here is never closed; a line with only %s was expected among"
            + " the first 2000 lines";
    assertEquals(List.of(message.formatted("---")), messages(read("---\na: 1\n\nText.\n")));
    assertEquals(List.of(message.formatted("---")), messages(read("---\n# comment\n\nText.\n")));
    assertEquals(List.of(message.formatted("+++")), messages(read("+++\na = 1\n...\n---\n")));
    assertEquals(4, read("---\na: 1\n\nText.\n").bodyStart());
  }

  @Test
  void theClosingLineIsLookedForAmongTheFirstLines() {
    String closed = "---\na: 1\n" + "#\n".repeat(MAX_LINES - 3) + "---\nbody";
    assertEquals(MAX_LINES + 1, closed.lines().count());
    assertBody("body", closed);
    assertEquals(
        1, read("---\na: 1\n" + "#\n".repeat(MAX_LINES - 2) + "---\nbody").problems().size());
  }

  @Test
  void metadataOfTheLimitIsRead() {
    String yaml = "a: " + "x".repeat(MAX_CHARS - 4) + "\n";
    assertEquals(MAX_CHARS, yaml.length());
    assertEquals(1, values(read("---\n" + yaml + "---\nbody"), "a").size());
    String toml = "a = '" + "x".repeat(MAX_CHARS - 7) + "'\n";
    assertEquals(MAX_CHARS, toml.length());
    assertEquals(1, values(read("+++\n" + toml + "+++\nbody"), "a").size());
  }

  @Test
  void oneCharacterMoreIsNotRead() {
    List<String> message = List.of("the metadata has 65537 characters; at most 65536 are read");
    FrontMatter yaml = read("---\na: " + "x".repeat(MAX_CHARS - 3) + "\n---\nbody");
    assertEquals(message, messages(yaml));
    assertEquals(List.of(), values(yaml, "a"));
    FrontMatter toml = read("+++\na = '" + "x".repeat(MAX_CHARS - 6) + "'\n+++\nbody");
    assertEquals(message, messages(toml));
    assertEquals(List.of(), values(toml, "a"));
  }

  @Test
  void aKeyOfSixtyCharactersOpensABlock() {
    assertEquals(1, read("---\n" + "k".repeat(60) + ": 1\n").problems().size());
    assertEquals(0, read("---\n" + "k".repeat(61) + ": 1\n").problems().size());
  }
}
