package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** A site large enough for an index, of random articles that share paragraphs and values. */
public final class LargeSite {

  private static final int ARTICLES = 540;
  public static final String CACHE = ".articlint-cache";

  private static final String[] OPTIONS = {
    "--format",
    "json",
    "--rule",
    "repeated-boilerplate",
    "--rule",
    "copied-article",
    "--rule",
    "duplicate-reference",
    "--today",
    "2026-11-21"
  };

  public final Path directory;
  private final Path parent;
  final Random random = new Random(17);
  final List<String> texts = new ArrayList<>();
  private String last = "";

  /** Writes the directory below a directory, always the same one. */
  public LargeSite(Path parent) throws IOException {
    this.parent = parent;
    directory = Files.createDirectories(parent.resolve("site"));
    Files.writeString(
        directory.resolve("articlint.yaml"),
        "extends: [recommended, ./unique.yaml]\n"
            + "rules:\n  repeated-boilerplate: {check: {min-words: 8, min-articles: 2, min-copy-words: 60}}\n"
            + "  copied-article: {check: {min-words: 8, min-copy-words: 60}}\n"
            + "exclude: [\"drafts/**\"]\n");
    Files.writeString(
        directory.resolve("unique.yaml"),
        "pack: unique\n"
            + "rules: [{id: duplicate-reference, title: t, severity: error, message: '{value} of"
            + " {others}', why: w, fix: f, check: {kind: unique-metadata, metadata: [ref]}}]\n");
    for (int i = 0; i < ARTICLES; i++) {
      write("part-%d/article-%03d.md".formatted(i % 3, i), article());
    }
    write("drafts/unfinished.md", texts.get(0));
  }

  void write(String path, String text) throws IOException {
    Files.createDirectories(directory.resolve(path).resolveSibling(""));
    Files.writeString(directory.resolve(path), text);
  }

  /**
   * An article whose title is a word of its first paragraph, and so a slot there; one of six is the
   * same as the one before.
   */
  String article() {
    if (random.nextInt(6) > 0) {
      last = newArticle();
    }
    return last;
  }

  private String newArticle() {
    String reference = "R" + random.nextInt(400);
    StringBuilder article = new StringBuilder();
    for (int left = 1 + random.nextInt(3); left > 0; left--) {
      if (texts.isEmpty() || random.nextInt(3) == 0) {
        StringBuilder text = new StringBuilder("It");
        for (int words = 12 + random.nextInt(20); words > 0; words--) {
          text.append(" w").append(random.nextInt(2_000));
        }
        texts.add(text.append('.').toString());
      }
      String text = texts.get(random.nextInt(texts.size()));
      article
          .append(random.nextBoolean() ? text : text.replaceFirst(" w", " other"))
          .append("\n\n");
    }
    String title = article.toString().split(" ")[1];
    return "---\nref: " + reference + "\ntitle: " + title + "\n---\n\n" + article;
  }

  Cli.Result check(Path where, String... arguments) {
    List<String> all = new ArrayList<>(List.of("check"));
    all.addAll(List.of(arguments));
    all.addAll(List.of(OPTIONS));
    return cli(where).run(all.toArray(String[]::new));
  }

  /** Commands of a user who has a home directory. */
  public Cli cli(Path where) {
    return Cli.in(where).with("HOME", parent.resolve("home").toString());
  }

  /** The findings in some articles, as they are printed. */
  static String findings(Cli.Result result, Set<String> paths) throws IOException {
    assertTrue(result.code() <= 1, result.err());
    StringBuilder found = new StringBuilder();
    for (JsonNode finding : new ObjectMapper().readTree(result.out()).get("findings")) {
      if (paths.contains(finding.get("path").asText())) {
        found.append(finding.toPrettyString()).append('\n');
      }
    }
    return found.toString();
  }

  /** Edits, deletions, renames; and once what decides which articles there are. */
  void edit(int round) throws IOException {
    for (int i = 0; i < 1 + 30 * (round % 3); i++) {
      String path =
          "part-%d/article-%03d.md".formatted(random.nextInt(3), random.nextInt(ARTICLES));
      Path file = directory.resolve(path);
      switch (random.nextInt(3)) {
        case 0 -> Files.deleteIfExists(file);
        case 1 -> {
          if (Files.exists(file)) {
            Files.move(file, directory.resolve("part-0/moved-%d-%d.md".formatted(round, i)));
          }
        }
        default -> write(path, article());
      }
    }
    if (round == 2) {
      write(".gitignore", "part-2/article-1*\n");
    }
    if (round == 4) {
      write("part-1/articlint.yaml", "exclude: [\"article-2*\"]\n");
    }
  }

  Set<String> staged() throws Exception {
    Set<String> paths = new TreeSet<>();
    for (String path :
        git("diff", "--cached", "--name-only", "--diff-filter=d", "-z", treeOfHead())
            .split("\0", -1)) {
      if (path.endsWith(".md")) {
        paths.add(path);
      }
    }
    return paths;
  }

  private String treeOfHead() throws Exception {
    boolean born =
        Files.exists(directory.resolve(".git/refs/heads/main"))
            || Files.exists(directory.resolve(".git/refs/heads/master"));
    return born ? "HEAD" : git("hash-object", "-t", "tree", "/dev/null").strip();
  }

  /** The findings of an audit of what is staged, laid out as files of its own. */
  String audit(Set<String> paths) throws Exception {
    Path copy = Files.createTempDirectory(parent, "staged").resolve("site");
    git("checkout-index", "-a", "--prefix=" + copy + "/");
    // Git ignores nothing that it has.
    Files.deleteIfExists(copy.resolve(".gitignore"));
    // The configuration is that of the work tree.
    for (String name : List.of("articlint.yaml", "part-1/articlint.yaml")) {
      if (Files.exists(directory.resolve(name))) {
        Files.copy(
            directory.resolve(name),
            copy.resolve(name),
            java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return findings(check(copy, "."), paths);
  }

  public String git(String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                "git", "-c", "user.name=a", "-c", "user.email=a@b.example", "-C", "" + directory));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), "UTF-8");
    assertEquals(0, process.waitFor(), output);
    return output;
  }
}
