package org.articlint.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articlint.GoldenFile;
import org.articlint.Project;
import org.articlint.cli.Cli;
import org.articlint.lint.ExampleRun;
import org.articlint.rule.pack.Pack;
import org.articlint.rule.pack.ShippedPacks;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The examples of each rule: {@code bad.*} gives exactly {@code findings.txt}, {@code good.*}
 * nothing. {@code -Dupdate} writes findings.txt anew; read the difference.
 */
class RuleExamplesTest {

  /** A file of 4 MiB, and a file that nobody may read, are no examples to keep. */
  private static final Set<String> WITHOUT_EXAMPLE =
      Set.of("article-too-large", "unreadable-article");

  @Test
  void everyRuleHasAFolderAndEveryFolderARule() throws Exception {
    Set<String> rules = new TreeSet<>(new ShippedPacks().rulesById().keySet());
    rules.removeAll(WITHOUT_EXAMPLE);
    try (Stream<Path> folders = Files.list(Project.RULE_EXAMPLES)) {
      Set<String> names =
          folders
              .map(folder -> folder.getFileName().toString())
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(rules, names);
    }
  }

  @Test
  void everyFileOfAnExampleIsRead() throws IOException {
    Set<String> read = Set.of("bad", "good", "findings", "before", "beside");
    try (Stream<Path> files = Files.walk(Project.RULE_EXAMPLES)) {
      List<Path> unread =
          files
              .filter(Files::isRegularFile)
              .filter(file -> !read.contains(file.getFileName().toString().split("\\.", 2)[0]))
              .toList();
      assertEquals(List.of(), unread);
    }
  }

  @TestFactory
  Stream<DynamicTest> examples() throws IOException {
    try (Stream<Path> folders = Files.list(Project.RULE_EXAMPLES)) {
      return folders.sorted().toList().stream()
          .map(
              folder ->
                  DynamicTest.dynamicTest(folder.getFileName().toString(), () -> run(folder)));
    }
  }

  private static void run(Path folder) throws Exception {
    String rule = folder.getFileName().toString();
    if (Files.exists(folder.resolve("before.md"))) {
      runChange(folder, rule);
      return;
    }
    String found = findings(example(folder, "bad"), rule);
    assertFalse(found.isEmpty(), "the bad example gives nothing");
    GoldenFile.at(folder.resolve("findings.txt")).assertHolds(found);
    assertEquals("", findings(example(folder, "good"), rule));
  }

  /** A rule about a change is told what the article was before. */
  private static void runChange(Path folder, String rule) throws Exception {
    List<String> found = changeFindings(folder, "bad", rule);
    assertFalse(found.isEmpty(), "the bad example gives nothing");
    StringBuilder lines = new StringBuilder();
    found.forEach(line -> lines.append(line).append(" [").append(rule).append("]\n"));
    GoldenFile.at(folder.resolve("findings.txt")).assertHolds(lines.toString());
    assertEquals(List.of(), changeFindings(folder, "good", rule));
  }

  private static List<String> changeFindings(Path folder, String name, String rule)
      throws Exception {
    Rule.Example example =
        new Rule.Example(
            Optional.empty(),
            Optional.of(Files.readString(folder.resolve(name + ".md"))),
            List.of(),
            List.of(),
            Optional.of(Files.readString(folder.resolve("before.md"))),
            "md",
            Optional.empty());
    ShippedPacks packs = new ShippedPacks();
    ExampleRun run =
        new ExampleRun(folder, LocalDate.parse(Project.TODAY), packs, packs.vocabulary());
    Rule tested = new ShippedPacks().rulesById().get(rule).with(List.of(example));
    // Nothing is expected of a good example, so this is all that was found.
    return run.run(tested).get(0).unexpected();
  }

  private static Path example(Path folder, String name) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(name + "."))
          .findFirst()
          .orElseThrow();
    }
  }

  private static String findings(Path file, String rule) throws IOException {
    List<String> args =
        new ArrayList<>(
            List.of("check", "--no-config", "--format", "json", "--today", Project.TODAY));
    args.addAll(List.of("--pack", switchedOn(rule).toString()));
    String name = Project.DIRECTORY.relativize(file).toString();
    args.add(name);
    Path beside = file.resolveSibling("beside.md");
    if (Files.exists(beside)) {
      args.add(Project.DIRECTORY.relativize(beside).toString());
    }
    // Away from git, so that it is compared with no other example.
    Path copy = Files.createTempDirectory("example");
    String place = Project.DIRECTORY.relativize(file.resolveSibling("")).toString();
    Project.copy(file.resolveSibling(""), Files.createDirectories(copy.resolve(place)));
    Cli.Result result = Cli.in(copy).run(args.toArray(String[]::new));
    StringBuilder lines = new StringBuilder();
    for (JsonNode finding : new ObjectMapper().readTree(result.out()).get("findings")) {
      boolean here = finding.get("path").asText().equals(name);
      if (here && finding.get("rule").asText().equals(rule)) {
        lines.append(
            "%d:%d: %s [%s]\n"
                .formatted(
                    finding.get("line").asInt(),
                    finding.get("column").asInt(),
                    finding.get("message").asText(),
                    rule));
      }
    }
    return lines.toString();
  }

  /**
   * A pack that builds on the rule's own, and switches the rule on, which may be off by default.
   */
  private static Path switchedOn(String rule) throws IOException {
    Path pack = Files.createTempFile("on", ".yaml");
    pack.toFile().deleteOnExit();
    return Files.writeString(
        pack, "pack: on\nextends: [%s]\noverrides: {%s: on}\n".formatted(packOf(rule), rule));
  }

  /** The pack that has a rule; the built-in ones are always there. */
  private static String packOf(String rule) {
    return new ShippedPacks()
        .all().stream()
            .filter(pack -> pack.rules().stream().anyMatch(each -> each.id().equals(rule)))
            .map(Pack::name)
            .filter(name -> !name.equals(ShippedPacks.BUILT_IN))
            .findFirst()
            .orElse(ShippedPacks.DEFAULT);
  }
}
