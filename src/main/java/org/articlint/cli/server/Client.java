package org.articlint.cli.server;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.articlint.cli.server.document.Document;
import org.articlint.cli.server.document.Documents;
import org.articlint.cli.workspace.Judgement;
import org.articlint.cli.workspace.Listener;
import org.articlint.rule.Rule;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ApplyWorkspaceEditResponse;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkspaceDiagnosticReportPartialResult;
import org.eclipse.lsp4j.WorkspaceDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;

/** Tells the editor what is found. */
final class Client implements Listener {

  private final LanguageClient client;
  private final Abilities abilities;
  private final Documents documents;
  private final Diagnostics diagnostics;
  private final Runnable onFilesChanged;
  private final AtomicInteger progresses = new AtomicInteger();

  /** What was last told or would be, by URI. */
  private final Map<String, List<Diagnostic>> told = new TreeMap<>();

  /** The last notice; a fault that stays is told once. */
  private String lastNotice = "";

  Client(
      LanguageClient client,
      Abilities abilities,
      Documents documents,
      Diagnostics diagnostics,
      Runnable onFilesChanged) {
    this.client = client;
    this.abilities = abilities;
    this.documents = documents;
    this.diagnostics = diagnostics;
    this.onFilesChanged = onFilesChanged;
  }

  @Override
  public void judged(Judgement judgement) {
    List<Diagnostic> found = diagnostics.of(judgement);
    boolean isOther = false;
    for (Document document : documents.of(judgement.text().file())) {
      // A text that has been edited meanwhile is judged again soon.
      if (document.isKnown() && document.text().equals(judgement.text().text())) {
        isOther |= tell(document, found);
      }
    }
    if (isOther && abilities.pulls() && abilities.refreshes()) {
      CompletableFuture<Void> unused = client.refreshDiagnostics();
    }
  }

  /** Returns whether something else was found before. */
  private synchronized boolean tell(Document document, List<Diagnostic> found) {
    List<Diagnostic> before = told.put(document.uri(), found);
    if (!abilities.pulls()) {
      client.publishDiagnostics(
          new PublishDiagnosticsParams(document.uri(), found, document.version()));
    }
    return before != null && !before.equals(found);
  }

  /** Takes back all that was told of a document. */
  synchronized void clear(String uri) {
    told.remove(uri);
    if (!abilities.pulls()) {
      client.publishDiagnostics(new PublishDiagnosticsParams(uri, List.of()));
    }
  }

  @Override
  public void archiveIsRead(boolean begins) {
    if (!abilities.showsProgress()) {
      return;
    }
    if (begins) {
      String token = "articlint-" + progresses.incrementAndGet();
      WorkDoneProgressBegin begin = new WorkDoneProgressBegin();
      begin.setTitle("articlint: reading the archive");
      CompletableFuture<Void> unused =
          client
              .createProgress(new WorkDoneProgressCreateParams(Either.forLeft(token)))
              .thenRun(() -> notifyProgress(token, begin));
    } else {
      notifyProgress("articlint-" + progresses.get(), new WorkDoneProgressEnd());
    }
  }

  private void notifyProgress(String token, WorkDoneProgressNotification progress) {
    client.notifyProgress(new ProgressParams(Either.forLeft(token), Either.forLeft(progress)));
  }

  /** Sends a part of the answer to the question with a token. */
  void tellPart(Either<String, Integer> token, WorkspaceDocumentDiagnosticReport report) {
    client.notifyProgress(
        new ProgressParams(
            token, Either.forRight(new WorkspaceDiagnosticReportPartialResult(List.of(report)))));
  }

  /** Shows what a rule is for, in an editor that does nothing with the answer of a command. */
  void show(Rule rule) {
    if (!abilities.showsExplanations()) {
      client.showMessage(
          new MessageParams(
              MessageType.Info,
              "%s: %s.\nWhy: %s\nWhat to do: %s"
                  .formatted(rule.id(), rule.title(), rule.why(), rule.fix())));
    }
  }

  /** Has the editor change documents, which stay unsaved. */
  void apply(String label, WorkspaceEdit edit) {
    CompletableFuture<ApplyWorkspaceEditResponse> unused =
        client.applyEdit(new ApplyWorkspaceEditParams(edit, label));
  }

  @Override
  public void filesChanged() {
    onFilesChanged.run();
  }

  @Override
  public synchronized void notice(String text) {
    if (!text.equals(lastNotice)) {
      lastNotice = text;
      client.showMessage(new MessageParams(MessageType.Warning, "articlint: " + text));
    }
  }
}
