package org.articlint.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Waits until a file is saved. By looking at times and sizes, which work on every file system; the
 * check itself trusts neither.
 */
final class Watch {

  private static final long MILLISECONDS = 300;

  private final List<Path> targets;
  private Map<Path, State> before;

  private record State(FileTime time, long bytes) {}

  /** Begins to watch files and directories. */
  Watch(List<Path> targets) throws IOException {
    this.targets = targets;
    this.before = look();
  }

  /** Waits; what was saved since the last call counts. */
  void await() throws IOException {
    Map<Path, State> now = look();
    while (now.equals(before)) {
      try {
        Thread.sleep(MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
      now = look();
    }
    before = now;
  }

  private Map<Path, State> look() throws IOException {
    Map<Path, State> states = new HashMap<>();
    for (Path target : targets) {
      Files.walkFileTree(
          target,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes found) {
              boolean hidden =
                  !directory.equals(target) && directory.getFileName().toString().startsWith(".");
              return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes found) {
              states.put(file, new State(found.lastModifiedTime(), found.size()));
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              return FileVisitResult.CONTINUE;
            }
          });
    }
    return states;
  }
}
