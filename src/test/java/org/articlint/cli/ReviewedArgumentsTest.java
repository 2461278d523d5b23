package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write behind {@code articlint reviewed}, and what it meant. */
class ReviewedArgumentsTest {

  private static final String OLD = "---\nlast_reviewed: 2020-01-01\n---\n";

  @TempDir Path directory;

  @BeforeEach
  void makeSite() throws Exception {
    Files.writeString(directory.resolve("articlint.yaml"), "extends: [recommended]\n");
    Files.writeString(directory.resolve("a.md"), OLD);
    Files.writeString(directory.resolve("b.md"), OLD);
  }

  private Cli.Result reviewed(String... arguments) {
    List<String> all = new ArrayList<>(List.of("reviewed"));
    all.addAll(List.of(arguments));
    return Cli.in(directory)
        .with("SOURCE_DATE_EPOCH", "1795219200")
        .run(all.toArray(String[]::new));
  }

  private String text(String name) throws Exception {
    return Files.readString(directory.resolve(name));
  }

  @Test
  void anArticleThatIsMissingDoesNotStopTheOthers() throws Exception {
    Files.createDirectory(directory.resolve("guides"));
    Cli.Result result = reviewed("a.md", "gone.md", "guides", "b.md", "--by", "Ada Berg");
    assertEquals(2, result.code());
    assertEquals(
        "articlint: gone.md: not recorded: there is no file or directory 'gone.md'\n"
            + "articlint: guides: not recorded: it is a directory; name each article that was"
            + " reviewed\n",
        result.err());
    String set = "last_reviewed: 2026-11-21, reviewed_by: Ada Berg\n";
    assertEquals("a.md: " + set + "b.md: " + set, result.out());
    assertTrue(text("b.md").contains("2026-11-21"), text("b.md"));
  }

  @Test
  void missingArticlesAlone() throws Exception {
    Cli.Result result = reviewed("--by", "Ada Berg", "gone.md", "x/gone");
    assertEquals(2, result.code());
    assertEquals(2, result.err().lines().count(), result.err());
    assertEquals("articlint: name the articles that were reviewed\nTry", reviewed().err() + "Try");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--by Ed Itor a.md",
        "a.md --by Ed Itor",
        "a.md --by=Ed Itor",
        "a.md --by Ed Itor --on 2026-11-20",
      })
  void aNameWithoutQuotesRecordsNothing(String arguments) throws Exception {
    Cli.Result result = reviewed(arguments.split(" "));
    assertEquals(2, result.code());
    assertEquals("articlint: 'Itor' is no file; did you mean --by \"Ed Itor\"?\n", result.err());
    assertEquals(OLD, text("a.md"));
  }

  @Test
  void aNameOfManyWordsEndsAtAFile() {
    assertEquals(
        "articlint: 'J.' is no file; did you mean --by \"Ada J. van Berg\"?\n",
        reviewed("--by", "Ada", "J.", "van", "Berg", "a.md", "Lind").err());
    assertEquals(
        "articlint: 'Itor' is no file; did you mean --by \"Ed Itor\"?\n",
        reviewed("--by", "Ed", "Itor", "gone.md", "a.md").err());
  }

  @Test
  void aMissingFileBehindANameIsNoWordOfIt() throws Exception {
    Cli.Result result = reviewed("--by", "Ada", "guides/upgrade", "a.md");
    assertTrue(result.err().startsWith("articlint: guides/upgrade: not recorded"), result.err());
    assertTrue(text("a.md").contains("reviewed_by: Ada\n"), text("a.md"));
    Files.writeString(directory.resolve("Itor"), "");
    assertTrue(reviewed("--by", "Ed", "Itor").err().contains("format is not known"));
  }

  @Test
  void aPersonWhoNamesATool() throws Exception {
    assertEquals(0, reviewed("a.md", "--by", "Ed Itor (with ChatGPT)").code());
    assertTrue(text("a.md").contains("reviewed_by: Ed Itor (with ChatGPT)\n"), text("a.md"));
    assertEquals(2, reviewed("b.md", "--by", "ChatGPT (with GPT-5)").code());
  }

  @Test
  void theCommandMeantIsNamed() {
    String belongs = "articlint: unknown option '--by', which belongs to 'articlint reviewed'\n";
    for (String command : List.of("check", "review", "queue")) {
      Cli.Result result = Cli.in(directory).run(command, "a.md", "--by", "Ada Berg");
      assertEquals(2, result.code());
      assertTrue(result.err().startsWith(belongs), result.err());
    }
    assertTrue(Cli.in(directory).run("review", "a.md").err().contains("the command 'reviewed'"));
    assertTrue(
        Cli.in(directory)
            .run("check", "--owner=docs")
            .err()
            .contains("'--owner', which belongs to 'articlint queue'"));
  }
}
