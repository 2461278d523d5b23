package org.articlint.cli.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.articlint.cli.io.ExitCode;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ApplyWorkspaceEditResponse;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** An editor beside the server, in this process: the real protocol over pipes. */
final class Editor implements LanguageClient, AutoCloseable {

  private static final int MAX_SECONDS = 60;

  private final Path folder;
  private final LanguageServer server;
  private final OutputStream pipe;
  private final CompletableFuture<ExitCode> end;
  private final List<PublishDiagnosticsParams> published = new ArrayList<>();
  private final List<String> messages = new ArrayList<>();
  private final List<ApplyWorkspaceEditParams> edits = new ArrayList<>();
  private final List<String> progress = new ArrayList<>();
  private int refreshes;

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

  private synchronized <T> T await(Supplier<T> found, Supplier<String> state) {
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
