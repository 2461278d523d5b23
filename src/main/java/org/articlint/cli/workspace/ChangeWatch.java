package org.articlint.cli.workspace;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.articlint.cli.watch.Watch;
import org.articlint.cli.watch.WatchedFiles;

/** A thread that tells which files have been saved, until it is closed. */
final class ChangeWatch implements AutoCloseable {

  private final Thread thread;
  private final CountDownLatch following = new CountDownLatch(1);

  private ChangeWatch(
      Path root, WatchedFiles files, Consumer<Set<Path>> changes, Consumer<String> notices) {
    thread = new Thread(() -> run(root, files, changes, notices), "articlint-files " + root);
    thread.setDaemon(true);
  }

  /**
   * Starts to watch.
   *
   * @param root a directory of the file system
   * @param files listed in the thread
   * @param changes receives the files that were saved, added or removed, in the thread
   * @param notices receives what the user should know
   */
  static ChangeWatch start(
      Path root, WatchedFiles files, Consumer<Set<Path>> changes, Consumer<String> notices) {
    ChangeWatch watch = new ChangeWatch(root, files, changes, notices);
    watch.thread.start();
    return watch;
  }

  /** Waits until no later change is missed. */
  void awaitFollowing() throws InterruptedException {
    following.await();
  }

  private void run(
      Path root, WatchedFiles files, Consumer<Set<Path>> changes, Consumer<String> notices) {
    try (Watch watch = Watch.on(root, notices)) {
      watch.follow(files);
      following.countDown();
      while (true) {
        changes.accept(watch.await());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      notices.accept(
          "files are no longer watched, so start the server again to have them read: " + e);
    } finally {
      following.countDown();
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
