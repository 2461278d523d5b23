package org.articlint.lint.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.articlint.git.LineRanges;
import org.articlint.git.TreeChange;
import org.articlint.parse.Formats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagedTest {

  @TempDir Path directory;
  private GitRepository repository;

  @BeforeEach
  void makeRepository() throws Exception {
    directory = directory.toRealPath();
    repository = new GitRepository(directory);
  }

  private void commitSome() throws Exception {
    repository.write("same.md", "x\n").write("edited.md", "1\n2\n3\n").write("gone.md", "x\n");
    repository.write("old.md", "a text\nthat is renamed\n").commit();
  }

  @Test
  void whatIsStagedIsReadAndNotTheFile() throws Exception {
    commitSome();
    repository.write("edited.md", "1\ntwo\n3\n").write("new.md", "new\n").git("add", "-A");
    repository.git("rm", "-q", "gone.md");
    repository.write("edited.md", "later\n").write("unknown.md", "x\n");
    try (Staged staged = new Staged(directory)) {
      FoundFiles found = find(staged, true, directory);
      assertEquals(List.of("edited.md", "new.md"), paths(found));
      ArticleFile edited = found.files().get(0);
      assertEquals("1\ntwo\n3\n", text(edited.content().orElseThrow()));
      Change change = edited.change().orElseThrow();
      assertEquals(new LineRanges(List.of(new LineRanges.Range(2, 2))), change.lines());
      assertEquals("1\n2\n3\n", text(change.before().orElseThrow()));
      Change added = found.files().get(1).change().orElseThrow();
      assertThrows(IOException.class, () -> added.before().orElseThrow().bytes());
    }
  }

  @Test
  void linesAreAskedForOnlyWhenTheyAreWanted() throws Exception {
    commitSome();
    repository.write("edited.md", "1\ntwo\n3\n").git("add", "-A");
    try (Staged staged = new Staged(directory)) {
      Change change = find(staged, false, directory).files().get(0).change().orElseThrow();
      assertEquals(LineRanges.ALL, change.lines());
    }
  }

  @Test
  void aRenamedArticleHasThePastOfTheOldName() throws Exception {
    commitSome();
    repository.git("mv", "old.md", "moved.md");
    try (Staged staged = new Staged(directory)) {
      ArticleFile moved = find(staged, true, directory).files().get(0);
      assertEquals("moved.md", moved.path());
      assertEquals(
          "a text\nthat is renamed\n", text(moved.change().flatMap(Change::before).orElseThrow()));
    }
  }

  @Test
  void aFileThatIsNamedNeedNotDiffer() throws Exception {
    commitSome();
    repository.write("unknown.md", "x\n");
    try (Staged staged = new Staged(directory)) {
      FoundFiles found =
          find(staged, true, directory.resolve("same.md"), directory.resolve("unknown.md"));
      assertEquals(List.of("same.md"), paths(found));
      assertEquals(List.of(new Failure("unknown.md", "it is not staged in git")), found.failures());
    }
  }

  @Test
  void excludedFilesAreLeftOutWithAReason() throws Exception {
    commitSome();
    repository.write("articlint.yaml", "exclude: [\"draft*\"]\n");
    repository.write("draft.md", "x\n").write("a.png", "x").git("add", "-A");
    try (Staged staged = new Staged(directory)) {
      FoundFiles found = find(staged, true, directory);
      assertEquals(List.of(), paths(found));
      assertEquals(List.of(new Skipped("draft.md", Skipped.Reason.EXCLUDED)), found.skipped());
    }
  }

  @Test
  void beforeTheFirstCommitEverythingIsNew() throws Exception {
    repository.write("a.md", "x\n").git("add", "-A");
    try (Staged staged = new Staged(directory)) {
      assertEquals(staged.git().emptyTree(), staged.head());
      assertEquals(List.of("a.md"), paths(find(staged, true, directory)));
    }
  }

  @Test
  void differencesFromAnotherTreeAreThoseOfWhatIsStaged() throws Exception {
    commitSome();
    String first = repository.git("rev-parse", "HEAD^{tree}").strip();
    repository.write("edited.md", "two\n").commit();
    Files.delete(directory.resolve("gone.md"));
    repository.write("staged.md", "x\n").git("add", "-A");
    try (Staged staged = new Staged(directory)) {
      assertEquals(List.of("gone.md", "staged.md"), changed(staged.since(staged.head())));
      assertEquals(List.of("edited.md", "gone.md", "staged.md"), changed(staged.since(first)));
      assertEquals("HEAD:same.md", staged.object("same.md"));
      assertEquals(repository.git("rev-parse", ":staged.md").strip(), staged.object("staged.md"));
    }
  }

  @Test
  void aConflictThatIsNotResolvedIsAFailure() throws Exception {
    commitSome();
    repository.git("checkout", "-q", "-b", "topic");
    repository.write("edited.md", "theirs\n").write("draft.txt", "theirs\n").commit();
    repository.git("checkout", "-q", "main");
    repository.write("edited.md", "ours\n").write("articlint.yaml", "exclude: [\"*.txt\"]\n");
    repository.write("draft.txt", "ours\n").commit();
    repository.attempt("merge", "-q", "topic");
    try (Staged staged = new Staged(directory)) {
      FoundFiles found = find(staged, true, directory);
      assertEquals(List.of(new Failure("edited.md", UnmergedArticles.REASON)), found.failures());
      assertEquals(List.of(), paths(found));
      Path other = directory.resolve("same.md");
      assertEquals(List.of(), find(staged, true, other).failures(), "it was not asked for");
    }
  }

  @Test
  void aFileThatIsOnlyMarkedToBeAddedHasNoContentYet() throws Exception {
    commitSome();
    repository.write("later.md", "x\n").git("add", "-N", "later.md");
    try (Staged staged = new Staged(directory)) {
      FoundFiles found = find(staged, true, directory.resolve("later.md"));
      assertEquals(List.of(), paths(found));
      assertEquals(
          List.of(
              new Failure(
                  "later.md",
                  "it is only marked to be added (git add -N); its content is not staged")),
          found.failures());
    }
  }

  @Test
  void onlyWhatLiesBelowIsFound() throws Exception {
    commitSome();
    repository.write("sub/a.md", "x\n").write("sub/draft.md", "x\n").write("b.md", "x\n");
    repository.write("articlint.yaml", "exclude: [\"**/draft*\"]\n").write("draft.md", "x\n");
    repository.git("add", "-A");
    try (Staged staged = new Staged(directory)) {
      FoundFiles found = find(staged, true, directory.resolve("sub"));
      assertEquals(List.of("sub/a.md"), paths(found));
      assertEquals(List.of(new Skipped("sub/draft.md", Skipped.Reason.EXCLUDED)), found.skipped());
    }
  }

  @Test
  void aChangedFileThatIsNamedIsFoundOnce() throws Exception {
    commitSome();
    repository.write("edited.md", "two\n").git("add", "-A");
    try (Staged staged = new Staged(directory)) {
      FoundFiles found = find(staged, true, directory.resolve("edited.md"));
      assertEquals(List.of("edited.md"), paths(found));
      assertEquals(List.of(), found.failures());
    }
  }

  @Test
  void aDirectoryIsThereWhenItIsCommittedOrStaged() throws Exception {
    repository.write("old/a.md", "x\n").commit();
    repository.write("new/a.md", "x\n").write("unknown/a.md", "x\n").git("add", "new");
    try (Staged staged = new Staged(directory)) {
      assertTrue(staged.has(directory.resolve("old")));
      assertTrue(staged.has(directory.resolve("new")));
      assertFalse(staged.has(directory.resolve("unknown")));
      assertFalse(staged.has(directory.resolve("ne")));
    }
  }

  private FoundFiles find(Staged staged, boolean withLines, Path... below) throws Exception {
    return staged.find(List.of(below), repository.configs(), config -> Formats.DEFAULT, withLines);
  }

  private static List<String> paths(FoundFiles found) {
    return found.files().stream().map(ArticleFile::path).toList();
  }

  private static List<String> changed(List<TreeChange> changes) {
    return changes.stream().map(TreeChange::path).sorted().toList();
  }

  private static String text(ArticleContent content) throws IOException {
    return new String(content.bytes(), StandardCharsets.UTF_8);
  }
}
