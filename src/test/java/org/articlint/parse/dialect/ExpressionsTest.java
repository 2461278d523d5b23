package org.articlint.parse.dialect;

import static org.articlint.parse.Reading.assertMdx;
import static org.articlint.parse.Reading.mdx;
import static org.articlint.parse.Reading.unreadMdx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.articlint.article.Article;
import org.articlint.article.Comment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expressions, comments, imports and exports of MDX. */
class ExpressionsTest {

  @Test
  void anEscapedPipeInATableEndsNoExpression() {
    assertMdx(
        "| a |\n|---|\n| x \\| {y} \\| <B>z</B> \\| {/* c */} |\n\nOne.\n", "table", "p One.");
    assertMdx("| a |\n|---|\n| x \\| y {z |\n\nOne.\n", "table", "p One.");
  }

  @Test
  void expressionsAreNoText() {
    assertMdx("{a.map(b => {\n\n  return b\n})}\n\nOne.\n", "templatetag", "p One.");
    assertMdx("The {a} server of {{b: 1}.b}.\n", "p The  server of .");
    assertMdx("Write `{a}` and \\{b}.\n", "p Write {a} and {b}.");
  }

  @Test
  void stringsInBracesAreText() {
    assertMdx("Write {\"{\"}a{'}'} or{' '}not.\n", "p Write {a} or not.");
    assertMdx("One {`two ${three}`}.\n", "p One .");
    assertMdx("{\"One.\"}\n", "p One.");
    assertMdx("{`One.`}\n\nTwo.\n", "p One.", "p Two.");
    assertMdx("{' '}\n\nOne.\n", "templatetag", "p One.");
  }

  /** A line of expressions is text as soon as one of them is a string that readers see. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '%',
      value = {
        "{\"One.\"} {\"Two.\"} | One. Two.",
        "{'One.'} {`Two.`} {\"Three.\"} | One. Two. Three.",
        "{value} {\"One.\"} | One.",
        "{\"One.\"} {/* a */} | One.",
        "{/* a */} {\"One.\"} {b.map(c => {})} | One.",
      })
  void aLineOfStringsIsText(String line, String text) {
    assertMdx(line + "\n\nLast.\n", "p " + text, "p Last.");
    assertMdx("<A>\n  " + line + "\n</A>\n", "p " + text);
    assertMdx("# T\n" + line + "\n# U\n", "h1 T", "p " + text, "h1 U");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{value}",
        "{a} {b}",
        "{' '} {\"-\"}",
        "{`one ${two}`} {\"a\" + b}",
        "{a.map(b => \"One.\")} {\"a\\tb\"}",
        "{a && 'One.'}",
      })
  void aLineOfProgramsIsNoText(String line) {
    assertMdx(line + "\n\nOne.\n", "templatetag", "p One.");
    assertMdx("<Code>{`npm install`} " + line + "</Code>\n\nOne.\n", "p One.");
  }

  @Test
  void idsOfHeadingsAreNoText() {
    assertMdx("## Roll back {#rb}\n", "h2 Roll back");
    assertMdx("## Roll back {/* #rb */}\n", "h2 Roll back");
    assertMdx("## Set {x} in `{y}`\n", "h2 Set  in {y}");
  }

  @Test
  void modulesAreNoText() {
    assertMdx("import A from 'a'\nimport {\n  B,\n} from 'b'\n\nOne.\n", "p One.");
    assertMdx("export const A = () => {\n\n  return <h2>Rollback</h2>\n}\n\n# T\n", "h1 T");
    assertMdx("import duties are due.\n", "p import duties are due.");
  }

  @Test
  void commentsConcernTheNextBlock() {
    assertComments("{/* a */}\nOne.\n", "a -> One.");
    assertComments("{/*\na\n\nb\n*/}\n\n{/* c */}\nOne.\n", "a\n\nb -> One.", "c -> One.");
    assertComments("- One\n- {/* a */}\n  Two\n", "a -> Two");
    assertComments("<Steps>\n    {/* a */}\n    One.\n</Steps>\n", "a -> One.");
    assertComments("{/* a */}\n<A>\nOne.\n\nTwo.\n</A>\n", "a -> <A>\nOne.\n\nTwo.\n</A>");
    assertComments("<!-- a -->\nOne.\n", "a -> One.");
    assertMdx("One <!-- a --> two.\n", "p One  two.");
    assertComments("<A>{/* a */}\nOne.\n</A>\n", "a -> One.");
    assertComments("{/* a */} {/* b */}\nOne.\n", "a -> One.", "b -> One.");
  }

  @Test
  void commentsInATextConcernNoBlock() {
    Article article = mdx("One {/* a */} two.\n\n{/* b */} Three.\n");
    assertEquals(
        List.of("a true 4-13", "b true 20-29"),
        article.comments().stream()
            .map(
                c ->
                    c.text().strip()
                        + " "
                        + c.inText()
                        + " "
                        + c.span().start()
                        + "-"
                        + c.span().end())
            .toList());
    assertComments("```\n{/* a */}\n```\n`{/* b */}`\n");
  }

  @Test
  void commentsAreNotWhatWasNotRead() {
    assertEquals(List.of(), mdx("{/* " + "words ".repeat(100) + "*/}\n\nOne.\n").problems());
    assertEquals("UNREAD_TEXT", mdx("{" + "words ".repeat(100)).problems().get(0).kind().name());
  }

  @Test
  void manyCommentsTakeLinearTime() {
    Article article = mdx("{/* a */}\n".repeat(50_000) + "One.\n");
    assertEquals(50_000, article.comments().size());
    assertEquals(500_000, article.comments().get(0).next().orElseThrow().start());
  }

  @Test
  void whatIsNeverClosedIsTextUpToTheNextBlankLine() {
    assertMdx("One {two\nthree\n\n# Four\n", "p One {two three", "h1 Four");
    assertEquals(
        List.of("4-14: the brace that begins here is never closed"),
        unreadMdx("One {two\nthree\n\n# Four\n"));
    assertEquals(
        List.of("14-20: the brace that begins here is never closed"),
        unreadMdx("---\na: 1\n---\n\n{a.map\n\nOne.\n"));
    assertEquals(
        List.of("0-18: the import or export that begins here is never closed"),
        unreadMdx("export const a = {\n\nOne.\n"));
    assertEquals(
        List.of("4-8: the comment that begins here is never closed"),
        unreadMdx("One <!--\n\n-->\n"));
    assertEquals(List.of(), unreadMdx("One {two}, `{three` and \\{four.\n\n```\n{\n```\n"));
  }

  @Test
  void manyBracesAreReadOnceEach() {
    assertEquals(1, unreadMdx("{".repeat(45_000)).size());
    assertEquals(1, unreadMdx("<A>{".repeat(50_000)).size());
    assertEquals(1, unreadMdx("{`${".repeat(70_000)).size());
    assertEquals(2, unreadMdx("{a\n\n{b\n").size());
    String spent = "the page has too many braces to find the end of what begins here";
    assertTrue(unreadMdx("{a\n\n".repeat(100)).get(99).endsWith(spent));
  }

  private static void assertComments(String text, String... expected) {
    Article article = mdx(text);
    List<String> actual =
        article.comments().stream().map(comment -> describe(article, comment)).toList();
    assertEquals(List.of(expected), actual, text);
  }

  private static String describe(Article article, Comment comment) {
    return comment.text().strip()
        + " -> "
        + comment.next().map(article.source()::slice).orElse("none");
  }
}
