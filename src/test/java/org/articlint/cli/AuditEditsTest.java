package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.articlint.Project;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random edits of a site, its configuration and its cache: after each, an audit by the cache says
 * the same as one without. {@code -Darticlint.audit-seeds=N} tries more of them.
 */
@Tag("slow")
class AuditEditsTest {

  private static final int EDITS = 6;
  private static final List<String> FORMATS = List.of("text", "json", "sarif");

  @TempDir Path directory;
  private AuditedSite site;
  private Random random;
  private String today = Project.TODAY;

  static List<Integer> seeds() {
    List<Integer> seeds = new ArrayList<>();
    for (int i = 0; i < Integer.getInteger("articlint.audit-seeds", 2); i++) {
      seeds.add(i);
    }
    return seeds;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anAuditByTheCacheSaysTheSame(int seed) throws IOException {
    random = new Random(seed);
    site = AuditedSite.rich(directory);
    for (int i = 0; i < EDITS; i++) {
      StringBuilder done = new StringBuilder("seed " + seed + ", edit " + i + ":");
      for (int left = random.nextInt(3); left >= 0; left--) {
        done.append(' ').append(edit(i));
      }
      same(done.toString(), FORMATS.get(i % FORMATS.size()));
    }
  }

  private void same(String done, String format) {
    List<String> options = new ArrayList<>(List.of("--format", format, "--today", today));
    options.addAll(List.of("--threads", "" + (1 + random.nextInt(4))));
    if (random.nextInt(4) == 0) {
      options.add("--show-suppressed");
    }
    Cli.Result found = site.check(options.toArray(String[]::new));
    boolean isTwice = random.nextBoolean();
    if (isTwice) {
      assertEquals(found, site.check(options.toArray(String[]::new)), done + ", again");
    }
    options.add("--no-cache");
    assertEquals(site.check(options.toArray(String[]::new)), found, done + ", " + format);
  }

  private String edit(int number) throws IOException {
    List<Path> articles = site.articles();
    Path some = articles.get(random.nextInt(articles.size()));
    Path other = articles.get(random.nextInt(articles.size()));
    Path fresh = some.resolveSibling("new-" + number + "-" + random.nextInt(1_000) + ".md");
    switch (random.nextInt(14)) {
      case 0 -> Files.delete(some);
      case 1 -> Files.move(some, fresh);
      case 2 -> Files.write(fresh, Files.readAllBytes(other));
      case 3 ->
          append(some, "\n\nA sentence of edit " + number + " says simply more than before.\n");
      case 4 ->
          append(some, "\n\n" + new String(Files.readAllBytes(other), StandardCharsets.UTF_8));
      case 5 -> flip(some, true);
      case 6 -> swap(some, other);
      case 7 -> configure();
      case 8 -> site.write("terms.txt", random.nextBoolean() ? "simply\n" : "sentence\nedit\n");
      case 9 ->
          site.write("house.yaml", AuditedSite.PACK.replace("'{match}'", "'{match}' " + number));
      case 10 ->
          today = random.nextBoolean() ? Project.TODAY : "202" + (5 + random.nextInt(4)) + "-12-05";
      case 11 -> nearer(some);
      case 12 -> docusaurus();
      default -> damage();
    }
    return "(%s)".formatted(site.directory.relativize(some));
  }

  private static void append(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardOpenOption.APPEND);
  }

  /** Changes a byte, and neither size nor time. */
  private void flip(Path file, boolean isText) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (bytes.length == 0) {
      return;
    }
    FileTime time = Files.getLastModifiedTime(file);
    int at = random.nextInt(bytes.length);
    bytes[at] =
        isText ? (byte) ('a' + random.nextInt(26)) : (byte) (bytes[at] ^ 1 << random.nextInt(8));
    Files.write(file, bytes);
    Files.setLastModifiedTime(file, time);
  }

  private static void swap(Path some, Path other) throws IOException {
    byte[] bytes = Files.readAllBytes(some);
    Files.write(some, Files.readAllBytes(other));
    Files.write(other, bytes);
  }

  private void configure() throws IOException {
    List<String> changes =
        List.of(
            "",
            "  house-term: error\n",
            "  missing-rollback-note: off\n",
            "overrides: [{files: [\"rules/**\"], rules: {house-term: off}}]\n",
            "exclude: [\"rules/*/good.md\"]\n",
            "code-tags: [tab]\n",
            "fail-on: never\n");
    site.write(
        "articlint.yaml",
        AuditedSite.CONFIGURATION.replace(
                "min-articles: 2", "min-articles: " + (2 + random.nextInt(2)))
            + changes.get(random.nextInt(changes.size())));
  }

  private void nearer(Path article) throws IOException {
    Path file = article.resolveSibling("articlint.yaml");
    if (!file.equals(site.directory.resolve("articlint.yaml")) && !Files.deleteIfExists(file)) {
      Files.writeString(file, "extends: [recommended, freshness]\n");
    }
  }

  private void docusaurus() throws IOException {
    Path file = site.directory.resolve("pages/docusaurus.config.js");
    if (!Files.deleteIfExists(file)) {
      Files.writeString(file, "export default {};\n");
    }
  }

  private void damage() throws IOException {
    List<Path> records = site.records();
    if (records.isEmpty()) {
      return;
    }
    Path file = records.get(random.nextInt(records.size()));
    byte[] bytes = Files.readAllBytes(file);
    switch (random.nextInt(4)) {
      case 0 -> Files.delete(file);
      case 1 -> Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
      case 2 -> Files.write(file, Files.readAllBytes(records.get(random.nextInt(records.size()))));
      default -> flip(file, false);
    }
  }
}
