package org.articlint.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which repository is asked, whatever a hook's variables and the directories around say. */
class RepositoryTest {

  @TempDir Path directory;
  private Path outer;
  private Path inner;

  @BeforeEach
  void makeRepositories() throws Exception {
    outer = directory.toRealPath().resolve("outer");
  }

  private void makeSubmodule() throws Exception {
    GitRepository module = GitRepository.init(directory.resolve("module"));
    module.write("a.md", "A.\n");
    module.commit();
    GitRepository around = GitRepository.init(outer);
    around.git("submodule", "--quiet", "add", module.directory().toString(), "inner");
    inner = outer.resolve("inner");
  }

  private static Set<String> left(Path top, String gitDirectory) {
    Map<String, String> environment = new HashMap<>();
    environment.put("GIT_DIR", gitDirectory);
    environment.put("GIT_INDEX_FILE", "index");
    environment.put("HOME", "/home");
    new Repository(top).leaveOthers(environment);
    return environment.keySet();
  }

  @Test
  void variablesOfAnotherRepositoryAreLeft() throws Exception {
    makeSubmodule();
    Set<String> all = Set.of("GIT_DIR", "GIT_INDEX_FILE", "HOME");
    assertEquals(all, left(outer, ".git"));
    assertEquals(all, left(outer, outer.resolve(".git").toString()));
    assertEquals(all, left(inner, outer.resolve(".git/modules/inner").toString()));
    assertEquals(Set.of("HOME"), left(inner, outer.resolve(".git").toString()));
    assertEquals(Set.of("HOME"), left(outer, "/nowhere"));
    Path bare = Files.createDirectories(directory.resolve("plain"));
    assertEquals(all, left(bare, "/somewhere.git"), "a work tree without .git");
  }

  /** As in a hook of a main work tree: git sets no other variable there. */
  @Test
  void theStagingAreaOfAnotherRepositoryIsLeft() throws Exception {
    makeSubmodule();
    Path own = Files.createFile(outer.resolve(".git/next-index-1.lock"));
    Path elsewhere = Files.createFile(directory.resolve("index-of-a-script"));
    assertTrue(isIndexKept(outer, ".git/index"));
    assertTrue(isIndexKept(outer, own.toString()));
    assertTrue(isIndexKept(outer, elsewhere.toString()));
    assertTrue(isIndexKept(inner, outer.resolve(".git/modules/inner/index").toString()));
    assertFalse(isIndexKept(inner, ".git/index"));
    assertFalse(isIndexKept(inner, own.toString()));
    assertFalse(isIndexKept(outer, ".git/next-index-2.lock"), "of a repository around this one");
  }

  private static boolean isIndexKept(Path top, String index) {
    Map<String, String> environment = new HashMap<>(Map.of("GIT_INDEX_FILE", index));
    new Repository(top).leaveOthers(environment);
    return environment.containsKey("GIT_INDEX_FILE");
  }

  @Test
  void withoutVariablesNothingIsChanged() {
    Map<String, String> environment = new HashMap<>(Map.of("GIT_INDEX_FILE", "index"));
    new Repository(directory).leaveOthers(environment);
    assertEquals(Set.of("GIT_INDEX_FILE"), environment.keySet());
  }

  @Test
  void theRepositoryAroundIsNotAsked() throws Exception {
    GitRepository.init(outer).commit();
    Path broken = Files.createDirectories(outer.resolve("sub/.git")).resolveSibling("");
    GitException failure =
        assertThrows(GitException.class, () -> new Git(broken).line("rev-parse", "HEAD"));
    assertTrue(
        failure.getMessage().startsWith("git rev-parse failed: fatal: not a git repository"),
        failure.getMessage());
  }

  @Test
  void aPathIsTrackedWhenSomethingBelowItIs() throws Exception {
    GitRepository repository = GitRepository.init(outer);
    repository.write("cache/deep/file", "x");
    repository.write("other", "x");
    Git git = new Git(outer);
    assertEquals(false, git.tracks("cache"));
    repository.git("add", "cache");
    assertEquals(true, git.tracks("cache"));
    assertEquals(false, git.tracks("cach"));
    assertEquals(false, git.tracks("*"));
    assertEquals(false, new Git(directory).tracks("outer"), "there is no repository");
  }
}
