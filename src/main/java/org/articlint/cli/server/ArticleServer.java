package org.articlint.cli.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.articlint.cli.io.ExitCode;
import org.articlint.cli.io.Io;
import org.articlint.cli.server.document.Documents;
import org.articlint.cli.workspace.Workspace;
import org.articlint.rule.ToolVersion;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.jspecify.annotations.Nullable;

/**
 * The server of one editor.
 *
 * @see <a href="https://microsoft.github.io/language-server-protocol/">Language Server Protocol</a>
 */
final class ArticleServer implements LanguageServer, LanguageClientAware {

  private final Session session;
  private final TextDocuments texts;
  private final Folders folders;
  private final CountDownLatch ended = new CountDownLatch(1);
  private boolean isShutDown;
  private @Nullable LanguageClient editor;

  ArticleServer(Io io) {
    session = new Session(io);
    folders = new Folders(session);
    texts = new TextDocuments(session, folders::closed);
  }

  @Override
  public void connect(LanguageClient client) {
    editor = client;
  }

  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams editorSays) {
    Abilities abilities =
        Optional.ofNullable(editorSays.getCapabilities())
            .map(client -> Abilities.of(client, editorSays.getInitializationOptions()))
            .orElse(Abilities.NONE);
    Client client =
        new Client(
            Objects.requireNonNull(editor),
            abilities,
            session.documents(),
            session.diagnostics(),
            folders::filesChanged,
            session.io().err());
    Workspace workspace = new Workspace(session.io(), client);
    folders(editorSays).forEach(workspace::addFolder);
    session.begin(client, workspace);
    endWith(editorSays.getProcessId());
    return CompletableFuture.completedFuture(
        new InitializeResult(
            Capabilities.of(abilities), new ServerInfo("articlint", ToolVersion.number())));
  }

  @SuppressWarnings("deprecation") // Older editors name one root only.
  private static List<Path> folders(InitializeParams editorSays) {
    List<String> uris = new ArrayList<>();
    if (editorSays.getWorkspaceFolders() != null) {
      editorSays.getWorkspaceFolders().stream().map(WorkspaceFolder::getUri).forEach(uris::add);
    } else if (editorSays.getRootUri() != null) {
      uris.add(editorSays.getRootUri());
    }
    return uris.stream().map(Documents::file).flatMap(Optional::stream).toList();
  }

  /** Ends the server when the editor has ended without saying so. */
  private void endWith(@Nullable Integer process) {
    // In a container, the number may be that of this process, or of none.
    if (process != null && process != ProcessHandle.current().pid()) {
      Optional<CompletableFuture<Void>> unused =
          ProcessHandle.of(process).map(handle -> handle.onExit().thenRun(ended::countDown));
    }
  }

  @Override
  public CompletableFuture<Object> shutdown() {
    isShutDown = true;
    folders.close();
    session.end();
    folders.close();
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void exit() {
    ended.countDown();
  }

  /** Waits for the end; the protocol says with which code. */
  ExitCode awaitEnd() throws InterruptedException {
    ended.await();
    folders.close();
    session.end();
    return isShutDown ? ExitCode.CLEAN : ExitCode.FINDINGS;
  }

  @Override
  public TextDocumentService getTextDocumentService() {
    return texts;
  }

  @Override
  public WorkspaceService getWorkspaceService() {
    return folders;
  }
}
