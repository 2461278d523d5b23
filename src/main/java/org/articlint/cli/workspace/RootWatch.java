package org.articlint.cli.workspace;

import java.nio.file.Path;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.articlint.cli.io.Io;
import org.articlint.lint.LintOptions;
import org.jspecify.annotations.Nullable;

/**
 * What was read below a root, and the thread that tells when it is no longer what the files say.
 */
final class RootWatch implements AutoCloseable {

  private final Path root;
  private final BiConsumer<RootWatch, Set<Path>> changes;
  private final Consumer<String> notices;
  private final NavigableSet<Path> saved = new TreeSet<>();
  private Snapshot snapshot;
  private @Nullable WatchedPlaces followed;
  private @Nullable ChangeWatch watch;
  private boolean isClosed;

  /**
   * Watches nothing yet.
   *
   * @param changes receives the files that have changed, from another thread
   */
  RootWatch(Snapshot snapshot, BiConsumer<RootWatch, Set<Path>> changes, Consumer<String> notices) {
    this.root = snapshot.root();
    this.snapshot = snapshot;
    this.changes = changes;
    this.notices = notices;
  }

  Path root() {
    return root;
  }

  Snapshot snapshot() {
    return snapshot;
  }

  /**
   * Begins to watch, or to watch more once another configuration has been read; later changes are
   * not missed. Earlier ones may have been, so that everything is then read anew.
   *
   * @return whether that is so
   */
  boolean follow(LintOptions options, Io io) throws InterruptedException {
    WatchedPlaces places = snapshot.places();
    if (places.equals(followed)) {
      return false;
    }
    followed = places;
    ChangeWatch begun =
        ChangeWatch.start(root, places.files(io), files -> changes.accept(this, files), notices);
    replace(begun);
    begun.awaitFollowing();
    snapshot = snapshot.readAgain(options, io);
    return true;
  }

  private synchronized void replace(ChangeWatch begun) {
    if (watch != null) {
      watch.close();
    }
    watch = begun;
    if (isClosed) {
      // It was given up while the files were listed.
      begun.close();
    }
  }

  /** Whether changed files are others than those that are open, whose files do not count. */
  boolean isChangedBy(Set<Path> files, Collection<Path> open) {
    Set<Path> others = new TreeSet<>(files);
    others.removeAll(open);
    Set<Path> opened = new TreeSet<>(files);
    opened.retainAll(open);
    saved.addAll(opened);
    return !others.isEmpty();
  }

  /** Whether a file has been saved while it was open. */
  boolean isSavedSince(Path file) {
    return saved.contains(file);
  }

  @Override
  public synchronized void close() {
    isClosed = true;
    if (watch != null) {
      watch.close();
    }
  }
}
