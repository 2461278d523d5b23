package org.articlint.lint.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.articlint.article.Article;
import org.articlint.article.Problem;
import org.articlint.parse.ArticleLoader;
import org.articlint.parse.Formats;
import org.junit.jupiter.api.Test;

class ConflictMarkersTest {

  private static final String CONFLICT = "<<<<<<< HEAD\nours\n=======\ntheirs\n>>>>>>> topic\n";

  private static Article article(String path, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return ArticleLoader.load(bytes, path, Formats.DEFAULT);
  }

  /** The lines of the conflicts that are told. */
  private static List<Integer> lines(String path, String text) {
    Article article = ConflictMarkers.tell(article(path, text), Formats.DEFAULT::isPlainText);
    return article.problems().stream()
        .filter(problem -> problem.kind() == Problem.Kind.MERGE_CONFLICT)
        .map(problem -> article.source().line(problem.span().start()))
        .toList();
  }

  private static void assertTold(String text, Integer... lines) {
    assertEquals(List.of(lines), lines("a.md", text), text);
  }

  private static String fenced(String code) {
    return "```\n" + code + "```\n";
  }

  @Test
  void bothSidesOfAConflictAreTold() {
    Article told =
        ConflictMarkers.tell(
            article("a.md", "# T\n\n" + CONFLICT + "\nMore.\n"), Formats.DEFAULT::isPlainText);
    assertEquals(
        "lines 3 to 7 hold both sides of a merge conflict: which of them is to be published is not"
            + " decided",
        told.problems().get(0).message());
    assertTold(CONFLICT, 1);
    assertTold("x\n" + CONFLICT + "y\n" + CONFLICT, 2, 8);
    assertTold("\r\n" + CONFLICT.replace("\n", "\r\n"), 2);
    assertTold("\uFEFF" + CONFLICT, 1);
    assertTold(CONFLICT.replace("=======", "||||||| 1a2b3c4\nbase\n======="), 1);
    assertTold(CONFLICT.replace("ours\n", "").replace("theirs\n", ""), 1);
    assertTold("---\n" + CONFLICT + "title: T\n---\n\nText.\n", 2);
    assertTold("<<<<<<<\nours\n=======\ntheirs\n>>>>>>>\n", 1);
    assertEquals(List.of(1), lines("a.html", CONFLICT));
    assertEquals(List.of(1), lines("a.txt", CONFLICT));
  }

  @Test
  void aMarkerThatIsLeftOverIsTold() {
    assertTold("# T\n\n<<<<<<< HEAD\nText.\n", 3);
    assertTold("# T\n\nText.\n>>>>>>> 1a2b3c4 (Say when it opens)\n", 4);
    assertTold("# T\n\nText.\n>>>>>>> Stashed changes\n", 4);
    assertTold("<<<<<<< HEAD\n<<<<<<< topic\nx\n=======\ny\n>>>>>>> other\n", 1, 2);
    assertTold("<<<<<<< HEAD\nours\ntheirs\n>>>>>>> topic\n", 1);
    assertTold("<<<<<<< my big branch\nours\n>>>>>>> their big branch\n", 1);
    assertTold("ours\n=======\ntheirs\n>>>>>>> Change the opening hours\n", 4);
    assertTold("theirs\n>>>>>>> Change the opening hours\n");
    assertTold(fenced("<<<<<<< HEAD\n"), 2);
    assertTold(fenced("x\n>>>>>>> 1a2b3c4 (Say when it opens)\n"), 3);
    assertTold(fenced(">>>>>>> request\nx\n<<<<<<< response\n"));
  }

  @Test
  void otherLinesOfTheSameCharactersAreText() {
    for (String text :
        List.of(
            "Heading\n=======\n\nText.\n",
            "=======\n",
            " <<<<<<< HEAD\n",
            "<<<<<<< see the page before this one\n",
            "<<<<<<HEAD\n<<<<<<<HEAD\n<<<<<<<< HEAD\n",
            ">>>>>>> a quote of a quote in a mail\n",
            ">>>>>> Ada\n>>>>>>> Bob\n>>>>>>> said\n",
            ">>>>>>>>\n",
            "<<<<<<<\n\nText.\n",
            "> <<<<<<< HEAD\n",
            "    <<<<<<< HEAD\n    x\n    =======\n    y\n    >>>>>>> topic\n")) {
      Article article = article("a.md", text);
      assertEquals(List.of(), lines("a.md", text), text);
      assertEquals(
          article.problems(),
          ConflictMarkers.tell(article, Formats.DEFAULT::isPlainText).problems());
    }
    Article plain = article("a.md", "# T\n\nText.\n");
    assertSame(plain, ConflictMarkers.tell(plain, Formats.DEFAULT::isPlainText));
  }

