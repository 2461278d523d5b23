package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.articlint.Project;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hook, the job and the desk: the launcher as users run it, real git, the real pre-commit. */
class WorkflowsIT {

  private static final String GOOD =
      "---\nlast_reviewed: 2026-11-01\n---\n\n# Keys\n\nKeys are at the door.\n";
  private static final String BAD =
      "# Keys\n\nKeys.\n".replaceFirst("^", "---\nai_generated: true\n---\n\n");

  @TempDir Path directory;
  private GitSite site;

  @BeforeEach
  void makeSite() throws Exception {
    site = new GitSite(directory.resolve("site"));
    site.write("articlint.yaml", "extends: [recommended]\nexclude: [\"drafts/**\"]\n");
    site.write("keys.md", GOOD);
    site.commit();
  }

  private Cli.Result shell(String... command) {
    return new Launcher(site.directory)
        .with("PRE_COMMIT_HOME", directory.resolve("pre-commit").toString())
        .with("GIT_AUTHOR_NAME", "a")
        .with("GIT_AUTHOR_EMAIL", "a@b.example")
        .with("GIT_COMMITTER_NAME", "a")
        .with("GIT_COMMITTER_EMAIL", "a@b.example")
        .shell(command);
  }

  /** Hooks that run the finished build, so that nothing is built; .ci/pre-commit builds. */
  private void installHooks(String... ids) throws Exception {
    boolean there = Files.isExecutable(Path.of("/usr/bin/pre-commit"));
    assumeTrue(there || System.getenv("CI") != null, "pre-commit is not installed");
    Path hooks = Files.createDirectories(directory.resolve("hooks"));
    Files.createSymbolicLink(hooks.resolve("articlint"), Launcher.BUILT);
    Files.copy(
        Project.DIRECTORY.resolve(".pre-commit-hooks.yaml"),
        hooks.resolve(".pre-commit-hooks.yaml"));
    for (String[] git :
        new String[][] {
          {"git", "-C", hooks.toString(), "init", "-q"},
          {"git", "-C", hooks.toString(), "add", "-A", "-f"},
          {"git", "-C", hooks.toString(), "commit", "-q", "-m", "hooks"},
          {"git", "-C", hooks.toString(), "tag", "v0"}
        }) {
      assertEquals(0, shell(git).code());
    }
    StringBuilder config =
        new StringBuilder(
            "repos:\n  - repo: " + directory.resolve("hooks") + "\n    rev: v0\n    hooks:\n");
    for (String id : ids) {
      config.append("      - id: ").append(id).append('\n');
    }
    site.write(".pre-commit-config.yaml", config.toString());
    site.git("add", ".pre-commit-config.yaml");
    Cli.Result manifest =
        shell(
            "pre-commit", "validate-manifest", hooks.resolve(".pre-commit-hooks.yaml").toString());
    assertEquals(0, manifest.code(), manifest.out() + manifest.err());
    Cli.Result installed = shell("pre-commit", "install");
    assertEquals(0, installed.code(), installed.out() + installed.err());
  }

  private Cli.Result commit() {
    return shell("git", "commit", "-m", "a change");
  }

  @Test
  void theHookRefusesWhatIsWrongAndLetsTheRestPass() throws Exception {
    installHooks("articlint", "articlint-config");
    site.write("bad.md", BAD);
    site.git("add", "-A");
    Cli.Result refused = commit();
    assertEquals(1, refused.code(), refused.out() + refused.err());
    String said = refused.out() + refused.err();
    assertTrue(said.contains("bad.md:2:15 error ai-style-without-human-review"), said);

    // What is staged counts, not what the file says meanwhile.
    site.write("bad.md", GOOD);
    assertEquals(1, commit().code());
    site.git("add", "-A");
    Cli.Result passed = commit();
    assertEquals(0, passed.code(), passed.out() + passed.err());

    // Excluded though pre-commit names it.
    site.write("drafts/bad.md", BAD);
    site.git("add", "-A");
    Cli.Result excluded = commit();
    assertEquals(0, excluded.code(), excluded.out() + excluded.err());
    Cli.Result notice =
        shell(Launcher.BUILT.toString(), "check", "--staged", "--", "drafts/bad.md");
    assertEquals(0, notice.code());
    assertTrue(notice.out().contains("Left out as excluded"), notice.out());
    assertTrue(notice.err().contains("no article was checked"), notice.err());

    // A file is never an option, nor a file of arguments.
    site.write("--output=x.md", BAD);
    site.write("@x.md", BAD);
    site.git("add", "-A");
    Cli.Result odd = commit();
    assertEquals(1, odd.code(), odd.out() + odd.err());
    said = odd.out() + odd.err();
    assertTrue(said.contains("./--output=x.md:2:15 error"), said);
    assertTrue(said.contains("@x.md:2:15 error"), said);
    assertFalse(Files.exists(site.directory.resolve("x.md")));
    site.git("reset", "-q", "--hard");

    site.write("articlint.yaml", "extends: [recommendd]\n");
    site.git("add", "-A");
    Cli.Result config = commit();
    assertEquals(1, config.code(), config.out() + config.err());
    said = config.out() + config.err();
    assertTrue(said.contains("unknown pack 'recommendd', did you mean 'recommended'"), said);
  }

