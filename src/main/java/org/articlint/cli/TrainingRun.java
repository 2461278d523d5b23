package org.articlint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.articlint.cli.io.ExitCode;
import org.articlint.cli.io.Io;
import org.articlint.cli.io.StandardOutput;
import org.articlint.cli.start.ClassArchive;
import org.articlint.cli.start.LaunchedProcess;
import org.articlint.cli.start.WarmUp;
import org.articlint.git.Git;
import org.articlint.git.GitException;
import org.articlint.rule.pack.ShippedPacks;

/**
 * Does what short runs do, in a made-up archive in the working directory, so that the JVM can
 * record which classes they need. Without git the runs that ask git are missing.
 */
public final class TrainingRun {

  /** Enough for an index to be saved, and for near copies to be looked up in lists. */
  private static final int ARTICLES = 520;

  private static final String CONFIGURATION =
      """
      extends:
        - recommended
      exclude: ["drafts/**"]
      rules:
        repeated-boilerplate: {check: {min-articles: 3}}
        paragraph-count-mismatch: {severity: warning}
      overrides:
        - files: ["examples/**"]
          rules: {stale-last-reviewed: {severity: error}}
      """;

  /**
   * Every kind of block, a suppression, and paragraphs that are equal, near and share sentences.
   */
  private static final String ARTICLE =
      """
      ---
      title: Article %1$s
      tags: [one, two]
      author: {name: somebody}
      paragraphs: 4
      last_reviewed: 2020-01-01
      ---

      # Article %1$s

      One paragraph of words enough to be compared with that of others, and these words are the same
      in each of them, so that there is something to find.

      Another paragraph of words enough to be compared, which has the number %1$s and is nearly the
      same in each of them, so that there is something to find.

      <!-- articlint-ignore repeated-boilerplate: it is meant to be the same until 2999-12-31 -->
      This is a sentence that each of them has, with enough words to be compared by itself. This is
      also one that each of them has, with enough words to be compared. It ends with %1$s and %1$s.

      ## More

      1. An *item* with `code`, a [link](0.md "to the first") and an ![image](image.png)
      2. Another item

      > A **quote**

      | A | table |
      |---|-------|
      | 1 | 2     |

      <p>HTML &amp; more</p>

      ```
      code
      ```
      """;

  /** An article of which there are only a few copies. */
  private static final String PROSE =
      """
      # Prose

      These are words enough to be compared with those of other articles in the archive. They stand
      in three of them, so that there is something to find, and something to look up for each. The
      text has to be of some length, because a short article is compared with no other as a whole.

      These are more words of the same kind, so that nearly all of the article is that of another.
      Each sentence counts with its words, and the rarest sentences are looked up first. What most
      articles of the archive have in common says nothing about two of them, and is left out.

      This is the last paragraph of the article. With it the article has words enough, by a wide
      margin, and the one that is changed differs from its copies by a single word at the end.
      """;

  /** Articles as other sites write them, which are resources beside this class. */
  private static final List<String> PAGES =
      List.of("hugo.md", "page.mdx", "page.html.md.erb", "page.html", "page.rst");

  /** Rules whose examples are checked too. */
  static final List<String> EXAMPLES =
      List.of(
          "missing-rollback-note",
          "repeated-boilerplate",
          "misspelt-key",
          "paragraph-count-mismatch",
          "stale-last-reviewed",
          "invalid-review-date",
          "ai-style-without-human-review");

  /** The directory of the archive; the home of its user is beside it. */
  static final String SITE = "site";

  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("--staged"),
          List.of("--staged", "1.md"),
          List.of("--staged", "--format", "concise"),
          List.of("config", "--validate", "articlint.yaml"),
          List.of("--no-config", "examples/missing-rollback-note.md"),
          List.of("--no-config", "pages", "copies"),
          List.of(
              "examples",
              "--output",
              "json=json",
              "--output",
              "sarif=sarif",
              "--output",
              "github=github",
              "--output",
              "concise=concise"));

  private TrainingRun() {}

  /**
   * Runs in the working directory, which should be empty.
   *
   * @throws IOException when files cannot be written there
   */
  public static void main(String[] args) throws IOException {
    LaunchedProcess.leaveUnfitLocale();
    LaunchedProcess.endWithLauncher();
    Main.endWhenOutOfMemory(new PrintWriter(System.err, true, Charset.defaultCharset()));
    Main.tuneJvm();
    run(Path.of("").toRealPath());
  }

  /**
   * Runs in an empty directory.
   *
   * @throws IOException when files cannot be written there
   */
  static void run(Path directory) throws IOException {
    Path site = Files.createDirectory(directory.resolve(SITE));
    writeArchive(site);
    boolean hasGit = stageChanges(site);
    WarmUp.begin(List.of("check"), site, new ShippedPacks());
    for (List<String> command : COMMANDS) {
      if (hasGit || !command.contains("--staged")) {
        run(site, command);
      }
    }
  }

  private static void run(Path directory, List<String> command) {
    StringWriter messages = new StringWriter();
    PrintWriter err = new PrintWriter(messages);
    Io io =
        new Io(
            InputStream.nullInputStream(),
            new StandardOutput(OutputStream.nullOutputStream()),
            err,
            directory,
            Map.of("HOME", directory.resolveSibling("home").toString()),
            new ShippedPacks());
    int code = Main.run(io, command.toArray(String[]::new));
    if (code > ExitCode.FINDINGS.code()) {
      throw new IllegalStateException(command + " ended with " + code + ": " + messages);
    }
    ClassArchive.makeIfUnused(TrainingRun.class, err);
  }

  private static void writeArchive(Path directory) throws IOException {
    Files.writeString(directory.resolve("articlint.yaml"), CONFIGURATION);
    for (int i = 0; i < ARTICLES; i++) {
      Files.writeString(directory.resolve(i + ".md"), ARTICLE.formatted(i));
    }
    Path prose = Files.createDirectory(directory.resolve("prose"));
    for (int i = 0; i < 3; i++) {
      Files.writeString(prose.resolve(i + ".md"), PROSE);
    }
    Path examples = Files.createDirectories(directory.resolve("examples"));
    for (String rule : EXAMPLES) {
      copy("/examples/" + rule + "/bad.md", examples.resolve(rule + ".md"));
    }
    for (String folder : List.of("pages", "copies")) {
      Path pages = Files.createDirectories(directory.resolve(folder));
      for (String page : PAGES) {
        copy("training/" + page, pages.resolve(page));
      }
    }
  }

  private static void copy(String resource, Path to) throws IOException {
    try (InputStream in = TrainingRun.class.getResourceAsStream(resource)) {
      Files.copy(Objects.requireNonNull(in, resource), to);
    }
  }

  /** Commits the archive and stages two changed articles; returns false without git. */
  private static boolean stageChanges(Path directory) throws IOException {
    Git git = new Git(directory);
    try {
      git.line("init", "-q", ".");
      git.line("add", ".");
      git.line("-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "-m", "a");
      for (int i = 1; i <= 2; i++) {
        Files.writeString(directory.resolve(i + ".md"), ARTICLE.formatted(i) + "\nMore.\n");
      }
      Files.writeString(directory.resolve("prose/0.md"), PROSE + "\nMore.\n");
      git.line("add", ".");
      return true;
    } catch (GitException e) {
      return false;
    }
  }
}
