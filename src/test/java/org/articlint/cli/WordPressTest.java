package org.articlint.cli;

import static org.articlint.parse.wordpress.Exports.post;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.articlint.parse.wordpress.Exports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports of WordPress in the commands and reports. */
class WordPressTest {

  private static final String MARKED =
      "<wp:postmeta><wp:meta_key>ai_generated</wp:meta_key><wp:meta_value>1</wp:meta_value>"
          + "</wp:postmeta></item>";

  @TempDir Path directory;
  @TempDir Path cache;
  private GitSite site;

  @BeforeEach
  void makeSite() throws Exception {
    directory = directory.toRealPath();
    site = new GitSite(directory);
  }

  private static String marked(int id, String content) {
    return post(id, content).replace("</item>", MARKED);
  }

  private Cli.Result run(String... args) {
    return Cli.in(directory).with("XDG_CACHE_HOME", cache.toString()).run(args);
  }

  private void write(String... posts) throws IOException {
    Files.writeString(directory.resolve("export.xml"), Exports.of(posts));
  }

  @Test
  void aFindingOpensInTheFileAndNamesThePost() throws Exception {
    write(post(1, "fine"), marked(2, "not fine"));
    Cli.Result concise = run("check", ".", "--format", "concise");
    assertEquals(1, concise.code(), concise.err());
    assertTrue(concise.out().startsWith("export.xml:17:"), concise.out());
    assertTrue(concise.out().strip().endsWith("(post-2)"), concise.out());
    String text = run("check", ".").out();
    assertTrue(text.startsWith("export.xml:17:"), text);
    assertTrue(text.contains("in post-2, metadata ai_generated"), text);

    JsonNode json = new ObjectMapper().readTree(run("check", ".", "--format", "json").out());
    JsonNode finding = json.get("findings").get(0);
    assertEquals("export.xml#post-2", finding.get("path").asText());
    assertEquals("export.xml", finding.get("file").asText());
    assertEquals(2, json.get("articles").asInt());
  }

  @ParameterizedTest
  @ValueSource(strings = {"sarif", "github", "gitlab", "checkstyle", "rdjson"})
  void reportsForMachinesNameTheFile(String format) throws Exception {
    write(marked(2, "not fine"));
    String report = run("check", ".", "--format", format).out();
    assertTrue(report.contains("export.xml"), report);
    assertFalse(report.contains("export.xml#"), report);
    assertTrue(report.contains("(post-2)"), report);
  }

  @Test
  void thePageLinksToTheLineOfThePost() throws Exception {
    write(post(1, "fine"), marked(2, "not fine"));
    String page =
        run("check", ".", "--format", "html", "--link-template", "https://x.example/{path}#L{line}")
            .out();
    assertTrue(page.contains("https://x.example/export.xml#L17"), page);
    assertFalse(page.contains("export.xml#L1\""), page);
  }

  @Test
  void failuresNameTheFileToo() throws Exception {
    String export = Exports.of(post(1, "a"), post(2, "b"));
    Files.writeString(
        directory.resolve("export.xml"), export.substring(0, export.indexOf("Post 2")));
    Cli.Result result = run("check", ".");
    assertEquals(3, result.code());
    String shown = (result.out() + result.err()).replaceAll("\\s+", " ");
    assertTrue(shown.contains("export.xml: it ends in the middle of the post"), shown);
  }

  @Test
  void postsAreComparedWithTheArchive() throws Exception {
    String repeated =
        "This paragraph of some length stands in four articles of the archive, word for word, as"
            + " boilerplate does, which nobody has written anew since the first of them was made for"
            + " readers who know nothing about the others.";
    write(post(1, repeated), post(2, repeated), post(3, repeated));
    Files.writeString(directory.resolve("a.md"), "# Other\n\n" + repeated + "\n");
    Cli.Result one = run("check", "a.md", "--format", "concise");
    assertTrue(one.out().contains("appears in 4 articles"), one.out() + one.err());
    Cli.Result all = run("check", ".", "--format", "concise");
    assertEquals(
        4, all.out().lines().filter(line -> line.contains("repeated-boilerplate")).count());
  }

