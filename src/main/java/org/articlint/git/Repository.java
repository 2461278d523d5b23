package org.articlint.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The repository of a work tree.
 *
 * @param top the top directory of the work tree
 */
record Repository(Path top) {

  private static final String DIRECTORY = "GIT_DIR";
  private static final String INDEX = "GIT_INDEX_FILE";

  /** The variables that say where git keeps what it knows of a work tree. */
  private static final List<String> PLACES =
      List.of(
          DIRECTORY,
          "GIT_WORK_TREE",
          INDEX,
          "GIT_OBJECT_DIRECTORY",
          "GIT_ALTERNATE_OBJECT_DIRECTORIES",
          "GIT_COMMON_DIR",
          "GIT_NAMESPACE",
          "GIT_PREFIX");

  /** The beginning of a {@code .git} file, which names the directory. */
  private static final String LINK = "gitdir:";

  /**
   * Removes the variables that name another repository than this one. A hook that goes into a
   * submodule has those of the repository around it; of some hooks, git names the staging area
   * only.
   */
  void leaveOthers(Map<String, String> environment) {
    String named = environment.get(DIRECTORY);
    String index = environment.get(INDEX);
    if (named == null && index == null) {
      return;
    }
    Optional<Path> own = directory();
    if (own.isPresent()
        && (named != null
            ? !isSame(own.get(), top.resolve(named))
            : isOfOther(top.resolve(index), own.get()))) {
      PLACES.forEach(environment::remove);
    }
  }

  /** Whether a staging area is not there, or lies in the directory of another repository. */
  private static boolean isOfOther(Path index, Path own) {
    Path directory = index.resolveSibling("");
    return !Files.exists(index)
        || (Files.exists(directory.resolve("HEAD")) && !isSame(directory, own));
  }

  /** The directory of the repository; empty when nothing in the work tree says where it is. */
  private Optional<Path> directory() {
    Path found = top.resolve(".git");
    if (Files.isDirectory(found)) {
      return Optional.of(found);
    }
    try {
      String text = Files.isRegularFile(found) ? Files.readString(found).strip() : "";
      return text.startsWith(LINK)
          ? Optional.of(top.resolve(text.substring(LINK.length()).strip()))
          : Optional.empty();
    } catch (IOException e) {
      // Git will say why.
      return Optional.empty();
    }
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException e) {
      return false;
    }
  }
}
