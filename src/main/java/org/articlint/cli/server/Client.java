package org.articlint.cli.server;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.articlint.cli.server.document.Document;
import org.articlint.cli.server.document.Documents;
import org.articlint.cli.workspace.Judgement;
import org.articlint.cli.workspace.Listener;
import org.articlint.rule.Rule;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
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

  /** Whoever has been told so much looks at the log. */
  private static final int MAX_NOTICES = 100;

  private final LanguageClient client;
  private final Abilities abilities;
  private final Documents documents;
  private final Diagnostics diagnostics;
  private final Runnable onFilesChanged;
  private final PrintWriter log;

  /** What was last told or would be, by URI. */
  private final Map<String, List<Diagnostic>> told = new TreeMap<>();

  /** What the user has been told of; a fault that stays is told once. */
  private final Set<String> notices = new TreeSet<>();

  private CompletableFuture<Void> progress = CompletableFuture.completedFuture(null);
  private int progresses;

  Client(
      LanguageClient client,
      Abilities abilities,
      Documents documents,
      Diagnostics diagnostics,
      Runnable onFilesChanged,
      PrintWriter log) {
    this.client = client;
    this.abilities = abilities;
    this.documents = documents;
    this.diagnostics = diagnostics;
    this.onFilesChanged = onFilesChanged;
    this.log = log;
  }

  @Override
  public void judged(Judgement judgement) {
    if (tell(judgement) && abilities.pulls() && abilities.refreshes()) {
      CompletableFuture<Void> unused = client.refreshDiagnostics();
    }
  }

  /**
   * Tells what was found in all documents of the text; returns whether it was something else
   * before. One at a time, and so that nothing is told of a document after it was closed.
   */
  private synchronized boolean tell(Judgement judgement) {
    List<Diagnostic> found = diagnostics.of(judgement);
    boolean isOther = false;
    for (Document document : documents.of(judgement.text().file())) {
      // A text that has been edited meanwhile is judged again soon.
      if (document.isKnown() && document.text().equals(judgement.text().text())) {
        isOther |= tell(document, found);
      }
    }
    return isOther;
  }

  /** Returns whether something else was found before. */
  private boolean tell(Document document, List<Diagnostic> found) {
    if (!documents.find(document.uri()).equals(Optional.of(document))) {
      // It has been edited or closed meanwhile.
      return false;
    }
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
  public synchronized void archiveReadingBegins() {
    if (abilities.showsProgress()) {
      progresses++;
      String token = token();
      WorkDoneProgressBegin begin = new WorkDoneProgressBegin();
      begin.setTitle("articlint: reading the archive");
      progress =
          client
              .createProgress(new WorkDoneProgressCreateParams(Either.forLeft(token)))
              .thenRun(() -> notifyProgress(token, begin));
    }
  }

  @Override
  public synchronized void archiveReadingEnds() {
    if (abilities.showsProgress()) {
      String token = token();
      // Not before it has begun.
      progress = progress.thenRun(() -> notifyProgress(token, new WorkDoneProgressEnd()));
    }
  }

  private String token() {
    return "articlint-" + progresses;
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

  /** Whether the editor asks again when it is told that answers have changed. */
  boolean refreshes() {
    return abilities.refreshes();
  }

  /** Has the editor change documents, which stay unsaved. */
  void apply(String label, WorkspaceEdit edit) {
    CompletableFuture<Void> unused =
        client
            .applyEdit(new ApplyWorkspaceEditParams(edit, label))
            .thenAccept(
                answer -> {
                  if (!answer.isApplied()) {
                    tell("the editor has not made the change");
                  }
                });
  }

  @Override
  public void filesChanged() {
    onFilesChanged.run();
  }

  /** Tells the user the outcome of what they have asked for. */
  void tell(String text) {
    client.showMessage(new MessageParams(MessageType.Warning, "articlint: " + text));
  }

  @Override
  public void notice(String text) {
    boolean isNew;
    synchronized (notices) {
      isNew = notices.size() < MAX_NOTICES && notices.add(text);
    }
    if (isNew) {
      tell(text);
    }
  }

  @Override
  public void crashed(String what, Throwable fault) {
    notice("%s; this is a fault of articlint: %s".formatted(what, fault));
    fault.printStackTrace(log);
  }
}
