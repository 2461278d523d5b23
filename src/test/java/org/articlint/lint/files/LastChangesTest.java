package org.articlint.lint.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.articlint.check.value.Context.UnknownPastException;
import org.articlint.parse.Formats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastChangesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final ArticleFinder.FormatLookup FORMATS = config -> Formats.DEFAULT;
  private static final String TEXT = "# A printer\n\nIt needs a new driver,\nsince May.\n";

  @TempDir Path directory;
  private GitRepository repository;

  @BeforeEach
  void makeRepository() throws Exception {
    directory = Files.createDirectory(directory.toRealPath().resolve("site"));
    repository = new GitRepository(directory);
  }

  private void commit(String path, String text, String day) throws Exception {
    repository.write(path, text).git("add", "-A");
    repository.git("commit", "-q", "-m", "c", "--date", day + "T12:00:00Z");
  }

  /** When a text that an article has now was written, by the history of a directory. */
  private LocalDate changed(Path root, String path, String text) throws Exception {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ArticleFile file =
        new ArticleFile(
            root.resolve(path),
            path,
            repository.configs().of(directory),
            Optional.of(most -> bytes));
    FoundFiles found = new FoundFiles(root, List.of(file), List.of(), List.of(), List.of());
    try (LastChanges changes = new LastChanges(found, FORMATS, TODAY)) {
      LocalDate day = changes.of(file, file.read(FORMATS));
      assertEquals(day, changes.of(file, file.read(FORMATS)), "asked again");
      return day;
    }
  }

  private LocalDate changed(String path, String text) throws Exception {
    return changed(directory, path, text);
  }

  private String fault(Path root, String path, String text) {
    return String.valueOf(
        assertThrows(UnknownPastException.class, () -> changed(root, path, text)).getMessage());
  }

  @Test
  void theLastCommitThatChangedTheTextCounts() throws Exception {
    commit("a.md", TEXT, "2020-01-01");
    commit("a.md", TEXT.replace("May", "June"), "2021-01-01");
    commit("b.md", "Other text.\n", "2022-01-01");
    assertEquals(LocalDate.of(2021, 1, 1), changed("a.md", TEXT.replace("May", "June")));
    assertEquals(LocalDate.of(2022, 1, 1), changed("b.md", "Other text.\n"));
  }

  @Test
  void metadataLineBreaksAndNamesAreNoText() throws Exception {
    commit("a.md", TEXT, "2020-01-01");
    commit("a.md", "---\ntags: [a]\n---\n\n" + TEXT, "2021-01-01");
    String joined = "---\ntags: [b]\n---\n\n" + TEXT.replace(",\n", ", ");
    commit("a.md", joined, "2022-01-01");
    repository.git("mv", "a.md", "b.md");
    commit("c.md", "Other text.\n", "2023-01-01");
    assertEquals(LocalDate.of(2020, 1, 1), changed("b.md", joined));
    assertEquals(
        LocalDate.of(2020, 1, 1), changed("b.md", joined.replace("[b]", "[c, d]")), "edited");
  }

  @Test
  void aTextThatIsNotCommittedIsOfToday() throws Exception {
    commit("a.md", TEXT, "2020-01-01");
    assertEquals(TODAY, changed("a.md", TEXT.replace("May", "June")));
    assertEquals(TODAY, changed("new.md", TEXT));
  }

  @Test
  void aShallowCloneKnowsOnlyWhatItHolds() throws Exception {
    commit("a.md", TEXT, "2020-01-01");
    commit("b.md", "Other text.\n", "2021-01-01");
    commit("b.md", "Another text.\n", "2022-01-01");
    Path clone = directory.resolveSibling("clone");
    repository.git("clone", "-q", "--depth=2", "file://" + directory, clone.toString());
    assertEquals(LocalDate.of(2022, 1, 1), changed(clone, "b.md", "Another text.\n"));
    assertTrue(
        fault(clone, "a.md", TEXT).startsWith("its last change is not in this shallow clone"),
        () -> fault(clone, "a.md", TEXT));
  }

  @Test
  void withoutARepositoryThereIsTheSameAnswerEachTime() throws Exception {
    Path plain = Files.createDirectory(directory.resolveSibling("plain"));
    ArticleFile file =
        new ArticleFile(
            plain.resolve("a.md"),
            "a.md",
            repository.configs().of(directory),
            Optional.of(most -> new byte[0]));
    FoundFiles found = new FoundFiles(plain, List.of(file), List.of(), List.of(), List.of());
    try (LastChanges changes = new LastChanges(found, FORMATS, TODAY)) {
      String first = fault(changes, file);
      assertTrue(first.contains("not a git repository"), first);
      new GitRepository(plain);
      assertEquals(first, fault(changes, file), "git is asked once");
    }
  }

  private static String fault(LastChanges changes, ArticleFile file) {
    return String.valueOf(
        assertThrows(UnknownPastException.class, () -> changes.of(file, file.read(FORMATS)))
            .getMessage());
  }
}
