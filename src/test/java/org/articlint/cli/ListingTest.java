package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check of several articles lists, and in which order. */
class ListingTest {

  private static final String FIRST =
      "The release team keeps one page for each release, and everybody writes what they did"
          + " there. The page says who was on call, what went wrong, and how long it took to find out.";
  private static final String SECOND =
      "Ask the people on call before you change a limit, because they have to live with the"
          + " result. They know which customers need more, and on which days the load is highest.";

  @TempDir Path site;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(site.resolve("articlint.yaml"), "extends: [recommended]\n");
    for (int i = 1; i <= 6; i++) {
      Files.writeString(
          site.resolve("a" + i + ".md"),
          "---\nlast_reviewed: 202%d-01-01\n---\n# Page %d\n\n%s\n\nOnly %d.\n\n%s\n"
              .formatted(6 - i, i, FIRST, i, SECOND));
    }
    Files.writeString(site.resolve("z.md"), "---\nlast_reviewed: 2025-99-01\n---\n# Last\n\nIt.\n");
  }

  private Cli.Result check(String... options) {
    List<String> arguments = new ArrayList<>(List.of("check", ".", "--today", "2026-11-21"));
    arguments.addAll(List.of(options));
    return Cli.in(site).run(arguments.toArray(String[]::new));
  }

  private List<String> concise(String... options) {
    List<String> arguments = new ArrayList<>(List.of("--format", "concise", "--rule"));
    arguments.add("stale-last-reviewed");
    arguments.addAll(List.of(options));
    return check(arguments.toArray(String[]::new))
        .out()
        .lines()
        .map(line -> line.substring(0, line.indexOf(':')))
        .toList();
  }

  @Test
  void aTextOfManyArticlesStandsOnce() {
    String out = check().out();
    assertTrue(out.contains("\n2 paragraphs make 12 findings: articlint boilerplate"), out);
    assertTrue(
        out.contains(
            "\n  \"The release team keeps one page for each release, and everybody writes what they"
                + " did there. The…\"\n      in 6 articles: a1.md:6, a2.md:6, a3.md:6 and 3 more\n"),
        out);
    assertEquals(
        1, out.split("the release team", -1).length + out.split("The release", -1).length - 2);
    assertFalse(out.contains("appears in 6 articles"), out);
  }

  @Test
  void aRepetitionThatNoOtherFindingIsAboutIsListedByItself() throws IOException {
    Files.writeString(
        site.resolve("articlint.yaml"),
        "extends: [recommended]\noverrides: [{files: ['a[2-6].md'], rules: {repeated-boilerplate:"
            + " off}}]\n");
    Cli.Result result = check();
    assertTrue(result.out().contains("appears in 6 articles"), result.out() + result.err());
  }

  @Test
  void theWorstArticleComesFirst() {
    List<String> out = check().out().lines().toList();
    assertEquals("z.md", out.get(out.indexOf("") + 1));
  }

  @Test
  void theOverviewSaysThatErrorsComeFirstOnlyWhereTheyDo() {
    assertTrue(check().out().contains("Begin with the error, which comes first; --min-severity"));
    String byAge = check("--sort", "age").out();
    assertTrue(byAge.contains("Begin with the error; --min-severity"), byAge);
  }

  @Test
  void byAgeWhatIsOverdueForLongestComesFirst() {
    assertEquals(
        List.of("a6.md", "a5.md", "a4.md", "a3.md", "a2.md", "a1.md"), concise("--sort", "age"));
    assertEquals(
        List.of("a1.md", "a2.md", "a3.md", "a4.md", "a5.md", "a6.md"), concise("--sort", "path"));
  }

  @Test
  void minorFindingsAreCountedAndNotListed() {
    Cli.Result result = check("--min-severity", "error", "--format", "concise");
    assertEquals(1, result.out().lines().count(), result.out());
    assertTrue(result.err().contains("less severe than --min-severity error are not listed"));
    assertEquals(1, result.code());

    Cli.Result warnings =
        check(
            "--min-severity", "error", "--no-rule", "invalid-review-date", "--fail-on", "warning");
    assertEquals(1, warnings.code(), "what is not listed counts");
  }

  @Test
  void quietPrintsFindingsOnly() {
    Cli.Result result = check("--quiet", "--format", "concise");
    assertEquals("", result.err());
    assertFalse(check("--quiet").out().contains("Checked"));
    assertEquals(2, check("--quiet", "--statistics").code());
  }

  @Test
  void quietHidesNoFailure() throws IOException {
    Files.write(site.resolve("b.md"), new byte[] {'#', ' ', (byte) 0xFF, (byte) 0xFE, 0});
    Cli.Result loud = check("--format", "concise");
    Cli.Result quiet = check("--quiet", "--format", "concise");
    assertEquals(loud.code(), quiet.code());
    assertEquals(loud.out(), quiet.out());
    assertEquals(
        loud.err().lines().filter(line -> line.startsWith("Not checked")).toList(),
        quiet.err().lines().toList());
  }

  @Test
  void countsCanBeHadAlone() {
    Cli.Result result = check("--statistics-only");
    assertTrue(result.out().startsWith("Checked 7 articles"), result.out());
    assertTrue(result.out().contains("By rule:\n"), result.out());
    assertTrue(result.out().contains("Articles with something for each rule"), result.out());
    assertFalse(result.out().contains("a1.md"), result.out());
    assertEquals(2, check("--statistics-only", "--format", "json").code());
  }

  @Test
  void otherOrdersAndSeveritiesAreRefused() {
    assertEquals(2, check("--sort", "size").code());
    assertEquals(2, check("--min-severity", "warn").code());
  }
}
