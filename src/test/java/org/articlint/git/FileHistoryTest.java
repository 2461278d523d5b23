package org.articlint.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.articlint.git.FileHistory.Version;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commits made of files. */
class FileHistoryTest {

  private static final String TEXT = "one\ntwo\nthree\nfour\nfive\nsix\n";

  @TempDir Path directory;
  private GitRepository repository;

  @BeforeEach
  void makeRepository() throws Exception {
    repository = GitRepository.init(directory.resolve("repository"));
    repository.write("a.md", TEXT);
    repository.write("folder/ä \"ö\".md", "other\n");
    commit("2020-01-01T23:00:00-05:00");
  }

  @Test
  void theNewestVersionComesFirst() throws Exception {
    repository.write("a.md", TEXT + "seven\n");
    commit("2021-02-03T00:00:00Z");
    List<Version> versions = history("a.md").of("a.md");
    assertEquals(days("2021-02-03", "2020-01-01"), versions.stream().map(Version::day).toList());
    assertEquals(versions.get(1).after(), versions.get(0).before());
    assertEquals("", versions.get(1).before());
    assertFalse(versions.get(1).isCut());
    assertEquals(versions.get(0).after(), repository.git("rev-parse", "HEAD:a.md"));
  }

  @Test
  void namesOfAllCharactersAreFound() throws Exception {
    assertEquals(1, history("folder/ä \"ö\".md").of("folder/ä \"ö\".md").size());
    assertEquals(List.of(), history("a.md").of("folder/ä \"ö\".md"));
    assertEquals(List.of(), history("gone.md").of("gone.md"));
  }

  @Test
  void aRenamedFileKeepsItsHistory() throws Exception {
    repository.git("mv", "a.md", "b.md");
    repository.write("b.md", TEXT + "seven\n");
    commit("2021-01-01T12:00:00Z");
    // Another file of the old name is another file.
    repository.write("a.md", "something else\n");
    commit("2022-01-01T12:00:00Z");
    FileHistory history = history("a.md", "b.md");
    assertEquals(
        days("2021-01-01", "2020-01-01"), history.of("b.md").stream().map(Version::day).toList());
    assertEquals("2022-01-01", history.of("a.md").get(0).day().toString());
  }

  @Test
  void aFileThatWasDeletedAndCameBackIsNew() throws Exception {
    repository.git("rm", "-q", "a.md");
    commit("2021-01-01T12:00:00Z");
    repository.write("a.md", TEXT);
    commit("2022-01-01T12:00:00Z");
    Version last = history("a.md").of("a.md").get(0);
    assertEquals("", last.before());
    assertEquals(LocalDate.of(2022, 1, 1), last.day());
  }

  @Test
  void aShallowCloneKnowsWhereItEnds() throws Exception {
    repository.write("b.md", "new\n");
    commit("2021-01-01T12:00:00Z");
    repository.write("c.md", "new\n");
    commit("2022-01-01T12:00:00Z");
    Path clone = directory.resolve("clone");
    repository.git(
        "clone", "-q", "--depth=2", "file://" + repository.directory(), clone.toString());
    FileHistory history = FileHistory.read(new Git(clone), List.of("a.md", "b.md", "c.md"));
    assertTrue(history.of("a.md").get(0).isCut());
    assertTrue(history.of("b.md").get(0).isCut());
    assertFalse(history.of("c.md").get(0).isCut());
  }

  @Test
  void settingsOfTheUserDoNotMatter() throws Exception {
    repository.git("config", "log.showSignature", "true");
    repository.git("config", "color.ui", "always");
    repository.git("config", "diff.renames", "false");
    repository.git("config", "log.date", "relative");
    repository.git("config", "diff.orderFile", "/nowhere");
    assertEquals(1, history("a.md").of("a.md").size());
  }

  @Test
  void withoutACommitThereIsNoHistory() throws Exception {
    GitRepository empty = GitRepository.init(directory.resolve("empty"));
    assertThrows(
        GitException.class, () -> FileHistory.read(new Git(empty.directory()), List.of("a.md")));
  }

  /** Git takes any number for the date of an author. */
  @Test
  void anAuthorsDateThatIsNoneGivesWayToThatOfTheCommit() throws Exception {
    repository.write("a.md", TEXT + "seven\n");
    commit("@253402300800 +0000");
    String committed = repository.git("log", "-1", "--format=%cs");
    assertEquals(
        days(committed, "2020-01-01"),
        history("a.md").of("a.md").stream().map(Version::day).toList());
  }

  private void commit(String date) throws Exception {
    repository.git("add", "-A");
    repository.git("commit", "-q", "-m", "a commit", "--date", date);
  }

  private FileHistory history(String... paths) throws GitException {
    return FileHistory.read(new Git(repository.directory()), List.of(paths));
  }

  private static List<LocalDate> days(String... days) {
    return List.of(days).stream().map(LocalDate::parse).toList();
  }
}
