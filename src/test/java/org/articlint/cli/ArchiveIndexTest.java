package org.articlint.cli;

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
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Checks of a few articles by the index answer what an audit of everything answers. */
class ArchiveIndexTest {

  private static final int ARTICLES = 540;
  private static final String CACHE = ".articlint-cache";

  @TempDir Path directory;
  private Path site;
  private final Random random = new Random(17);
  private final List<String> texts = new ArrayList<>();

  @BeforeEach
  void writeSite() throws IOException {
    site = Files.createDirectories(directory.resolve("site"));
    Files.writeString(
        site.resolve("articlint.yaml"),
        "extends: [recommended, ./unique.yaml]\n"
            + "rules: {repeated-boilerplate: {check: {min-words: 8, min-articles: 2}}}\n"
            + "exclude: [\"drafts/**\"]\n");
    Files.writeString(
        site.resolve("unique.yaml"),
        "pack: unique\nrules: [{id: duplicate-reference, title: t, severity: error, message: '{value}"
            + " of {others}', why: w, fix: f, check: {kind: unique-metadata, metadata: [ref]}}]\n");
    for (int i = 0; i < ARTICLES; i++) {
      write("part-%d/article-%03d.md".formatted(i % 3, i), article());
    }
    write("drafts/unfinished.md", texts.get(0));
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(site.resolve(path).resolveSibling(""));
    Files.writeString(site.resolve(path), text);
  }

  private String article() {
    StringBuilder article = new StringBuilder("---\nref: R" + random.nextInt(400) + "\n---\n\n");
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
    return article.toString();
  }

  private static final String[] OPTIONS = {
    "--format",
    "json",
    "--rule",
    "repeated-boilerplate",
    "--rule",
    "duplicate-reference",
    "--today",
    "2026-11-21"
  };

  private Cli.Result check(Path where, String... arguments) {
    List<String> all = new ArrayList<>(List.of("check"));
    all.addAll(List.of(arguments));
    all.addAll(List.of(OPTIONS));
    return Cli.in(where).run(all.toArray(String[]::new));
  }

  /** The findings in some articles, as they are printed. */
  private static String findings(Cli.Result result, Set<String> paths) throws IOException {
    assertTrue(result.code() <= 1, result.err());
    StringBuilder found = new StringBuilder();
    for (JsonNode finding : new ObjectMapper().readTree(result.out()).get("findings")) {
      if (paths.contains(finding.get("path").asText())) {
        found.append(finding.toPrettyString()).append('\n');
      }
    }
    return found.toString();
  }

  @Test
  void anIndexOfTheWorkTreeAnswersWhatAnAuditDoes() throws IOException {
    Set<String> asked = new TreeSet<>(Set.of("part-0/article-003.md", "part-1/article-100.md"));
    for (int round = 0; round < 8; round++) {
      Cli.Result some = check(site, asked.toArray(String[]::new));
      Cli.Result all = check(site, ".");
      assertEquals(findings(all, asked), findings(some, asked), "round " + round);
      assertFalse(some.err().contains("is rebuilt"), some.err());
      assertTrue(Files.exists(site.resolve(CACHE)));
      edit(round);
      asked.removeIf(path -> !Files.exists(site.resolve(path)));
    }
    assertFalse(findings(check(site, asked.toArray(String[]::new)), asked).isEmpty());
    String every = check(site, ".").out();
    assertTrue(every.contains(" of another article\""), every);
    assertTrue(every.contains(" of 2 other articles\""), every);
  }

