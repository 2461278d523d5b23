package org.articlint.git;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreeChangeTest {

  @TempDir Path directory;
  private GitRepository repository;
  private Git git;

  @BeforeEach
  void makeRepository() throws Exception {
    repository = GitRepository.init(directory);
    git = new Git(directory);
    repository.write("changed.md", "one\n");
    repository.write("deleted.md", "one\n");
    repository.write("file-to-link.md", "one\n");
    repository.write("ä\t\"\n.md", "one\n");
    Files.createSymbolicLink(directory.resolve("link.md"), Path.of("changed.md"));
    repository.commit();
  }

  private void stageChanges() throws Exception {
    repository.write("changed.md", "two\n");
    repository.write("new.md", "new\n");
    repository.write("ä\t\"\n.md", "two\n");
    Files.delete(directory.resolve("deleted.md"));
    Files.delete(directory.resolve("file-to-link.md"));
    Files.createSymbolicLink(directory.resolve("file-to-link.md"), Path.of("changed.md"));
    repository.git("add", "-A");
    // Not staged, so not seen.
    repository.write("changed.md", "three\n");
    repository.write("untracked.md", "one\n");
  }

  private String id(String text) throws Exception {
    Path file = Files.writeString(directory.resolve(".git/content"), text);
    return repository.git("hash-object", file.toString());
  }

  private List<TreeChange> expectedChanges() throws Exception {
    return List.of(
        new TreeChange("changed.md", id("two\n")),
        new TreeChange("deleted.md", FileKind.NONE, ""),
        new TreeChange("file-to-link.md", FileKind.LINK, id("changed.md")),
        new TreeChange("new.md", id("new\n")),
        new TreeChange("ä\t\"\n.md", id("two\n")));
  }

  @Test
  void theStagingAreaIsComparedWithATree() throws Exception {
    assertEquals(List.of(), TreeChange.of(StagedFiles.start(git, "HEAD")));
    stageChanges();
    List<TreeChange> changes = TreeChange.of(StagedFiles.start(git, "HEAD"));
    assertEquals(expectedChanges(), changes);
    assertEquals(
        List.of(false, true, true, false, false),
        changes.stream().map(TreeChange::isNoFile).toList());
  }

  @Test
  void twoTreesAreCompared() throws Exception {
    stageChanges();
    String tree = repository.git("write-tree");
    assertEquals(expectedChanges(), TreeChange.of(TreeChange.startBetween(git, "HEAD", tree)));
    assertEquals(List.of(), TreeChange.of(TreeChange.startBetween(git, tree, tree)));
  }

  @Test
  void theFilesOfATreeAreListedWithoutLinks() throws Exception {
    String one = id("one\n");
    assertEquals(
        List.of(
            new TreeChange("changed.md", one),
            new TreeChange("deleted.md", one),
            new TreeChange("file-to-link.md", one),
            new TreeChange("ä\t\"\n.md", one)),
        TreeChange.filesOf(git, "HEAD"));
    assertEquals(List.of(), TreeChange.filesOf(git, git.emptyTree()));
  }

  @Test
  void aFileInConflictIsNotStaged() throws Exception {
    repository.git("checkout", "-q", "-b", "other");
    repository.write("changed.md", "theirs\n");
    repository.commit();
    repository.git("checkout", "-q", "main");
    repository.write("changed.md", "ours\n");
    repository.commit();
    // The merge fails, which the helper would report.
    new ProcessBuilder("git", "-c", "user.name=a", "-c", "user.email=a@b", "merge", "-q", "other")
        .directory(directory.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
    assertEquals(
        List.of(new TreeChange("changed.md", FileKind.UNMERGED, "")),
        TreeChange.of(StagedFiles.start(git, "HEAD")));
    assertEquals(List.of(), StagedFiles.named(git, List.of("changed.md")));
  }

  @Test
  void stagedFilesAreFoundByTheirLiteralPaths() throws Exception {
    stageChanges();
    List<String> paths =
        List.of("*.md", "changed.md", "link.md", "untracked.md", "ä\t\"\n.md", ":/new.md");
    assertEquals(
        List.of(
            new TreeChange("changed.md", id("two\n")),
            new TreeChange("link.md", FileKind.LINK, id("changed.md")),
            new TreeChange("ä\t\"\n.md", id("two\n"))),
        StagedFiles.named(git, paths));
    assertEquals(List.of(), StagedFiles.named(git, List.of()));
  }

  @Test
  void morePathsThanOneCommandTakesAreAllFound() throws Exception {
    List<String> paths = new ArrayList<>(Collections.nCopies(500, "nowhere.md"));
    paths.add("changed.md");
    IntStream.range(0, 500).forEach(i -> paths.add("nowhere.md"));
    paths.add("deleted.md");
    assertEquals(
        List.of("changed.md", "deleted.md"),
        StagedFiles.named(git, paths).stream().map(TreeChange::path).toList());
  }
}
