package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What articles of an archive share, as checks and the command boilerplate report it. */
class RepetitionTest {

  private MemorySite site;

  @BeforeEach
  void makeSite() throws IOException {
    site = new MemorySite();
  }

  @AfterEach
  void close() throws IOException {
    site.close();
  }

  @Test
  void oneArticleIsComparedWithItsArchive() throws IOException {
    String text =
        "The same words stand in three articles of this archive, which makes them"
            + " boilerplate that an editor ought to know about before publishing it again.\n";
    site.write("articlint.yaml", "archive: content\nexclude: [content/drafts/]\n");
    site.write("content/a.md", text);
    site.write("content/b.md", text);
    site.write("content/c.md", text);
    site.write("content/drafts/d.md", text);
    site.write("elsewhere/e.md", text);
    Cli.Result result = site.check("content/a.md", "--format=concise");
    assertEquals(
        "content/a.md:1:1: warning repeated-boilerplate: the paragraph appears in 3 articles of the"
            + " archive, word for word\n",
        result.out());
    assertEquals(
        3, site.check("--format=concise").out().lines().count(), "the archive is the default");
  }

  @Test
  void allowedTextsMayStandInAFile() throws IOException {
    String text = "Every night at two the import reads the new products and writes what it did.";
    String other = "Ask the team of the shop before you change the hour of the import, please.";
    for (String name : List.of("a.md", "b.md", "c.md")) {
      site.write(name, text + "\n\n" + other + "\n");
    }
    site.write("allowed.txt", "Licences\n\n  " + text.toUpperCase(Locale.ROOT) + "\n \n");
    String check = "rules: {repeated-boilerplate: {check: {min-words: 12, allow: [%s]}}}\n";
    site.write("articlint.yaml", check.formatted("{file: allowed.txt}"));
    String concise = site.run("check", "--format=concise").out();
    assertEquals(3, concise.lines().count(), concise);
    assertTrue(concise.contains("a.md:3:1: "), concise);
    site.write("articlint.yaml", check.formatted("{file: allowed.txt}, \"" + other + "\""));
    assertEquals("", site.run("check", "--format=concise").out());

    site.write("articlint.yaml", check.formatted("{file: missing.txt}"));
    Cli.Result missing = site.run("check");
    assertEquals(2, missing.code());
    assertTrue(missing.err().contains("articlint.yaml:1:70: the file 'missing.txt' cannot be"));
    site.write("articlint.yaml", check.formatted("{path: allowed.txt}"));
    assertTrue(site.run("check").err().contains("allow lists texts, and {file: PATH}"));
    Files.writeString(site.files.getPath("/secret.txt"), text);
    site.write("articlint.yaml", check.formatted("{file: ../secret.txt}"));
    assertTrue(site.run("check").err().contains("it lies outside /site"));
  }

  @Test
  void anArticleMadeOfWhatOthersSayIsReportedOnce() throws IOException {
    String text = "Every night at two the import reads the new products and writes what it did.";
    site.write("a.md", text + "\n\nOwn words.\n");
    site.write("b.md", text + "\n");
    site.write(
        "c.md", text + "\n\n" + "This is what only the third article has to say. ".repeat(4));
    site.write(
        "articlint.yaml",
        "rules: {repeated-boilerplate: off, boilerplate-share: {check: {min-words: 8}}}\n");
    assertEquals(
        "a.md:1:1: warning boilerplate-share: 88 % of the article's words are in repeated"
            + " paragraphs (15 of 17)\n"
            + "b.md:1:1: warning boilerplate-share: 100 % of the article's words are in repeated"
            + " paragraphs (15 of 15)\n",
        site.run("check", "--format=concise").out());
  }

