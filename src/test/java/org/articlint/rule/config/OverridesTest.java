package org.articlint.rule.config;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.articlint.article.RootBound;
import org.articlint.check.StaleDate;
import org.articlint.check.date.ReviewPeriod;
import org.articlint.check.value.FieldPaths;
import org.articlint.rule.Rule;
import org.articlint.rule.Severity;
import org.articlint.rule.pack.ShippedPacks;
import org.articlint.rule.yaml.ConfigException;
import org.articlint.rule.yaml.SourceFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Overrides that are right one by one, and what they are together. */
class OverridesTest {

  private static final String RULE = "stale-last-reviewed";
  private static final String NEEDED = "'dates', 'due-dates' or 'expiry-comments' is required";

  private FileSystem files;
  private Path site;

  @BeforeEach
  void makeSite() throws IOException {
    files = Jimfs.newFileSystem(Configuration.unix());
    site = Files.createDirectories(files.getPath("/site"));
  }

  @AfterEach
  void close() throws IOException {
    files.close();
  }

  @Test
  void twoOverridesThatAreWrongTogetherAreReportedAtTheSecond() throws IOException {
    assertEquals(
        List.of("5:40: " + NEEDED + "; the override on line 3 may apply to the same file"),
        faults(
            "overrides:",
            override("guides/**", "{check: {dates: [], due-dates: [due]}}"),
            override("**/old/**", "{check: {due-dates: []}}")));
  }

  @Test
  void theyAreReportedWithAllOtherFaults() throws IOException {
    List<String> faults =
        faults(
            "fail-on: often",
            "overrides:",
            override("**", "{check: {dates: [], due-dates: [due]}}"),
            override("**", "{check: {due-dates: []}}"),
            "- files: ['**']\n  rules: {nothing: off}");
    assertEquals(3, faults.size(), faults.toString());
    assertTrue(faults.get(0).startsWith("1:10: unknown fail-on 'often'"), faults.get(0));
    assertTrue(faults.get(1).startsWith("6:40: " + NEEDED), faults.get(1));
    assertTrue(faults.get(2).startsWith("8:11: unknown rule 'nothing'"), faults.get(2));
  }

  @Test
  void anOverrideThatIsWrongByItselfNamesNoOther() throws IOException {
    assertEquals(
        List.of("5:40: " + NEEDED),
        faults(
            "overrides:",
            override("**", "{check: {dates: [updated]}}"),
            override("**", "{check: {dates: [], due-dates: []}}")));
  }

  @Test
  void ofThreeOnlyTheTwoThatAreWrongTogetherAreNamed() throws IOException {
    assertEquals(
        List.of("7:40: " + NEEDED + "; the override on line 5 may apply to the same file"),
        faults(
            "overrides:",
            override("**", "{check: {max-age: 9d}}"),
            override("**", "{check: {dates: [], due-dates: [due]}}"),
            override("**", "{check: {due-dates: []}}")));
  }

  @Test
  void threeThatAreOnlyWrongTogetherAreReported() throws IOException {
    assertEquals(
        List.of("7:40: " + NEEDED + "; the overrides on lines 3, 5 may apply to the same file"),
        faults(
            "overrides:",
            override("**", "{check: {expiry-comments: true, dates: []}}"),
            override("**", "{check: {due-dates: []}}"),
            override("**", "{check: {expiry-comments: false}}")));
  }

  @ParameterizedTest
  @CsvSource({
    "guides/**, news/**, false",
    "guides/, news, true",
    "guides/*.md, news/*.md, false",
    "guides/a/**, guides/b/**, false",
    "/a.md, /b.md, false",
    "guides/**, guides/old/**, true",
    "guides/**, '**/old', true",
    "guides/*.md, guides/a.md, true",
    "guides/*.txt, guides/a.md, false",
    "news, guides/**, true",
    "'{guides,news}/**', news/**, true",
    "'g*/**', news/**, false",
    "'[gn]*/**', news/**, true",
  })
  void overridesThatNoFileHasBothOfAreNotCombined(String first, String second, boolean reported)
      throws IOException {
    List<String> faults =
        faults(
            "overrides:",
            override(first, "{check: {dates: [], due-dates: [due]}}"),
            override(second, "{check: {due-dates: []}}"));
    assertEquals(reported ? 1 : 0, faults.size(), faults.toString());
  }

  @Test
  void aRuleThatWasOffBeginsAnewAsThePackSetsIt() throws Exception {
    String yaml =
        String.join(
            "\n",
            "rules: {%s: {check: {dates: [], due-dates: [due]}}}".formatted(RULE),
            "overrides:",
            override("a/**", "off"),
            override("a/b/**", "{check: {due-dates: []}}"));
    assertEquals(
        List.of("6:40: " + NEEDED),
        faults(yaml),
        "without 'off' the second one is wrong by itself");
    Config config =
        read(
            String.join(
                "\n",
                "rules: {%s: {check: {due-dates: [due]}}}".formatted(RULE),
                "overrides:",
                override("a/**", "off"),
                override("a/b/**", "error")));
    assertEquals(FieldPaths.of("due"), check(config, "x.md").dueDates());
    assertTrue(config.ruleSet(site.resolve("a/x.md")).rule(RULE).isEmpty());
    Rule again = config.ruleSet(site.resolve("a/b/x.md")).rule(RULE).orElseThrow();
    assertEquals(Severity.ERROR, again.severity());
    assertEquals(
        "next_review",
        ((StaleDate) again.check()).dueDates().in(config.vocabulary()).get(0),
        "as the pack sets it");
  }

