package org.articlint.cli.server;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.articlint.cli.workspace.Workspace;
import org.eclipse.lsp4j.PreviousResultId;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

/**
 * Answers which diagnostics the articles have that are not open. An editor asks again as soon as it
 * has an answer, so the next one waits until a file has changed.
 */
final class FolderDiagnostics {

  /** A checkout writes many files, which are audited once. */
  private static final long QUIET_MILLISECONDS = 1_000;

  private final Session session;
  private final ScheduledExecutorService audits;

  /** The id of no result. */
  private static final String UNKNOWN = "";

  /** Increased when files have changed. */
  private long state = 1;

  /** The state that the last answer was about. */
  private long answered;

  private @Nullable Waiting waiting;
  private @Nullable ScheduledFuture<?> next;

  /** The URIs of files that were closed since: the editor has dropped what it knew of them. */
  private final Set<String> closed = new TreeSet<>();

  FolderDiagnostics(Session session) {
    this.session = session;
    this.audits =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "articlint-audit");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** What an editor has asked, and what it will be answered. */
  private record Waiting(
      List<PreviousResultId> known,
      @Nullable Either<String, Integer> token,
      CompletableFuture<WorkspaceDiagnosticReport> answer) {

    static Waiting of(WorkspaceDiagnosticParams asked) {
      return new Waiting(
          Optional.ofNullable(asked.getPreviousResultIds()).orElse(List.of()),
          asked.getPartialResultToken(),
          new CompletableFuture<>());
    }
  }

  synchronized CompletableFuture<WorkspaceDiagnosticReport> report(
      WorkspaceDiagnosticParams asked) {
    Workspace unused = session.workspace();
    Waiting question = Waiting.of(asked);
    if (waiting != null) {
      // The editor has given it up.
      waiting.answer().complete(new WorkspaceDiagnosticReport(List.of()));
    }
    waiting = question;
    if (answered != state) {
      schedule(answered == 0 ? 0 : QUIET_MILLISECONDS);
    }
    return question.answer();
  }

  synchronized void filesChanged() {
    state++;
    if (waiting != null) {
      schedule(QUIET_MILLISECONDS);
    }
  }

  private void schedule(long milliseconds) {
    if (next != null) {
      next.cancel(false);
    }
    if (!audits.isShutdown()) {
      next = audits.schedule(this::answer, milliseconds, TimeUnit.MILLISECONDS);
    }
  }

  /** The file of a URI is no longer open, so that it counts again. */
  synchronized void closed(String uri) {
    closed.add(uri);
    filesChanged();
  }

  private void answer() {
    Waiting question;
    List<PreviousResultId> known;
    long current;
    synchronized (this) {
      question = waiting;
      current = state;
      if (question == null || answered == current) {
        return;
      }
      waiting = null;
      known = question.known().stream().map(this::unlessClosed).toList();
      closed.clear();
    }
    if (question.answer().isDone()) {
      return;
    }
    WorkspaceDiagnosticReport report = new FolderAudit(session, known, question.token()).run();
    boolean isTaken = question.answer().complete(report);
    synchronized (this) {
      // Whoever has cancelled it may ask again at once.
      answered = isTaken ? current : answered;
    }
  }

  private PreviousResultId unlessClosed(PreviousResultId result) {
    return closed.contains(result.getUri())
        ? new PreviousResultId(result.getUri(), UNKNOWN)
        : result;
  }

  /** Gives up what has not begun. */
  synchronized void close() {
    audits.shutdownNow();
    if (waiting != null) {
      waiting.answer().cancel(false);
    }
  }
}
