package org.articlint.cli.server;

import java.util.List;
import org.articlint.cli.server.action.ArticleActions;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DiagnosticRegistrationOptions;
import org.eclipse.lsp4j.DocumentLinkOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;

/** What the server offers to an editor. */
final class Capabilities {

  private Capabilities() {}

  static ServerCapabilities of(Abilities abilities) {
    ServerCapabilities offered = new ServerCapabilities();
    TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
    sync.setOpenClose(true);
    sync.setChange(TextDocumentSyncKind.Incremental);
    offered.setTextDocumentSync(sync);
    if (abilities.pulls()) {
      DiagnosticRegistrationOptions diagnostics =
          new DiagnosticRegistrationOptions(true, abilities.auditsFolders());
      diagnostics.setIdentifier(Diagnostics.SOURCE);
      offered.setDiagnosticProvider(diagnostics);
    }
    if (abilities.hasActions()) {
      offered.setCodeActionProvider(
          new CodeActionOptions(List.of(CodeActionKind.QuickFix, ArticleActions.FIX_ALL)));
    }
    offered.setExecuteCommandProvider(
        new ExecuteCommandOptions(List.of(ArticleActions.EXPLAIN, ArticleActions.REVIEWED)));
    offered.setHoverProvider(true);
    offered.setCompletionProvider(new CompletionOptions(false, List.of(":", " ")));
    offered.setDocumentLinkProvider(new DocumentLinkOptions(false));
    WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
    folders.setSupported(true);
    folders.setChangeNotifications(true);
    offered.setWorkspace(new WorkspaceServerCapabilities(folders));
    return offered;
  }
}