  /** Edits, deletions, renames; and once what decides which articles there are. */
  private void edit(int round) throws IOException {
    for (int i = 0; i < 1 + 30 * (round % 3); i++) {
      String path =
          "part-%d/article-%03d.md".formatted(random.nextInt(3), random.nextInt(ARTICLES));
      Path file = site.resolve(path);
      switch (random.nextInt(3)) {
        case 0 -> Files.deleteIfExists(file);
        case 1 -> {
          if (Files.exists(file)) {
            Files.move(file, site.resolve("part-0/moved-%d-%d.md".formatted(round, i)));
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

  @Test
  void neitherThreadsNorTheOrderOfNamesMatter() throws IOException {
    Cli.Result one = check(site, ".", "--threads", "1");
    assertEquals(one, check(site, ".", "--threads", "2"));
    assertEquals(one, check(site, ".", "--threads", "8"));
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.walk(site)) {
      files
          .filter(file -> file.toString().endsWith(".md") && !file.toString().contains("drafts"))
          .forEach(file -> names.add(site.relativize(file).toString()));
    }
    java.util.Collections.shuffle(names, random);
    assertEquals(one.out(), check(site, names.toArray(String[]::new)).out());
  }

  @Test
  void aDamagedIndexIsMadeAgainWithOneNotice() throws IOException {
    String article = "part-0/article-003.md";
    Cli.Result expected = check(site, article);
    for (String ending : List.of("manifest", ".segment")) {
      try (Stream<Path> files = Files.walk(site.resolve(CACHE))) {
        for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
          byte[] bytes = Files.readAllBytes(file);
          java.util.Arrays.fill(bytes, bytes.length / 3, bytes.length, (byte) 7);
          Files.write(file, bytes);
        }
      }
      Cli.Result damaged = check(site, article);
      assertEquals(expected.out(), damaged.out());
      assertEquals(1, damaged.err().split("is rebuilt", -1).length - 1, damaged.err());
      assertEquals(expected.err(), check(site, article).err(), "it is whole again");
    }
  }

  @Test
  void whereNothingCanBeWrittenTheAnswerIsTheSame() throws IOException {
    Files.writeString(site.resolve(CACHE), "in the way");
    String article = "part-0/article-003.md";
    Cli.Result result = check(site, article);
    assertEquals(findings(check(site, "."), Set.of(article)), findings(result, Set.of(article)));
    assertEquals("in the way", Files.readString(site.resolve(CACHE)));
  }

  @Test
  @Timeout(60)
  void aPipeInTheArchiveIsNotWaitedFor() throws Exception {
    Path pipe = site.resolve("part-0/pipe.md");
    assertEquals(0, new ProcessBuilder("mkfifo", "" + pipe).start().waitFor());
    for (int run = 0; run < 2; run++) {
      Cli.Result result = check(site, "part-0/article-003.md");
      assertEquals(3, result.code(), result.err());
      assertTrue(result.out().contains("not a regular file"), result.out());
      assertEquals(
          1, new ObjectMapper().readTree(result.out()).get("failures").size(), "told once");
    }
  }

  @Test
  void aSmallArchiveGetsNoIndex() throws IOException {
    Path small = Files.createDirectories(directory.resolve("small"));
    for (String name : List.of("articlint.yaml", "unique.yaml")) {
      Files.copy(site.resolve(name), small.resolve(name));
    }
    Files.writeString(small.resolve("a.md"), texts.get(0));
    Files.writeString(small.resolve("b.md"), texts.get(0));
    assertTrue(check(small, "a.md").out().contains("\"b.md\""));
    assertFalse(Files.exists(small.resolve(CACHE)));
  }

  @Test
  void whatIsStagedIsJudgedAgainstWhatIsStaged() throws Exception {
    git("init", "-q", ".");
    // Before the first commit, everything is new.
    git("add", ".");
    assertEquals(audit(staged()), findings(check(site, "--staged"), staged()));
    git("commit", "-q", "-m", "first");
    Cli.Result nothing = check(site, "--staged");
    assertEquals(0, nothing.code());
    assertTrue(nothing.err().contains("no article is staged"), nothing.err());

    for (int round = 0; round < 8; round++) {
      edit(round);
      git("add", "-A");
      // The work tree goes on to change; that is not what is committed.
      String first = staged().isEmpty() ? "articlint.yaml" : staged().iterator().next();
      if (first.endsWith(".md")) {
        Files.writeString(site.resolve(first), "Not what is staged.\n");
      }
      assertEquals(audit(staged()), findings(check(site, "--staged"), staged()), "round " + round);
      assertEquals(audit(staged()), findings(check(site, "--staged"), staged()), "again");
      if (round % 2 == 0) {
        git("commit", "-q", "--allow-empty", "-m", "round " + round);
      }
      git("add", "-A");
    }
    // The index of the work tree and that of the tree are one; each must do for the other.
    String article = "part-0/article-009.md";
    write(article, article());
    assertEquals(
        findings(check(site, "."), Set.of(article)),
        findings(check(site, article), Set.of(article)));
    git("add", "-A");
    assertEquals(audit(staged()), findings(check(site, "--staged"), staged()));
  }

  private Set<String> staged() throws Exception {
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
        Files.exists(site.resolve(".git/refs/heads/main"))
            || Files.exists(site.resolve(".git/refs/heads/master"));
    return born ? "HEAD" : git("hash-object", "-t", "tree", "/dev/null").strip();
  }

  /** The findings of an audit of what is staged, laid out as files of its own. */
  private String audit(Set<String> paths) throws Exception {
    Path copy = Files.createTempDirectory(directory, "staged").resolve("site");
    git("checkout-index", "-a", "--prefix=" + copy + "/");
    // The configuration is that of the work tree.
    for (String name : List.of("articlint.yaml", "part-1/articlint.yaml", ".gitignore")) {
      if (Files.exists(site.resolve(name))) {
        Files.copy(
            site.resolve(name),
            copy.resolve(name),
            java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return findings(check(copy, "."), paths);
  }

  private String git(String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of("git", "-c", "user.name=a", "-c", "user.email=a@b.example", "-C", "" + site));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), "UTF-8");
    assertEquals(0, process.waitFor(), output);
    return output;
  }

  @Test
  void theIndexIsShownMadeAndRemoved() throws Exception {
    assertTrue(index().out().startsWith("There is no index yet."));
    assertTrue(index("clean").out().startsWith("There was no index."));
    Cli.Result made = index("rebuild");
    assertEquals(0, made.code(), made.err());
    assertTrue(made.out().contains(": 540 articles, "), made.out());
    assertTrue(made.out().endsWith(", of the work tree\n"), made.out());
    assertEquals(made.out(), index("status").out());
    Path manifest;
    try (Stream<Path> files = Files.walk(site.resolve(CACHE))) {
      manifest = files.filter(file -> file.endsWith("manifest")).findFirst().orElseThrow();
    }
    Files.writeString(manifest, "not one");
    assertTrue(index().out().contains("damaged; the next check makes it again"));
    git("init", "-q", ".");
    git("add", ".");
    git("commit", "-q", "-m", "first");
    assertTrue(index("rebuild", "--staged").out().contains(", of the git tree "));
    assertEquals("Removed .articlint-cache.\n", index("clean").out());
    assertFalse(Files.exists(site.resolve(CACHE)));
    assertEquals(2, index("other").code());
    assertEquals(2, index("--no-config").code());
  }

  private Cli.Result index(String... arguments) {
    List<String> all = new ArrayList<>(List.of("index"));
    all.addAll(List.of(arguments));
    return Cli.in(site).run(all.toArray(String[]::new));
  }

  @Test
  void stagedNeedsGit() {
    Cli.Result result = check(site, "--staged");
    assertEquals(2, result.code());
    assertEquals("articlint: --staged: there is no git work tree here\n", result.err());
  }
}
