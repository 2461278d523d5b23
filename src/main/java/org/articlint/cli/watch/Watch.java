package org.articlint.cli.watch;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Waits until a watched file is saved. The events of the operating system only wake it: what has
 * changed is found by listing the files again. So nothing depends on which events an editor or a
 * file system causes, or loses. Where the system gives no events, it lists at intervals.
 */
public final class Watch implements AutoCloseable {

  private static final long INTERVAL_MILLISECONDS = 500;

  /** A save is several events; the last of them is waited for, so that one save is one check. */
  private static final long QUIET_MILLISECONDS = 50;

  /** Files that never stop changing are checked all the same. */
  private static final int MAX_EVENTS_OF_ONE_SAVE = 20;

  private final Consumer<String> notices;
  private final NavigableMap<Path, WatchKey> keys = new TreeMap<>();
  private final NavigableSet<Path> directories = new TreeSet<>();
  private @Nullable WatchService events;
  private WatchedFiles files = new WatchedFiles(Set.of());
  private Map<Path, WatchedFiles.State> before = Map.of();

  private Watch(@Nullable WatchService events, Consumer<String> notices) {
    this.events = events;
    this.notices = notices;
  }

  /**
   * Starts to watch nothing.
   *
   * @param directory any directory of the file system
   * @param notices receives what the user should know
   */
  public static Watch on(Path directory, Consumer<String> notices) {
    try {
      WatchService events = directory.getFileSystem().newWatchService();
      if (!events.getClass().getSimpleName().contains("Polling")) {
        return new Watch(events, notices);
      }
      // On macOS, Java looks every ten seconds; we look more often.
      events.close();
    } catch (IOException | UnsupportedOperationException e) {
      // It is done without.
    }
    return atIntervals(notices);
  }

  /** Starts to watch nothing, without events of the operating system. */
  static Watch atIntervals(Consumer<String> notices) {
    return new Watch(null, notices);
  }

  /** Watches these files, and no others, for changes after this call. */
  public void follow(WatchedFiles newFiles) {
    files = newFiles;
    before = list();
  }

  /** The directories that are watched; none that git ignores. */
  Set<Path> directories() {
    return new TreeSet<>(directories);
  }

  /**
   * Waits until a watched file is saved, added or removed; returns which.
   *
   * @throws InterruptedException when the thread is to end
   */
  public Set<Path> await() throws InterruptedException {
    while (true) {
      awaitEvents();
      Map<Path, WatchedFiles.State> now = list();
      Set<Path> changed = difference(before, now);
      before = now;
      if (!changed.isEmpty()) {
        return changed;
      }
    }
  }

  private static Set<Path> difference(
      Map<Path, WatchedFiles.State> before, Map<Path, WatchedFiles.State> now) {
    Set<Path> changed = new TreeSet<>(now.keySet());
    changed.addAll(before.keySet());
    changed.removeIf(file -> before.containsKey(file) && before.get(file).equals(now.get(file)));
    return changed;
  }

  private void awaitEvents() throws InterruptedException {
    WatchService service = events;
    if (service == null) {
      MILLISECONDS.sleep(INTERVAL_MILLISECONDS);
      return;
    }
    WatchKey key = service.take();
    for (int i = 0; key != null && i < MAX_EVENTS_OF_ONE_SAVE; i++) {
      key.pollEvents();
      if (!key.reset()) {
        WatchKey gone = key;
        keys.values().removeIf(gone::equals);
      }
      key = service.poll(QUIET_MILLISECONDS, MILLISECONDS);
    }
  }

  private Map<Path, WatchedFiles.State> list() {
    directories.clear();
    Map<Path, WatchedFiles.State> states =
        files.list(
            directory -> {
              directories.add(directory);
              register(directory);
            });
    keys.entrySet()
        .removeIf(
            entry -> {
              boolean isLeft = !directories.contains(entry.getKey());
              if (isLeft) {
                entry.getValue().cancel();
              }
              return isLeft;
            });
    return states;
  }

  private void register(Path directory) {
    WatchKey known = keys.get(directory);
    if (events == null || (known != null && known.isValid())) {
      return;
    }
    try {
      keys.put(directory, directory.register(events, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY));
    } catch (NoSuchFileException | NotDirectoryException e) {
      // It was removed meanwhile, which its parent tells.
    } catch (IOException e) {
      giveUpEvents(e);
    }
  }

  /** A system watches a limited number of directories. */
  private void giveUpEvents(IOException why) {
    String reason = why instanceof FileSystemException fault ? fault.getReason() : why.getMessage();
    notices.accept(
        "the system cannot watch all directories (%s); articlint looks at them twice a second"
            .formatted(reason));
    close();
  }

  @Override
  public void close() {
    keys.clear();
    if (events != null) {
      try {
        events.close();
      } catch (IOException e) {
        // Nothing more can be done, and nothing is lost.
      }
      events = null;
    }
  }
}
