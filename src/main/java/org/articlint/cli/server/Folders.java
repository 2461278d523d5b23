package org.articlint.cli.server;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.articlint.cli.server.document.Documents;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.WorkspaceService;

/** Follows the folders that are open, and answers about all their articles. */
final class Folders implements WorkspaceService {

  private final Session session;
  private final FolderDiagnostics diagnostics;
  private final Commands commands;

  Folders(Session session) {
    this.session = session;
    this.diagnostics = new FolderDiagnostics(session);
    this.commands = new Commands(session);
  }

  void filesChanged() {
    diagnostics.filesChanged();
  }

  /** An article that was open counts as it is saved. */
  void closed(Path file) {
    diagnostics.closed(Documents.uri(file));
  }

  /** Answers nothing more. */
  void close() {
    diagnostics.close();
  }

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams change) {
    // There are no settings but those of articlint.yaml, which is watched.
  }

  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams change) {
    // The server watches the files itself: not every editor does.
  }

  @Override
  public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams change) {
    for (WorkspaceFolder folder : change.getEvent().getAdded()) {
      Documents.file(folder.getUri()).ifPresent(session.workspace()::addFolder);
    }
    for (WorkspaceFolder folder : change.getEvent().getRemoved()) {
      Documents.file(folder.getUri()).ifPresent(session.workspace()::removeFolder);
    }
    session.workspace().refresh();
    diagnostics.filesChanged();
  }

  @Override
  public CompletableFuture<Object> executeCommand(ExecuteCommandParams asked) {
    return commands.execute(asked);
  }

  @Override
  public CompletableFuture<WorkspaceDiagnosticReport> diagnostic(WorkspaceDiagnosticParams asked) {
    return diagnostics.report(asked);
  }
}
