package org.articlint.cli;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.articlint.EqualHashes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Configurations and packs as large as they may be, made to take for ever or to fill memory. */
@Tag("slow")
class HostileConfigurationTest extends HostileSite {

  private static final String RULE =
      "pack: p\nrules:\n- {id: r, title: t, severity: error, message: m, why: w, fix: f, check: ";

  /** Each fault would quote the whole line, which has some hundred kilobytes. */
  @Test
  void ofManyFaultsTheFirstHundredAreTold() throws IOException {
    write("articlint.yaml", "rules: {" + many(20_000, i -> "r" + i + ": off") + "}\n");
    Cli.Result result = check();
    assertEquals(2, result.code());
    assertTrue(
        result
            .err()
            .startsWith("articlint.yaml: more than 100 faults were found; correct these first"),
        result.err().substring(0, 200));
    assertEquals(101, result.err().lines().filter(line -> line.contains("articlint.yaml")).count());

    write("articlint.yaml", "rules: {" + many(100, i -> "r" + i + ": off") + "}\n");
    assertEquals(
        100, check().err().lines().filter(line -> line.startsWith("articlint.yaml:1:")).count());
  }

  /** What each may stand for is looked for among all rules. */
  @Test
  void namesLikeUnknownOnesAreLookedForWhileFaultsAreTold() throws IOException {
    write(
        "articlint.yaml",
        "rules: {" + many(16_000, i -> "missing-rollback-n" + i + ": off") + "}\n");
    Cli.Result result = check();
    assertEquals(2, result.code());
    assertEquals(100, result.err().split("did you mean 'missing-rollback-note'", -1).length - 1);
    write(
        "articlint.yaml",
        "extends: [./p.yaml]\nfields: {"
            + many(20_000, i -> "list-of-keys-" + i + ": [a]")
            + "}\n");
    String lists = many(20_000, i -> "{fields: list-of-kays-" + i + "}");
    write("p.yaml", RULE + "{kind: stale-date, dates: [" + lists + "], max-age: 1y}}\n");
    result = check();
    assertEquals(2, result.code());
    assertTrue(result.err().contains("did you mean 'list-of-keys-0'"), result.err());
  }

  @Test
  void suppressionsOfUnknownRulesAreNotEachComparedWithAll() throws IOException {
    String check = "{kind: metadata-condition, when: {metadata: a}, require: {metadata: b}}";
    String name = "a-rule-of-a-site-that-has-many-";
    write("articlint.yaml", "extends: [./p.yaml]\n");
    write(
        "p.yaml",
        "pack: p\nrules:\n"
            + IntStream.range(0, 1_000).mapToObj(i -> rule(name + i, check)).collect(joining()));
    String rules = many(20_000, i -> name + (5_000 + i) + ": x");
    write("a.md", "---\narticlint: {ignore: {" + rules + "}}\n---\n\nWords.\n");
    assertEquals(20_000, check().out().lines().count());
  }

  @Test
  void whatIsWrittenIsToldApartWhateverItsHash() throws IOException {
    List<String> texts = EqualHashes.texts(20_000);
    write("articlint.yaml", "formats: {" + many(20_000, i -> texts.get(i) + ": text") + "}\n");
    assertEquals(0, check().code());
    write("articlint.yaml", "rules: {" + many(20_000, i -> texts.get(i) + ": off") + "}\n");
    assertEquals(2, check().code());
    String words = many(15_000, i -> texts.get(i) + ": [a]");
    write("articlint.yaml", "words: {" + words + "}\n");
    assertEquals(0, check().code());
  }

  @Test
  void aLongTextIsQuotedInPart() throws IOException {
    write("articlint.yaml", "archive: " + "a".repeat(900_000) + "\n");
    Cli.Result result = check();
    assertEquals(2, result.code());
    assertTrue(result.err().length() < 3_000, "" + result.err().length());
  }

  @Test
  void faultsOfASchemaAreCounted() throws IOException {
    write("articlint.yaml", "extends: [./p.yaml]\n");
    String properties = many(10_000, i -> "p" + i + ": {type: strin}");
    write(
        "p.yaml", RULE + "{kind: metadata-schema, schema: {properties: {" + properties + "}}}}\n");
    Cli.Result result = check();
    assertEquals(2, result.code());
    assertTrue(result.err().contains("more than 100 faults"), result.err().substring(0, 200));
  }

  @Test
  void aPackCountsOnceHoweverOftenItIsNamed() throws IOException {
    write("articlint.yaml", "extends: [" + many(60_000, i -> "recommended") + "]\n");
    assertEquals(0, check().code());
    for (int i = 0; i < 40; i++) {
      String next = "[./a%d.yaml, ./b%d.yaml]".formatted(i + 1, i + 1);
      write("a" + i + ".yaml", "pack: a" + i + "\nextends: " + next + "\n");
      write("b" + i + ".yaml", "pack: b" + i + "\nextends: " + next + "\n");
    }
    write("a40.yaml", "pack: a40\nextends: [recommended]\n");
    write("b40.yaml", "pack: b40\nextends: [recommended]\n");
    write("articlint.yaml", "extends: [./a0.yaml]\n");
    assertEquals(0, check().code());
  }

  @Test
  void namesOfTagsAreLimited() throws IOException {
    write("articlint.yaml", "code-tags: [" + many(200, i -> "a" + i) + "]\n");
    assertEquals(0, check().code());
    write("articlint.yaml", "code-tags: [" + many(201, i -> "a" + i) + "]\n");
    Cli.Result result = check();
    assertEquals(2, result.code());
    assertTrue(result.err().contains("at most 200 code-tags can be named"), result.err());
  }

