package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.articlint.Project;

/**
 * A site large enough for a cache of results, with a file of every sort that a configuration may
 * name.
 */
final class AuditedSite {

  static final String CONFIGURATION =
      """
      extends: [recommended, ./house.yaml]
      words: {house-words: {file: words.yaml}}
      formats: {"**/*.page": profile.yaml}
      rules:
        repeated-boilerplate: {check: {min-words: 8, min-articles: 2, allow: {file: allowed.txt}}}
      """;

  static final String PACK =
      """
      pack: house
      rules:
        - id: house-term
          title: t
          severity: warning
          message: "found '{match}'"
          why: w
          fix: f
          check: {kind: text-pattern, terms: {file: terms.txt}}
        - id: house-metadata
          title: t
          severity: note
          message: "{problem}"
          why: w
          fix: f
          check: {kind: metadata-schema, schema: {file: schema.json}}
        - id: house-title
          title: t
          severity: note
          message: "a title"
          why: w
          fix: f
          check: {kind: required-content, when: {title: {words: house-words}}, require: {metadata: never}}
      """;

  static final String REPEATED =
      "Whoever turns the wheel for the first time wonders why it does not move, and that is right"
          + " so, because the brake holds it until somebody pulls the lever beside the door.";

  private static final int ARTICLES = 95;

  final Path directory;
  private final Path parent;

  private AuditedSite(Path parent) throws IOException {
    this.parent = parent;
    directory = Files.createDirectories(parent.resolve("site"));
    write("articlint.yaml", CONFIGURATION);
    write("house.yaml", PACK);
    write("words.yaml", "en: [guide, overview]\n");
    write("terms.txt", "simply\neasily\n");
    write("allowed.txt", "A paragraph that may stand wherever somebody wants it to stand.\n");
    write("schema.json", "{\"properties\": {\"title\": {\"maxLength\": 30}}}\n");
    write(
        "profile.yaml",
        "recognised-by: meta\nbullet: \"*\"\nmetadata-starts: meta\nlabels: [tags]\n");
    write("pages/one.page", "A title\n\n* simply an item\n\n+ another item\n\nmeta\n\ntagsa\n");
    write(
        "pages/mdx.md", "# MDX\n\n{/* articlint-ignore house-term: as agreed */}\n\nSimply so.\n");
    write("pages/tags.md", "# Tags\n\n{% tab %}\nSimply code.\n{% endtab %}\n");
    write(
        "pages/until.md",
        "# Until\n\n<!-- articlint-ignore house-term: as agreed until 2026-12-01 -->\n\nSimply do it.\n");
    write(
        "pages/reviewed.md",
        "---\ntitle: Reviewed\nlast_reviewed: 2025-12-10\n---\n\nText that somebody has reviewed.\n");
  }

  /** Writes a site below a directory that has little to find. */
  static AuditedSite small(Path parent) throws IOException {
    AuditedSite site = new AuditedSite(parent);
    for (int i = 0; i < ARTICLES; i++) {
      site.write("news/%s.md".formatted(i), "# News %s\n\nThere is something new.\n".formatted(i));
    }
    for (String name : List.of("one", "two")) {
      site.write(
          "pages/" + name + ".md",
          "# The title of both\n\n" + REPEATED + " We call it " + name + ".\n");
    }
    return site;
  }

  /** Writes a site below a directory with the examples of all rules. */
  static AuditedSite rich(Path parent) throws IOException {
    AuditedSite site = new AuditedSite(parent);
    Project.copy(Project.RULE_EXAMPLES, Files.createDirectories(site.directory.resolve("rules")));
    Project.copy(
        Project.DIRECTORY.resolve("examples/archive"),
        Files.createDirectories(site.directory.resolve("archive")));
    Files.deleteIfExists(site.directory.resolve("archive/articlint.yaml"));
    site.write(
        "articlint.yaml",
        CONFIGURATION.replace("recommended", "recommended, operations, freshness, ai-disclosure"));
    Files.write(site.directory.resolve("pages/latin.md"), new byte[] {'#', ' ', (byte) 0xE9, '\n'});
    return site;
  }

  void write(String path, String text) throws IOException {
    Files.createDirectories(directory.resolve(path).resolveSibling(""));
    Files.writeString(directory.resolve(path), text);
  }

  String read(String path) throws IOException {
    return Files.readString(directory.resolve(path));
  }

  /** Deletes a file. */
  static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The articles, in the order of their paths. */
  List<Path> articles() throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(file -> !file.toString().contains(LargeSite.CACHE))
          .filter(file -> file.toString().matches(".*\\.(md|mdx|html|txt|page)"))
          .sorted()
          .toList();
    }
  }

  Path cache() {
    return directory.resolve(LargeSite.CACHE);
  }

  /** The complete files of the cache. */
  List<Path> records() throws IOException {
    if (!Files.isDirectory(cache())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(cache())) {
      return files.filter(file -> file.toString().endsWith(".records")).sorted().toList();
    }
  }

  /** Runs a command there, of a user who has a home directory. */
  Cli.Result run(String... arguments) {
    return Cli.in(directory).with("HOME", parent.resolve("home").toString()).run(arguments);
  }

  /** Checks the site. */
  Cli.Result check(String... options) {
    List<String> all = new ArrayList<>(List.of("check", "."));
    all.addAll(List.of(options));
    if (!all.contains("--today")) {
      all.addAll(List.of("--today", Project.TODAY));
    }
    return run(all.toArray(String[]::new));
  }

  /** Checks the site by the cache, twice, and without; all must say the same. Returns this. */
  Cli.Result checkThrice(String... options) {
    List<String> without = new ArrayList<>(List.of(options));
    without.add("--no-cache");
    Cli.Result expected = check(without.toArray(String[]::new));
    assertFalse(expected.out().isEmpty(), expected.err());
    assertEquals(expected, check(options), "partly known");
    assertEquals(expected, check(options), "known");
    return expected;
  }

  /** Whether a check finds everything in the cache, so that it writes nothing. */
  boolean isKnown(String... options) throws IOException {
    List<Object> before = states();
    assertTrue(check(options).code() != 2);
    return !before.isEmpty() && before.equals(states());
  }

  /** What changes when a file is written anew, also within the resolution of clocks. */
  private List<Object> states() throws IOException {
    List<Object> states = new ArrayList<>();
    for (Path file : records()) {
      states.add(Files.readAttributes(file, "fileKey,lastModifiedTime"));
    }
    return states;
  }
}
