package org.articlint.cli.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.articlint.cli.io.ExitCode;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageServer;

/** An editor beside the server, in this process: the real protocol over pipes. */
final class Editor extends RecordingClient implements AutoCloseable {

  /** A paragraph that is long enough to be compared. */
  static final String REPEATED =
      "Before you begin, tell the people on duty what you will change, why it has to be changed"
          + " now, and whom they can call when it does not work as everybody expects.\n";

  private final Path folder;
  private final LanguageServer server;
  private final OutputStream pipe;
  private final CompletableFuture<ExitCode> end;

  private Editor(Path folder, ServerStreams streams) {
    this.folder = folder;
    Launcher<LanguageServer> launcher =
        LSPLauncher.createClientLauncher(this, streams.out(), streams.in());
    server = launcher.getRemoteProxy();
    pipe = streams.in();
    end = streams.end();
    launcher.startListening();
  }

  /** Opens a folder in an editor that is told diagnostics unasked. */
  static Editor in(Path folder) throws IOException {
    return in(folder, new ClientCapabilities());
  }

  /** Opens a folder in an editor with these abilities. */
  static Editor in(Path folder, ClientCapabilities abilities) throws IOException {
    return of(folder, ServerStreams.start(folder.toRealPath()), abilities);
  }

  /** Opens a folder in an editor of a server. */
  static Editor of(Path folder, ServerStreams streams, ClientCapabilities abilities) {
    Editor editor = new Editor(folder, streams);
    editor.initialize(abilities);
    return editor;
  }

  private InitializeResult initialize(ClientCapabilities abilities) {
    InitializeParams params = new InitializeParams();
    params.setCapabilities(abilities);
    params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "site")));
    InitializeResult result = await(server.initialize(params));
    server.initialized(new InitializedParams());
    return result;
  }

  LanguageServer server() {
    return server;
  }

  String uri(String path) {
    return folder.resolve(path).toUri().toString();
  }

  TextDocumentIdentifier id(String path) {
    return new TextDocumentIdentifier(uri(path));
  }

  /** Opens a file as it is saved, as version 1. */
  void open(String path) throws IOException {
    open(path, Files.readString(folder.resolve(path), StandardCharsets.UTF_8));
  }

  /** Opens a text, as version 1. */
  void open(String path, String text) {
    server
        .getTextDocumentService()
        .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri(path), "", 1, text)));
  }

  /** Opens a text under any name, as version 1. */
  void openUri(String uri, String text) {
    server
        .getTextDocumentService()
        .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "", 1, text)));
  }

  /** Sends bytes between two messages. */
  void sendRaw(String bytes) throws IOException {
    synchronized (pipe) {
      pipe.write(bytes.getBytes(StandardCharsets.UTF_8));
      pipe.flush();
    }
  }

  /** Returns all that was told of a URI and not taken back. */
  synchronized List<PublishDiagnosticsParams> toldOf(String uri) {
    return published.stream()
        .filter(each -> each.getUri().equals(uri) && !each.getDiagnostics().isEmpty())
        .toList();
  }

  /** Replaces the whole text. */
  void edit(String path, int version, String text) {
    change(path, version, new TextDocumentContentChangeEvent(text));
  }

  /** Replaces a range. */
  void edit(String path, int version, Range range, String text) {
    change(path, version, new TextDocumentContentChangeEvent(range, text));
  }

  private void change(String path, int version, TextDocumentContentChangeEvent change) {
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri(path), version), List.of(change)));
  }

  void closeFile(String path) {
    server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(id(path)));
  }

  /** Waits until the diagnostics of a version are such as the test expects; returns them. */
  List<Diagnostic> diagnostics(String path, int version, Predicate<List<Diagnostic>> areExpected) {
    return await(
        () ->
            published.stream()
                .filter(each -> each.getUri().equals(uri(path)))
                .reduce((earlier, later) -> later)
                .filter(last -> Integer.valueOf(version).equals(last.getVersion()))
                .map(PublishDiagnosticsParams::getDiagnostics)
                .filter(areExpected)
                .orElse(null),
        () -> path + " at " + version + ": " + published);
  }

  /** Waits until all that was told of a file is taken back. */
  void diagnosticsWithoutVersion(String path) {
    Object unused =
        await(
            () ->
                published.stream()
                    .filter(each -> each.getUri().equals(uri(path)) && each.getVersion() == null)
                    .findFirst()
                    .orElse(null),
            published::toString);
  }

  /** Ends the server as the protocol says; returns its exit code. */
  ExitCode end() {
    Object unused = await(server.shutdown());
    server.exit();
    return await(end);
  }

  /** Waits until the server has ended; returns its exit code. */
  ExitCode awaitEnd() {
    return await(end);
  }

  @Override
  public void close() {
    if (!end.isDone()) {
      server.exit();
      ExitCode unused = await(end);
    }
  }
}