  @Test
  void laterOverridesWin() throws Exception {
    Config config =
        read(
            "overrides:",
            override("**", "{severity: note, check: {max-age: 9d}}"),
            override("a/**", "{check: {max-age: 3d}}"));
    Rule rule = config.ruleSet(site.resolve("a/x.md")).rule(RULE).orElseThrow();
    assertEquals(ReviewPeriod.parse("3d"), check(config, "a/x.md").maxAge());
    assertEquals(ReviewPeriod.parse("9d"), check(config, "x.md").maxAge());
    assertEquals(Severity.NOTE, rule.severity());
    assertEquals(
        List.of("severity=note (articlint.yaml:3)", "check.max-age=3d (articlint.yaml:5)"),
        rule.settings().stream()
            .filter(setting -> setting.origin().startsWith("articlint.yaml"))
            .map(setting -> setting.name() + "=" + setting.value() + " (" + setting.origin() + ")")
            .toList());
  }

  /** Two options with m and n values have (m + 1) times (n + 1) states. */
  @Test
  void moreCombinationsThanAreValidatedAreReported() throws IOException {
    assertEquals(List.of(), faults("overrides:", grid(39, 24)), "1,000 states");
    String faults = faults("overrides:", grid(76, 12)).toString();
    assertTrue(faults.contains("in more than 1000 combinations"), "1,001 states: " + faults);
  }

  /** As many as fit into a configuration, which takes seconds where each is compared with all. */
  @Test
  void manyOverridesAreReadInSeconds() throws IOException {
    String[] off = new String[15_000];
    String[] far = new String[15_000];
    for (int i = 0; i < off.length; i++) {
      off[i] = override("*" + i + "*", "off");
      far[i] = override("d" + i + "/**", "error");
    }
    assertTimeout(Duration.ofSeconds(10), () -> assertEquals(List.of(), faults(lines(off))));
    assertTimeout(Duration.ofSeconds(10), () -> assertEquals(List.of(), faults(lines(far))));
  }

  @Test
  void globsThatTakeTooLongToCompareAreReported() throws IOException {
    String globs =
        IntStream.range(0, 9_000).mapToObj(i -> "'[d]%d/**'".formatted(i)).collect(joining(", "));
    String pattern = "- files: [%s]\n  rules: {%s: {check: {%s: 9d}}}";
    List<String> faults =
        faults("overrides:", pattern.formatted(globs, RULE, "max-age"), override("z/**", "error"));
    assertEquals(List.of(), faults, "a long list and a short one");
    faults =
        faults(
            "overrides:",
            pattern.formatted(globs, RULE, "max-age"),
            pattern.formatted(globs, RULE, "due-soon"));
    assertEquals(1, faults.size(), faults.toString());
    assertTrue(
        faults.get(0).contains("too many overrides of 'stale-last-reviewed'"), faults.get(0));
  }

  private static String[] lines(String[] overrides) {
    return new String[] {"overrides:", String.join("\n", overrides)};
  }

  private static String grid(int maxAges, int dueSoons) {
    List<String> overrides = new ArrayList<>();
    for (int i = 1; i <= maxAges; i++) {
      overrides.add(override("**/a" + i, "{check: {max-age: %dd}}".formatted(400 + i)));
    }
    for (int i = 1; i <= dueSoons; i++) {
      overrides.add(override("**/b" + i, "{check: {due-soon: %dd}}".formatted(20 + i)));
    }
    return String.join("\n", overrides);
  }

  /** What was read without a fault is never faulty at a path. */
  @Test
  void everyCombinationThatAFileMeetsHasBeenValidated() throws Exception {
    String[] globs = {"a/**", "b/**", "**/c", "*.md", "a/*/x.md", "{a,b}/c/**", "[ab]/**"};
    String[] changes = {
      "off",
      "on",
      "note",
      "{check: {dates: []}}",
      "{check: {due-dates: []}}",
      "{check: {dates: [], due-dates: [due]}}",
      "{check: {expiry-comments: true}}",
      "{check: {expiry-comments: false}}",
      "{check: {dates: [d], due-dates: []}}"
    };
    Random random = new Random(5);
    int usable = 0;
    for (int i = 0; i < 150; i++) {
      List<String> lines = new ArrayList<>(List.of("overrides:"));
      for (int j = 0; j < 4; j++) {
        lines.add(override(globs[random.nextInt(globs.length)], changes[random.nextInt(9)]));
      }
      String yaml = String.join("\n", lines);
      if (faults(yaml).isEmpty()) {
        usable++;
        Config config = read(yaml);
        for (String path : List.of("x.md", "a/x.md", "b/c/x.md", "a/c/x.md", "b/x.txt", "c/y.md")) {
          assertDoesNotThrow(() -> config.ruleSet(site.resolve(path)), path + "\n" + yaml);
        }
      }
    }
    assertTrue(usable > 20 && usable < 130, usable + " of 150 can be used");
  }

  private static String override(String glob, String change) {
    return "- files: ['%s']\n  rules: {%s: %s}".formatted(glob, RULE, change);
  }

  private StaleDate check(Config config, String path) {
    return (StaleDate) config.ruleSet(site.resolve(path)).rule(RULE).orElseThrow().check();
  }

  private Config read(String... lines) throws ConfigException, IOException {
    Path file = Files.writeString(site.resolve("articlint.yaml"), String.join("\n", lines));
    ConfigOptions options = ConfigOptions.withPacks(new ShippedPacks(), List.of());
    return new ConfigReader(site, site, new SourceFiles(RootBound.of(site)), options).read(file);
  }

  private List<String> faults(String... lines) throws IOException {
    try {
      read(lines);
      return List.of();
    } catch (ConfigException e) {
      return e.problems().stream()
          .map(each -> each.line() + ":" + each.column() + ": " + each.message())
          .toList();
    }
  }
}
