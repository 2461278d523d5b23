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

/** Works on several items at once and delivers the results in the order of the items. */
public final class Parallel {

  /** Large, because patterns of {@code java.util.regex} recurse. */
  private static final long STACK_BYTES = 8 << 20;

  /** The maximum number of items in a task; several share one, to save on scheduling. */
  private static final int MAX_CHUNK_ITEMS = 16;

  /** The maximum number of finished chunks for each thread that wait to be taken. */
  private static final int MAX_WAITING_CHUNKS = 8;

  private final int threads;

  /**
   * Creates a worker.
   *
   * @param threads the number of threads, at least 1
   */
  public Parallel(int threads) {
    this.threads = threads;
  }

  /**
   * Works on each item. The calling thread takes the results in the order of the items; only a few
   * results wait in memory.
   *
   * @throws RuntimeException what the work on an item throws
   * @throws OutOfMemoryError when it runs out of memory
   * @throws IllegalStateException when it throws another error, which is the cause
   */
  public <T, R> void each(List<T> items, Function<T, R> work, Consumer<R> taker) {
    if (items.isEmpty()) {
      return;
    }
    // Spread a few items evenly over the threads.
    int size = Math.max(1, Math.min(MAX_CHUNK_ITEMS, items.size() / (2 * threads)));
    ExecutorService pool = pool((items.size() + size - 1) / size);
    Deque<Future<List<R>>> running = new ArrayDeque<>();
    try {
      for (int from = 0; from < items.size(); from += size) {
        List<T> chunk = items.subList(from, Math.min(from + size, items.size()));
        running.add(pool.submit(() -> chunk.stream().map(work).toList()));
        if (running.size() > threads * MAX_WAITING_CHUNKS) {
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
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      if (e.getCause() instanceof OutOfMemoryError memory) {
        throw memory;
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private ExecutorService pool(int chunks) {
    return Executors.newFixedThreadPool(
        Math.max(1, Math.min(threads, chunks)),
        task -> {
          Thread thread = new Thread(null, task, "articlint", STACK_BYTES);
          thread.setDaemon(true);
          return thread;
        });
  }
}
