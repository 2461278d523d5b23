package org.articlint.lint.files;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Work on many things at once, with the results in the order of the things. */
public final class Parallel {

  /** Patterns of {@code java.util.regex} recurse; bytes. */
  private static final long STACK = 8 << 20;

  /** Things one task works on at most, so that small things do not drown in scheduling. */
  private static final int MOST_IN_CHUNK = 16;

  /** Chunks for each thread that may be done before they are taken. */
  private static final int WAITING = 8;

  private final int threads;

  public Parallel(int threads) {
    this.threads = threads;
  }

  /**
   * Does the work on each thing; what comes of it is taken by the calling thread, in the order of
   * the things, and only a few results wait.
   */
  public <T, R> void each(List<T> things, Function<T, R> work, Consumer<R> taker) {
    if (things.isEmpty()) {
      return;
    }
    // A few things are spread evenly over the threads.
    int size = Math.max(1, Math.min(MOST_IN_CHUNK, things.size() / (2 * threads)));
    ExecutorService pool = pool((things.size() + size - 1) / size);
    Deque<Future<List<R>>> running = new ArrayDeque<>();
    try {
      for (int from = 0; from < things.size(); from += size) {
        List<T> chunk = things.subList(from, Math.min(from + size, things.size()));
        running.add(pool.submit(() -> chunk.stream().map(work).toList()));
        if (running.size() > threads * WAITING) {
          running.remove().get().forEach(taker);
        }
      }
      while (!running.isEmpty()) {
        running.remove().get().forEach(taker);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the run was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private ExecutorService pool(int chunks) {
    return Executors.newFixedThreadPool(
        Math.max(1, Math.min(threads, chunks)),
        task -> {
          Thread thread = new Thread(null, task, "articlint", STACK);
          thread.setDaemon(true);
          return thread;
        });
  }
}
