package org.articlint.lint.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.articlint.git.GitException;
import org.articlint.git.LineRanges;
import org.articlint.parse.Formats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangedTest {

  @TempDir Path directory;
  private GitRepository repository;

  @BeforeEach
  void makeBranch() throws Exception {
    directory = directory.toRealPath();
    repository = new GitRepository(directory);
    repository.write("same.md", "x\n").write("edited.md", "1\n2\n3\n").write("gone.md", "x\n");
    repository.write("sub/edited.md", "1\n").commit();
    repository.git("checkout", "-q", "-b", "topic");
  }

  @Test
  void committedStagedEditedAndUnknownFilesAreChanged() throws Exception {
    repository.write("committed.md", "x\n").commit();
    repository.write("staged.md", "x\n").git("add", "staged.md");
    repository.write("edited.md", "1\ntwo\n3\n").write("unknown.md", "x\n");
    Files.delete(directory.resolve("gone.md"));
    assertEquals(
        List.of("committed.md", "edited.md", "staged.md", "unknown.md"), paths(find(directory)));
  }

  @Test
  void whatTheBranchItLeftHasDoneMeanwhileIsNoChange() throws Exception {
    repository.write("mine.md", "x\n").commit();
    repository.git("checkout", "-q", "main");
    repository.write("theirs.md", "x\n").commit();
    repository.git("checkout", "-q", "topic");
    assertEquals(List.of("mine.md"), paths(find(directory)));
  }

  @Test
  void theLinesAndThePastOfAChangeAreKnown() throws Exception {
    repository.write("edited.md", "1\ntwo\n3\n").write("new.md", "x\n");
    try (Changed changed = new Changed(directory, "")) {
      List<ArticleFile> files =
          changed.find(List.of(directory), repository.configs(), c -> Formats.DEFAULT).files();
      Change edited = files.get(0).change().orElseThrow();
      assertEquals(new LineRanges(List.of(new LineRanges.Range(2, 2))), edited.lines());
      assertEquals("1\n2\n3\n", text(edited.before().orElseThrow()));
      Change added = files.get(1).change().orElseThrow();
      assertEquals(LineRanges.ALL, added.lines());
      assertFalse(added.before().isPresent());
    }
  }

  @Test
  void onlyWhatLiesBelowIsWanted() throws Exception {
    repository.write("edited.md", "other\n").write("sub/edited.md", "other\n");
    repository.write("sub/excluded.md", "x\n").write("articlint.yaml", "exclude: [sub/ex*]\n");
    FoundFiles found = find(directory.resolve("sub"));
    assertEquals(List.of("sub/edited.md"), paths(found));
    assertEquals(List.of(new Skipped("sub/excluded.md", Skipped.Reason.EXCLUDED)), found.skipped());
    assertFalse(found.hasAllOf(directory.resolve("sub")));
  }

  @Test
  void aChangedFileThatTheWorkTreeLacksIsAFailure() throws Exception {
    repository.write("sub/edited.md", "other\n").write("edited.md", "other\n").commit();
    repository.git("sparse-checkout", "set", "--no-cone", "/*", "!/sub/");
    FoundFiles found = find(directory);
    assertEquals(List.of("edited.md"), paths(found));
    assertEquals(
        List.of(new Failure("sub/edited.md", "it is in git, but not in this sparse work tree")),
        found.failures());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--assume-unchanged", "--skip-worktree"})
  void aFileAtWhichGitDoesNotLookIsCompared(String how) throws Exception {
    repository.git("update-index", how, "same.md", "edited.md", "gone.md", "sub/edited.md");
    repository.write("edited.md", "1\n2\n3\n4\n");
    Files.delete(directory.resolve("gone.md"));
    try (Changed changed = new Changed(directory, "")) {
      List<ArticleFile> files =
          changed.find(List.of(directory), repository.configs(), c -> Formats.DEFAULT).files();
      assertEquals(List.of("edited.md"), files.stream().map(ArticleFile::path).toList());
      Change edited = files.get(0).change().orElseThrow();
      assertEquals(LineRanges.ALL, edited.lines());
      assertEquals("1\n2\n3\n", text(edited.before().orElseThrow()));
    }
  }

  @Test
  void aNewFileAtWhichGitDoesNotLookHasNoPast() throws Exception {
    repository.write("new.md", "x\n").git("add", "new.md");
    repository.git("update-index", "--skip-worktree", "new.md");
    ArticleFile added = find(directory).files().get(0);
    assertEquals("new.md", added.path());
    assertFalse(added.change().orElseThrow().before().isPresent());
  }

  @Test
  void aLinkInPlaceOfAFileAtWhichGitDoesNotLookIsALink() throws Exception {
    repository.git("update-index", "--assume-unchanged", "edited.md");
    Files.delete(directory.resolve("edited.md"));
    Files.createSymbolicLink(directory.resolve("edited.md"), Path.of("same.md"));
    assertEquals(List.of(), paths(find(directory)));
    assertEquals(
        List.of("edited.md"), find(directory).skipped().stream().map(Skipped::path).toList());
  }

  @Test
  void aFileThatBecomesAnArticleIsNewInAllLines() throws Exception {
    repository.write("articlint.yaml", "exclude: [drafts/]\n");
    repository.write("drafts/a.md", "a text\nthat is renamed\n").write("b.md", "one\nmore\n");
    repository.commit();
    repository.git("branch", "-f", "main");
    repository.git("mv", "drafts/a.md", "a.md");
    repository.git("mv", "b.md", "c.md");
    List<LineRanges> expected = List.of(LineRanges.ALL, new LineRanges(List.of()));
    assertEquals(expected, lines(find(directory)));
    try (Staged staged = new Staged(directory)) {
      FoundFiles found =
          staged.find(List.of(directory), repository.configs(), config -> Formats.DEFAULT, true);
      assertEquals(expected, lines(found));
    }
  }

  private static List<LineRanges> lines(FoundFiles found) {
    return found.files().stream().map(file -> file.change().orElseThrow().lines()).toList();
  }

  @Test
  void theWorkTreeIsTheOneThatIsChecked(@TempDir Path other) throws Exception {
    for (String name : List.of("same.md", "edited.md", "gone.md")) {
      Files.copy(directory.resolve(name), other.resolve(name));
    }
    repository.git("config", "core.worktree", other.toString());
    repository.write("edited.md", "other\n").write("unknown.md", "x\n");
    assertEquals(List.of("edited.md", "unknown.md"), paths(find(directory)));
  }

  @Test
  void aFileOfTheSameSizeAndTimeIsCompared() throws Exception {
    Path edited = directory.resolve("edited.md");
    FileTime longAgo = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    Files.setLastModifiedTime(edited, longAgo);
    repository.git("update-index", "--refresh");
    repository.git("config", "core.checkStat", "minimal");
    repository.git("config", "core.trustctime", "false");
    Path other = Files.writeString(directory.resolve("other"), "1\n2\n4\n");
    Files.setLastModifiedTime(other, longAgo);
    Files.move(other, edited, StandardCopyOption.REPLACE_EXISTING);
    assertEquals(List.of("edited.md"), paths(find(directory)));
  }

  @Test
  void theBaseIsNamedForPeople() throws Exception {
    String main = repository.git("rev-parse", "main").strip();
    try (Changed changed = new Changed(directory, "")) {
      assertEquals("main (" + main.substring(0, 10) + ")", changed.base());
    }
  }

  @Test
  void aBaseThatIsNoneIsToldWithWhatToDo() throws Exception {
    assertFault("--option", "'--option' is not a branch or commit");
    assertTrue(fault("nowhere").contains("nowhere"), fault("nowhere"));
    repository.git("checkout", "-q", "--orphan", "lonely");
    repository.write("lonely.md", "x\n").commit();
    assertFault("main", "main and HEAD have no commit in common");
    repository.git("branch", "-q", "-D", "main");
    assertTrue(
        fault("").startsWith("none of origin/HEAD, origin/main, origin/master, main"), fault(""));
  }

  private void assertFault(String base, String message) {
    assertEquals(message, fault(base));
  }

  private String fault(String base) {
    return String.valueOf(
        assertThrows(GitException.class, () -> new Changed(directory, base)).getMessage());
  }

  private FoundFiles find(Path below) throws Exception {
    try (Changed changed = new Changed(directory, "")) {
      return changed.find(List.of(below), repository.configs(), config -> Formats.DEFAULT);
    }
  }

  private static List<String> paths(FoundFiles found) {
    return found.files().stream().map(ArticleFile::path).toList();
  }

  private static String text(ArticleContent content) throws IOException {
    return new String(content.bytes(), StandardCharsets.UTF_8);
  }
}
