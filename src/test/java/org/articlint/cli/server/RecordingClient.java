package org.articlint.cli.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ApplyWorkspaceEditResponse;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** An editor's side of the protocol, which keeps what it is sent. */
abstract class RecordingClient implements LanguageClient {

  private static final int MAX_SECONDS = 60;

  final List<PublishDiagnosticsParams> published = new ArrayList<>();
  private final List<String> messages = new ArrayList<>();
  private final List<ApplyWorkspaceEditParams> edits = new ArrayList<>();
  private final List<String> progress = new ArrayList<>();
  private int refreshes;

  /** Waits until a message contains a text; returns it. */
  String message(String part) {
    return await(
        () -> messages.stream().filter(each -> each.contains(part)).findFirst().orElse(null),
        messages::toString);
  }

  /** Waits until the server has asked for an edit; returns the last. */
  ApplyWorkspaceEditParams appliedEdit() {
    return await(() -> edits.isEmpty() ? null : edits.get(edits.size() - 1), edits::toString);
  }

  /** Waits until the editor has been told to ask again so many times. */
  void awaitRefreshes(int times) {
    int unused = await(() -> refreshes >= times ? refreshes : null, () -> "" + refreshes);
  }

  final synchronized <T> T await(Supplier<T> found, Supplier<String> state) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MAX_SECONDS);
    T value = found.get();
    while (value == null) {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0) {
        throw new AssertionError("nothing came that was expected; there was " + state.get());
      }
      try {
        wait(left);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
      value = found.get();
    }
    return value;
  }

  /** Waits for an answer. */
  static <T> T await(CompletableFuture<T> answer) {
    try {
      return answer.get(MAX_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public synchronized void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
    published.add(diagnostics);
    notifyAll();
  }

  @Override
  public synchronized void showMessage(MessageParams message) {
    messages.add(message.getMessage());
    notifyAll();
  }

  @Override
  public synchronized void logMessage(MessageParams message) {
    messages.add(message.getMessage());
    notifyAll();
  }

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams asked) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void telemetryEvent(Object event) {
    throw new AssertionError("the server tells nobody what an editor does");
  }

  @Override
  public synchronized CompletableFuture<ApplyWorkspaceEditResponse> applyEdit(
      ApplyWorkspaceEditParams edit) {
    edits.add(edit);
    notifyAll();
    return CompletableFuture.completedFuture(new ApplyWorkspaceEditResponse(true));
  }

  @Override
  public synchronized CompletableFuture<Void> refreshDiagnostics() {
    refreshes++;
    notifyAll();
    return CompletableFuture.completedFuture(null);
  }

  /** Takes a while, as an editor does that is busy. */
  @Override
  public CompletableFuture<Void> createProgress(WorkDoneProgressCreateParams params) {
    return CompletableFuture.runAsync(
        () -> {}, CompletableFuture.delayedExecutor(500, TimeUnit.MILLISECONDS));
  }

  @Override
  public synchronized void notifyProgress(ProgressParams params) {
    if (params.getValue().isLeft()) {
      progress.add(params.getValue().getLeft().getKind().name().toUpperCase(Locale.ROOT));
      notifyAll();
    }
  }

  /** Waits until so many messages about what takes long have come; returns their kinds. */
  List<String> progressOf(int count) {
    return await(() -> progress.size() >= count ? List.copyOf(progress) : null, progress::toString);
  }
}
