package org.articlint.lint;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.articlint.lint.lookup.ArchiveLookup;
import org.articlint.rule.yaml.ConfigException;

/** A look-up of an archive that goes on in a thread of its own while articles are checked. */
final class PendingLookup {

  private final FutureTask<ArchiveLookup.Known> task;

  private PendingLookup(FutureTask<ArchiveLookup.Known> task) {
    this.task = task;
  }

  /** Starts a look-up. */
  static PendingLookup start(ArchiveLookup lookup, ArchiveLookup.Question question) {
    FutureTask<ArchiveLookup.Known> task = new FutureTask<>(() -> lookup.of(question));
    Thread thread = new Thread(task, "articlint-archive");
    thread.setDaemon(true);
    thread.start();
    return new PendingLookup(task);
  }

  /**
   * Waits for the answer.
   *
   * @throws ConfigException when a configuration in the archive cannot be used
   * @throws OutOfMemoryError when it ran out of memory
   */
  ArchiveLookup.Known await() throws ConfigException {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the run was interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ConfigException fault) {
        throw fault;
      }
      if (e.getCause() instanceof OutOfMemoryError memory) {
        throw memory;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
