package org.articlint.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Work on many things at once, with the results in the order of the things. */
final class Parallel {

  /** Patterns of {@code java.util.regex} recurse; bytes. */
  private static final long STACK = 8 << 20;

  /** Things one task works on, so that small things do not drown in scheduling. */
  private static final int CHUNK = 16;

  private final int threads;

  Parallel(int threads) {
    this.threads = threads;
  }

  <T, R> List<R> map(List<T> things, Function<T, R> work) {
    List<Callable<List<R>>> tasks = new ArrayList<>();
    for (int from = 0; from < things.size(); from += CHUNK) {
      List<T> chunk = things.subList(from, Math.min(from + CHUNK, things.size()));
      tasks.add(() -> chunk.stream().map(work).toList());
    }
    ExecutorService pool =
        Executors.newFixedThreadPool(
            Math.max(1, Math.min(threads, tasks.size())),
            task -> {
              Thread thread = new Thread(null, task, "articlint", STACK);
              thread.setDaemon(true);
              return thread;
            });
    try {
      List<R> results = new ArrayList<>(things.size());
      for (Future<List<R>> done : pool.invokeAll(tasks)) {
        results.addAll(done.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the run was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  <A, B, R> List<R> map(List<A> things, List<B> others, BiFunction<A, B, R> work) {
    List<Integer> indexes = new ArrayList<>();
    for (int i = 0; i < things.size(); i++) {
      indexes.add(i);
    }
    return map(indexes, i -> work.apply(things.get(i), others.get(i)));
  }
}