  @Test
  void whatTheArchiveRepeatsIsListed() throws IOException {
    String text = "Every night at two the import reads the new products and writes what it did.";
    String near = text.replace("products", "prices");
    String tail = "Ask the team of the shop before you change the hour of the import, please.";
    site.write(
        "articlint.yaml",
        "rules: {repeated-boilerplate: {check: {min-words: 12, slots: [stack]}}}\n");
    for (String name : List.of("a", "b", "c")) {
      site.write(
          name + ".md",
          "---\nstack: "
              + name
              + " services\n---\n\n"
              + text
              + "\n\nOnly for "
              + name
              + " services this one paragraph is repeated with another name in it each time.\n");
    }
    site.write("d.md", near + "\n\n" + tail + "\n");
    Cli.Result all = site.run("boilerplate");
    assertEquals(0, all.code(), all.err());
    assertTrue(
        all.out()
            .startsWith(
                "4 articles, 4 places, 15 words: 3 the same, 1 nearly the same\n    Every night"),
        all.out());
    assertTrue(all.out().contains("  a.md:5\n  b.md:5\n  c.md:5\n  d.md:1\n\n"), all.out());
    assertTrue(all.out().contains("\n3 articles, 3 places, 16 words: all the same\n"), all.out());
    assertTrue(all.out().contains("2 repeated texts in 4 articles; 2 shown."), all.out());

    JsonNode rows =
        MemorySite.json(site.run("boilerplate", "--format=json", "--stage", "near").out());
    assertEquals(1, rows.size());
    assertEquals(4, rows.get(0).get("articles").asInt());
    assertEquals(4, rows.get(0).get("occurrences").asInt());
    assertEquals(text, rows.get(0).get("text").asText());
    assertEquals("[\"same\",\"near\"]", rows.get(0).get("stages").toString());
    rows =
        MemorySite.json(
            site.run("boilerplate", "--format=json", "--stage=same", "--no-slots").out());
    assertEquals(1, rows.size());
    assertEquals(4, rows.get(0).get("occurrences").asInt());
    assertEquals(4, rows.get(0).get("places").size());
    assertEquals(
        0,
        MemorySite.json(site.run("boilerplate", "--format=json", "--min-articles=5").out()).size());
    assertEquals(
        1, MemorySite.json(site.run("boilerplate", "--format=json", "--top=1").out()).size());
    assertEquals(2, site.run("boilerplate", "--min-articles", "1").code());
    for (String none : List.of("0", "-1", "-2147483648")) {
      Cli.Result refused = site.run("boilerplate", "--top=" + none);
      assertEquals(2, refused.code(), refused.err());
      assertTrue(refused.err().contains("--top is at least 1, not " + none), refused.err());
    }
    assertEquals(2, site.run("boilerplate", "--no-config", "--stage", "other").code());
    Files.write(site.directory.resolve("e.md"), new byte[] {(byte) 0xFF});
    assertEquals(3, site.run("boilerplate").code());
  }

  /** Of texts in the same articles none is more to blame than another. */
  @Test
  void thatTheArchiveResemblesItselfTooMuchIsSaidOnce() throws IOException {
    List<String> words = Arrays.asList("a b c d e f g h i j k l m n o p q r s t u v".split(" "));
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      Collections.shuffle(words, new Random(i));
      text.append(String.join(" ", words)).append("\n\n");
    }
    for (String name : List.of("a.md", "b.md", "c.md")) {
      site.write(name, text.toString());
    }
    Cli.Result result = site.run("boilerplate");
    assertEquals(3, result.code());
    assertTrue(
        result.err().matches("Not listed: \\d+ repeated texts, those in the fewest [^\n]+\n"),
        result.err());
  }

  @Test
  void nearCopiesSayWhichWordsDiffer() throws IOException {
    String text =
        "Every night at two the import reads the new products from the shop and writes"
            + " what it did into the log of the day, which the team reads at nine.";
    site.write("a.md", text + "\n");
    site.write("b.md", text + "\n");
    site.write("c.md", text.replace("new products", "new prices").replace(" at nine", "") + "\n");
    Cli.Result result = site.check("c.md", "a.md", "b.md");
    assertTrue(
        result.out().contains("appears in 3 articles of the archive, nearly word for word"),
        result.out());
    assertTrue(
        result
            .out()
            .contains(
                "differs from the nearest one: 'prices' here, 'products' there; there also 'at"
                    + " nine'"),
        result.out());
    JsonNode finding =
        MemorySite.json(site.check("a.md", "b.md", "c.md", "--format=json").out())
            .get("findings")
            .get(2);
    assertEquals(
        "nearly the same paragraph: 'prices' here, 'products' there; there also 'at nine'",
        finding.get("related").get(0).get("message").asText());

    // What is on the screen does not show it, what goes to the file does.
    site.check("a.md", "b.md", "c.md", "--format=concise", "--output=json=report.json");
    assertEquals(finding, MemorySite.json(site.read("report.json")).get("findings").get(2));
  }
}