  @Test
  void whatIsNestedTooDeeplyIsSaidOnceAndInWords() throws IOException {
    write("articlint.yaml", "archive: " + "[".repeat(100_000));
    Cli.Result result = check();
    assertEquals(2, result.code());
    assertTrue(result.err().contains("nested deeper than 50 levels"), result.err());
    assertTrue(result.err().contains("1 fault in the configuration"), result.err());
  }

  @Test
  void everyKeyMayBeWrong() throws IOException {
    write("articlint.yaml", "extends: [./p.yaml]\n");
    write("p.yaml", RULE + "{kind: metadata-schema, schema: {additionalProperties: false}}}\n");
    write(
        "a.md",
        "---\n"
            + IntStream.range(0, 40_000).mapToObj(i -> "k" + i + ": 1\n").collect(joining())
            + "---\n");
    Cli.Result result = check();
    assertEquals(1, result.code());
    assertEquals(40_000, result.out().lines().count());
  }

  /** A program of 256 KiB on one line, as a minifier writes it. */
  @Test
  void aConfigurationOfASiteOnOneLineIsReadOnce() throws IOException {
    write("docusaurus.config.js", "x".repeat(120_000) + "//" + "format:'mdx' ".repeat(10_000));
    assertEquals(0, check().code());
  }

  @Test
  void deepDirectoriesAreLookedAtOnce() throws IOException {
    String deep = "d/".repeat(900);
    Files.createDirectories(site.resolve(deep));
    write(deep + "a.md", "# A\n\nWords.\n");
    assertEquals(0, check().code());
    // JUnit takes seconds to delete them.
    Files.delete(site.resolve(deep + "a.md"));
    for (Path each = site.resolve(deep); !each.equals(site); each = each.getParent()) {
      Files.delete(each);
    }
  }

  @Test
  void manyEmptySectionsAreLookedAtOnce() throws IOException {
    write("articlint.yaml", "extends: [operations]\n");
    write("a.md", "# A\n\n" + "## Deploy\n\n".repeat(49_000));
    assertEquals(0, check().code());
    write("a.md", "## a\n\n".repeat(49_000));
    assertEquals(0, check().code());
  }

  @Test
  void unclosedComponentsAreComparedOnce() throws IOException {
    write("a.mdx", "<A>".repeat(149_000));
    assertEquals(0, check().code());
  }

  @Test
  void eachOfManySuppressionsHasAPlace() throws IOException {
    String rules = many(30_000, i -> "r" + i + ": x");
    write("a.md", "---\narticlint: {ignore: {" + rules + "}}\n---\n\nWords.\n");
    assertEquals(30_000, check().out().lines().count());
  }

  /** Thousands of rules find something in each line; no rule alone finds too much. */
  @Test
  void anArticleHasAtMostAHundredThousandFindings() throws IOException {
    String rule = "{kind: text-pattern, patterns: [x]}}\n";
    write("articlint.yaml", "extends: [./p.yaml]\n");
    write(
        "p.yaml",
        RULE + rule + RULE.substring(RULE.indexOf("- {")).replace("id: r", "id: s") + rule);
    write("a.md", "x ".repeat(50_000));
    assertEquals(1, check().code());
    write("a.md", "x ".repeat(50_001));
    Cli.Result more = check();
    assertEquals(3, more.code());
    assertEquals(100_000, more.out().lines().count());
    assertTrue(
        more.err()
            .replaceAll("\\s+", " ")
            .contains("Not checked: a.md: it has more than 100000 findings"),
        more.err());
  }

  /** A rule counts as one step for each four characters of the article, however little it does. */
  @Test
  void theRulesOfAnArticleHaveALimitTogether() throws IOException {
    write("articlint.yaml", "extends: [./p.yaml]\n");
    write("a.md", "word ".repeat(800_000));
    write("p.yaml", rules(400));
    assertEquals(0, check().code());
    write("p.yaml", rules(401));
    assertLeftOut("r1400");
    write("p.yaml", rules(400) + rule("z", "{kind: repeated-paragraphs}"));
    assertLeftOut("z");
    // What the rules look for counts as well: 20 patterns, four million characters each.
    String patterns = IntStream.range(0, 20).mapToObj(i -> "zz" + i).collect(joining(", "));
    write("p.yaml", rules(320) + rule("a", "{kind: text-pattern, patterns: [" + patterns + "]}"));
    assertLeftOut("r1");
  }

  private void assertLeftOut(String rule) {
    Cli.Result result = check();
    assertEquals(3, result.code());
    assertTrue(
        result
            .err()
            .replaceAll("\\s+", " ")
            .contains(
                "Not checked: a.md: the rules together need too many steps on it, so that " + rule),
        result.err());
  }

  private static String rules(int number) {
    String check = "{kind: metadata-condition, when: {metadata: a}, require: {metadata: b}}";
    return RULE.substring(0, RULE.indexOf("- {"))
        + IntStream.range(1_000, 1_000 + number)
            .mapToObj(i -> rule("r" + i, check))
            .collect(joining());
  }

  private static String rule(String id, String check) {
    return RULE.substring(RULE.indexOf("- {")).replace("id: r", "id: " + id) + check + "}\n";
  }

  @Test
  void initWritesThousandsOfVersions() throws IOException {
    for (int i = 0; i < 1_200; i++) {
      Path folder = Files.createDirectories(site.resolve("docs/v1." + i));
      Files.writeString(folder.resolve("a.md"), "# A\n");
    }
    assertTimeoutPreemptively(
        SECONDS,
        () -> {
          assertEquals(0, Cli.in(site).run("init").code());
          assertTrue(Files.readString(site.resolve("articlint.yaml")).contains("v1.1198/**"));
          assertEquals(0, check().code());
        });
  }
}