  @Test
  void theHookComparesWithTheWholeArchiveWithoutAConfiguration() throws Exception {
    site.delete("articlint.yaml");
    String copy =
        "# T\n\nThis paragraph has so many words that it is compared with those of all other"
            + " articles, nearly word for word, until three of them have it and it is reported.\n";
    for (String name : List.of("a", "b", "c")) {
      site.write(name + ".md", copy);
    }
    site.commit();
    Path program = Files.writeString(directory.resolve("program"), "#!/bin/sh\n: >../ran\n");
    assertTrue(program.toFile().setExecutable(true));
    site.write("d.md", copy);
    site.git("add", "d.md");
    site.git("config", "core.fsmonitor", program.toString());
    Cli.Result hook =
        shell(Launcher.BUILT.toString(), "check", "--staged", "--fail-on=warning", "--", "d.md");
    assertEquals(1, hook.code(), hook.out() + hook.err());
    assertTrue(hook.out().contains("d.md:3:1 warning repeated-boilerplate"), hook.out());
    assertFalse(Files.exists(directory.resolve("ran")), "a program of the repository was run");
    // A hook that goes into a submodule has the variables of the repository around it.
    Path around = Files.createDirectories(directory.resolve("around"));
    assertEquals(0, shell("git", "init", "-q", around.toString()).code());
    Cli.Result inside =
        new Launcher(site.directory)
            .with("GIT_DIR", around.resolve(".git").toString())
            .run("check", "--staged", "--fail-on=warning");
    assertEquals(1, inside.code(), inside.out() + inside.err());
  }

  @Test
  void theUserAddsOptionsToTheHook() throws Exception {
    installHooks("articlint");
    String stale = GOOD.replace("2026-11-01", "2020-01-01");
    site.write("stale.md", stale);
    site.git("add", "-A");
    Cli.Result silent = commit();
    assertEquals(0, silent.code(), silent.out() + silent.err());

    Path config = site.directory.resolve(".pre-commit-config.yaml");
    Files.writeString(
        config, Files.readString(config) + "        args: [--fail-on=warning, --lines, all]\n");
    site.write("-V.md", stale + "\nMore.\n");
    site.write("stale.md", stale + "\nMore.\n");
    site.git("add", "-A");
    Cli.Result refused = commit();
    assertEquals(1, refused.code(), refused.out() + refused.err());
    String said = refused.out() + refused.err();
    assertTrue(said.contains("stale.md:2:16 warning stale-last-reviewed"), said);
    assertTrue(said.contains("./-V.md:2:16 warning stale-last-reviewed"), said);
  }

  @Test
  void allFilesAreCheckedWhenAllAreAskedFor() throws Exception {
    site.write("old.md", BAD);
    site.commit();
    installHooks("articlint");
    Cli.Result all = shell("pre-commit", "run", "--all-files");
    assertEquals(1, all.code(), all.out());
    assertTrue(all.out().contains("old.md:2:15 error"), all.out());
    installHooksAgain("articlint-all");
    assertEquals(1, shell("pre-commit", "run", "--all-files").code());
  }

  private void installHooksAgain(String id) throws IOException {
    Path config = site.directory.resolve(".pre-commit-config.yaml");
    Files.writeString(config, Files.readString(config).replace("id: articlint", "id: " + id));
  }

  @Test
  void theActionAnnotatesSummarisesAndKeepsTheExitCode() throws Exception {
    site.git("checkout", "-q", "-b", "branch");
    site.write("bad.md", BAD);
    site.write("old.md", GOOD);
    site.commit();
    Path output = directory.resolve("output");
    Path summary = directory.resolve("summary");
    Path temp = Files.createDirectories(directory.resolve("temp"));
    Cli.Result found = action(output, summary, temp, "main", "");
    assertEquals(1, found.code(), found.out() + found.err());
    assertTrue(found.out().startsWith("::error file=bad.md,line=2,col=15"), found.out());
    assertTrue(Files.readString(summary).startsWith("### articlint: 1 error in 1 article"));
    Path sarif = temp.resolve("articlint.sarif");
    assertEquals("exit-code=1\nsarif=" + sarif + "\n", Files.readString(output));
    assertTrue(Files.readString(sarif).contains("ai-style-without-human-review"));

    Files.delete(output);
    assertEquals(0, action(output, summary, temp, "", "keys.md\nold.md\n").code());
    assertTrue(Files.readString(output).startsWith("exit-code=0\nsarif=/"));

    // After an incomplete check there is nothing to upload.
    Files.delete(output);
    Files.write(site.directory.resolve("bytes.md"), new byte[] {'a', 0, 'b'});
    Files.createSymbolicLink(site.directory.resolve("gone.md"), Path.of("nowhere.md"));
    assertEquals(3, action(output, summary, temp, "", "").code());
    assertEquals("exit-code=3\nsarif=\n", Files.readString(output));

    Files.delete(output);
    assertEquals(2, action(output, summary, temp, "nonsense; echo pwned", "").code());
    assertEquals("exit-code=2\nsarif=\n", Files.readString(output));
  }

  private Cli.Result action(Path output, Path summary, Path temp, String base, String paths)
      throws IOException {
    Path step = Project.DIRECTORY.resolve("action/check");
    return new Launcher(site.directory)
        .with("GITHUB_OUTPUT", output.toString())
        .with("GITHUB_STEP_SUMMARY", summary.toString())
        .with("RUNNER_TEMP", temp.toString())
        // The step before puts articlint there.
        .with("PATH", Launcher.BUILT.resolveSibling("") + ":" + System.getenv("PATH"))
        .with("ARTICLINT_BASE", base)
        .with("ARTICLINT_LINES", "all")
        .with("ARTICLINT_PATHS", paths)
        .shell(step.toString());
  }
}
