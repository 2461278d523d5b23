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

  /** The variables that say where git keeps what it knows of a work tree. */
  private static final List<String> PLACES =
      List.of(
          DIRECTORY,
          "GIT_WORK_TREE",
          "GIT_INDEX_FILE",
          "GIT_OBJECT_DIRECTORY",
          "GIT_ALTERNATE_OBJECT_DIRECTORIES",
          "GIT_COMMON_DIR",
          "GIT_NAMESPACE",
          "GIT_PREFIX");

  /** The beginning of a {@code .git} file, which names the directory. */
  private static final String LINK = "gitdir:";

  /**
   * Removes the variables that name another repository than this one. A hook that goes into a
   * submodule has those of the repository around it.
   */
  void leaveOthers(Map<String, String> environment) {
    String named = environment.get(DIRECTORY);
    if (named == null) {
      return;
    }
    Optional<Path> own = directory();
    if (own.isPresent() && !isSame(own.get(), top.resolve(named))) {
      PLACES.forEach(environment::remove);
    }
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