  @Test
  void aStagedChangeTouchesThePostsThatItChanges() throws Exception {
    write(marked(1, "one"), marked(2, "two"));
    site.commit();
    write(marked(1, "one"), marked(2, "changed"), marked(3, "three"));
    site.git("add", "export.xml");
    assertEquals(List.of("post-2", "post-3"), names(run("check", "--staged", "--format", "json")));
    assertEquals(
        List.of("post-2", "post-3"), names(run("check", "--changed=HEAD", "--format", "json")));
    Files.delete(directory.resolve("export.xml"));
    assertEquals(List.of("post-2", "post-3"), names(run("check", "--staged", "--format", "json")));
  }

  private static List<String> names(Cli.Result result) throws IOException {
    List<String> names = new ArrayList<>();
    for (JsonNode finding : new ObjectMapper().readTree(result.out()).get("findings")) {
      names.add(finding.get("path").asText().replace("export.xml#", ""));
    }
    return names;
  }

  @Test
  void aBaselineKnowsPostsByTheirNames() throws Exception {
    Files.writeString(directory.resolve("articlint.yaml"), "extends: [recommended]\n");
    write(marked(1, "one"));
    assertEquals(0, run("baseline", "create").code());
    write(marked(7, "another post before it"), marked(1, "one"));
    assertEquals(
        List.of("post-7"),
        names(run("check", ".", "--format", "json")).stream()
            .distinct()
            .filter("post-7"::equals)
            .toList());
    Cli.Result result = run("check", ".");
    assertTrue(result.out().contains("1 error in 1 article"), result.out() + result.err());
  }

  @Test
  void otherXmlThatIsGoneIsNoArticle() throws Exception {
    Files.writeString(directory.resolve("pom.xml"), "<project/>");
    Files.writeString(directory.resolve("a.md"), "# A\n\nText.\n");
    site.commit();
    site.git("rm", "-q", "pom.xml");
    Files.writeString(directory.resolve("b.md"), "# B\n\nText.\n");
    site.git("add", "b.md");
    assertEquals(0, run("check", "--staged").code());
  }

  @Test
  void whatIsStagedSaysWhetherItIsAnExport() throws Exception {
    site.commit();
    write(marked(1, "one"));
    site.git("add", "export.xml");
    Files.writeString(directory.resolve("export.xml"), "<rss/>");
    assertEquals(List.of("post-1"), names(run("check", "--staged", "--format", "json")));
  }

  @Test
  void anUnmergedExportIsNotJudged() throws Exception {
    write(marked(1, "one"));
    site.commit();
    site.git("checkout", "-q", "-b", "other");
    write(marked(1, "theirs"));
    site.commit();
    site.git("checkout", "-q", "main");
    write(marked(1, "mine"));
    site.commit();
    site.attempt("merge", "other");
    site.git("checkout", "--ours", "export.xml");
    assertEquals(3, run("check", "export.xml").code());
  }

  @Test
  void aBaselineKeepsThePostsThatCannotBeRead() throws Exception {
    Files.writeString(directory.resolve("articlint.yaml"), "extends: [recommended]\n");
    write(marked(1, "one"), marked(2, "two"));
    run("baseline", "create");
    String whole = Files.readString(directory.resolve("export.xml"));
    Files.writeString(directory.resolve("export.xml"), whole.substring(0, whole.indexOf("two")));
    run("baseline", "prune");
    assertTrue(Files.readString(directory.resolve("articlint-baseline.json")).contains("post-2"));
  }

  @Test
  void nothingInAnExportIsCorrectedOrRecorded() throws Exception {
    write(marked(1, "one"));
    String before = Files.readString(directory.resolve("export.xml"));
    run("check", "--fix", ".");
    Cli.Result reviewed = run("reviewed", "--by", "Ada Berg", "export.xml");
    assertTrue(reviewed.err().contains("an export is made from another source"), reviewed.err());
    assertEquals(before, Files.readString(directory.resolve("export.xml")));
  }

  @Test
  void resultsThatAreKeptFollowAPostThatMoves() throws Exception {
    List<String> posts = new ArrayList<>();
    for (int i = 1; i <= 120; i++) {
      posts.add(marked(i, "text of post " + i));
    }
    write(posts.toArray(String[]::new));
    assertEquals(run("check", ".", "--no-cache").out(), run("check", ".").out());
    assertTrue(Files.isDirectory(directory.resolve(".articlint-cache")));
    assertEquals(run("check", ".", "--no-cache").out(), run("check", ".").out());
    posts.add(0, "\n\n");
    write(posts.toArray(String[]::new));
    assertEquals(run("check", ".", "--no-cache").out(), run("check", ".").out());
  }
}