  @Test
  void anArticleMayShowAConflictInCode() {
    String code = fenced(CONFLICT);
    assertTold("# When a merge ends in a conflict\n\nThe file has both:\n\n" + code);
    assertTold("# Git\n\n## Resolving conflicts\n\n### Example\n\nIt says:\n\n" + code);
    assertTold("# T\n\nGit marks the conflict like this:\n\n" + code + code);
    assertTold("Mit `git merge` entsteht ein Konflikt:\n\n" + code);
    assertTold("# Git\n\n## Step 3\n\nA merge may find a conflict.\n\n## Step 4\n\n" + code);
    assertTold("# T\n\n用git拉取时发生冲突:\n\n" + code);
    assertTold("# T\n\nЗлиття має конфлікт:\n\n" + code);
    assertTold("# T\n\nGit marks conflicts:\n\n" + fenced("<<<<<<< HEAD\n"));
    // The only sentence of it names the markers.
    String named = "# T\n\n%s marks a conflict with `<<<<<<< HEAD`, `=======` and `>>>>>>> x`.\n\n";
    String apart =
        fenced("<<<<<<< HEAD\n") + "or\n\n" + fenced("=======\n") + fenced(">>>>>>> x\n");
    assertTold(named.formatted("Git") + code + apart);
    assertTold("# T\n\n" + apart, 4);
    assertTold("# T\n\n" + apart.replace("HEAD\n", "HEAD\nours\n"), 4);
    assertTold(named.formatted("Git") + apart.replace("HEAD\n", "HEAD\nours\n"), 6);
    assertTold(named.formatted("After a merge, the tool\nputs what it") + code);
    assertTold("# What `<<<<<<<` means: a merge conflict\n\n" + code);
    assertTold(named.formatted("Word") + code, 6);
    String html = "<h1>Merge conflicts</h1><p>As here:</p>\n<pre>\n" + CONFLICT + "</pre>\n";
    assertEquals(List.of(), lines("a.html", html));
    assertEquals(List.of(), lines("a.txt", "Merge conflicts\n\nGit shows them so:\n\n" + CONFLICT));
  }

  @Test
  void theCodeOfAnotherArticleHoldsNone() {
    String code = fenced(CONFLICT);
    assertTold("# Setting up the proxy\n\nWrite this:\n\n" + code, 6);
    assertTold("# Port conflicts\n\nWrite this:\n\n" + code, 6);
    assertTold("# Clone with git\n\nMerge the two files:\n\n" + code, 6);
    // Its own label is no explanation, and neither is a comment in code.
    String label = fenced(CONFLICT.replace("topic", "1a2b3c4 (Resolve the merge conflict)"));
    assertTold("# T\n\nRun:\n\n" + label, 6);
    assertTold("# T\n\nRun:\n\n" + fenced("# git merge conflict\n" + CONFLICT), 7);
    assertEquals(
        List.of(3), lines("a.txt", "T\n\n" + CONFLICT.replace("topic", "git-merge-conflict")));
  }

  @Test
  void anEditThatAssistantsWriteIsNoConflict() {
    String edit = "<<<<<<< SEARCH\nold\n=======\nnew\n>>>>>>> REPLACE\n";
    assertTold("# Formats\n\nThe model answers:\n\n" + fenced(edit));
    assertTold("# Formats\n\n" + edit, 3);
    assertTold("# Formats\n\n" + fenced(edit.replace("REPLACE", "topic")), 4);
    assertTold("# Formats\n\n" + fenced(edit.replace("SEARCH", "HEAD")), 4);
  }

  @Test
  void anArticleAboutConflictsMayHaveOne() {
    String about = "# Merge conflicts\n\nGit marks conflicts.\n\n";
    assertTold(about + CONFLICT, 5);
    // One that begins before the code, or ends behind it, tears it apart.
    assertTold(about + CONFLICT.replace("theirs", "```"), 5);
    assertTold(about + "```\nx\n" + CONFLICT.replace("theirs", "```\n\ntheirs"), 7);
  }

  @Test
  void manyOfThemTakeNoLonger() {
    String many = ("## Merge conflicts\n\n" + fenced(CONFLICT) + "\n").repeat(10_000);
    assertTimeout(Duration.ofSeconds(20), () -> assertTold("# T\n\n" + many));
    String title = "# " + "word ".repeat(20_000) + "\n\n";
    String section = "## Set-up\n\n" + fenced(CONFLICT) + "\n";
    assertTimeout(
        Duration.ofSeconds(20),
        () -> assertEquals(1_500, lines("a.md", title + section.repeat(1_500)).size()));
    assertTimeout(
        Duration.ofSeconds(20),
        () -> assertEquals(4_000, lines("a.md", "# T\n\n" + CONFLICT.repeat(4_000)).size()));
  }
}
