package org.articlint.cli.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCapabilities;
import org.eclipse.lsp4j.DiagnosticWorkspaceCapabilities;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.PreviousResultId;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.eclipse.lsp4j.WorkspaceFullDocumentDiagnosticReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Diagnostics for an editor that asks for them. */
class PullTest {

  private static final String BAD = "---\nlast_reviewed: 2099-01-01\n---\n# Bad\n\nA text.\n";
  private static final String GOOD = "---\nlast_reviewed: 2026-11-01\n---\n# Good\n\nA text.\n";

  @TempDir Path site;
  private Editor editor;

  @BeforeEach
  void openSite() throws IOException {
    site = site.toRealPath();
    Files.writeString(site.resolve("articlint.yaml"), "extends: [recommended]\n");
    Files.writeString(site.resolve("a.md"), BAD);
    Files.writeString(site.resolve("b.md"), GOOD);
    TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
    text.setDiagnostic(new DiagnosticCapabilities());
    WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
    workspace.setDiagnostics(new DiagnosticWorkspaceCapabilities(true));
    ClientCapabilities abilities = new ClientCapabilities();
    abilities.setTextDocument(text);
    abilities.setWorkspace(workspace);
    editor = Editor.in(site, abilities);
  }

  @AfterEach
  void close() {
    editor.close();
  }

  private List<Diagnostic> pull(String path) {
    return pull(editor, path);
  }

  private static List<Diagnostic> pull(Editor editor, String path) {
    return Editor.await(
            editor
                .server()
                .getTextDocumentService()
                .diagnostic(new DocumentDiagnosticParams(editor.id(path))))
        .getRelatedFullDocumentDiagnosticReport()
        .getItems();
  }

  private CompletableFuture<WorkspaceDiagnosticReport> pullAll(Map<String, String> known) {
    List<PreviousResultId> ids =
        known.entrySet().stream()
            .map(each -> new PreviousResultId(each.getKey(), each.getValue()))
            .toList();
    return editor.server().getWorkspaceService().diagnostic(new WorkspaceDiagnosticParams(ids));
  }

  private static Map<String, WorkspaceFullDocumentDiagnosticReport> byUri(
      WorkspaceDiagnosticReport report) {
    Map<String, WorkspaceFullDocumentDiagnosticReport> byUri = new TreeMap<>();
    report
        .getItems()
        .forEach(
            item -> {
              WorkspaceFullDocumentDiagnosticReport full =
                  item.getWorkspaceFullDocumentDiagnosticReport();
              byUri.put(full.getUri(), full);
            });
    return byUri;
  }

  @Test
  void anAnswerIsAboutTheTextAsItIsNow() throws IOException {
    editor.open("a.md");
    assertEquals(1, pull("a.md").size());
    editor.edit("a.md", 2, GOOD);
    assertEquals(List.of(), pull("a.md"));
    editor.edit("a.md", 3, BAD);
    editor.edit("a.md", 4, GOOD);
    assertEquals(List.of(), pull("a.md"));
  }

  @Test
  void thereIsNothingToSayOfWhatIsNotOpen() {
    assertEquals(List.of(), pull("a.md"));
    assertEquals(List.of(), pull("none.md"));
  }

  @Test
  void theFolderHasTheDiagnosticsOfWhatIsNotOpen() throws IOException {
    editor.open("b.md", BAD);
    Map<String, WorkspaceFullDocumentDiagnosticReport> found =
        byUri(Editor.await(pullAll(Map.of())));
    assertEquals(List.of(editor.uri("a.md")), List.copyOf(found.keySet()));
    assertEquals(1, found.get(editor.uri("a.md")).getItems().size());
  }

  @Test
  void theNextAnswerOfAFolderWaitsForAChange() throws IOException {
    Map<String, WorkspaceFullDocumentDiagnosticReport> first =
        byUri(Editor.await(pullAll(Map.of())));
    String id = first.get(editor.uri("a.md")).getResultId();
    CompletableFuture<WorkspaceDiagnosticReport> next = pullAll(Map.of(editor.uri("a.md"), id));
    assertFalse(next.isDone());
    Files.writeString(site.resolve("b.md"), BAD);
    WorkspaceDiagnosticReport second = Editor.await(next);
    assertEquals(2, second.getItems().size());
    assertEquals(
        id,
        second.getItems().stream()
            .filter(each -> each.isWorkspaceUnchangedDocumentDiagnosticReport())
            .findFirst()
            .orElseThrow()
            .getWorkspaceUnchangedDocumentDiagnosticReport()
            .getResultId());
  }

  @Test
  void aFileWithoutFindingsTakesBackWhatWasTold() throws IOException {
    Map<String, WorkspaceFullDocumentDiagnosticReport> first =
        byUri(Editor.await(pullAll(Map.of())));
    String id = first.get(editor.uri("a.md")).getResultId();
    CompletableFuture<WorkspaceDiagnosticReport> next = pullAll(Map.of(editor.uri("a.md"), id));
    Files.delete(site.resolve("a.md"));
    Map<String, WorkspaceFullDocumentDiagnosticReport> second = byUri(Editor.await(next));
    assertEquals(List.of(), second.get(editor.uri("a.md")).getItems());
  }

  @Test
  void anEditorMayWriteUrisInAnotherWay() throws IOException {
    Files.writeString(site.resolve("b (old).md"), BAD);
    Map<String, WorkspaceFullDocumentDiagnosticReport> first =
        byUri(Editor.await(pullAll(Map.of())));
    String uri = editor.uri("b (old).md");
    String other = uri.replace("(", "%28").replace(")", "%29");
    CompletableFuture<WorkspaceDiagnosticReport> next =
        pullAll(Map.of(other, first.get(uri).getResultId()));
    Files.writeString(site.resolve("b.md"), BAD);
    WorkspaceDiagnosticReport second = Editor.await(next);
    assertEquals(3, second.getItems().size());
    assertTrue(
        second.getItems().stream()
            .filter(each -> each.isWorkspaceUnchangedDocumentDiagnosticReport())
            .anyMatch(
                each ->
                    each.getWorkspaceUnchangedDocumentDiagnosticReport().getUri().equals(other)));
  }

  @Test
  void aFaultyConfigurationTakesNothingBack() throws IOException {
    Map<String, WorkspaceFullDocumentDiagnosticReport> first =
        byUri(Editor.await(pullAll(Map.of())));
    String id = first.get(editor.uri("a.md")).getResultId();
    CompletableFuture<WorkspaceDiagnosticReport> next = pullAll(Map.of(editor.uri("a.md"), id));
    Files.writeString(site.resolve("articlint.yaml"), "extend: [recommended]\n");
    WorkspaceDiagnosticReport second = Editor.await(next);
    assertEquals(1, second.getItems().size());
    assertTrue(second.getItems().get(0).isWorkspaceUnchangedDocumentDiagnosticReport());
    editor.message("is not checked: articlint.yaml:1:1: ");
  }

  @Test
  void anEditorIsToldToAskAgainWhenAnotherTextChangesTheAnswer() throws IOException {
    editor.open("a.md");
    assertEquals(1, pull("a.md").size());
    Files.writeString(
        site.resolve("articlint.yaml"),
        "extends: [recommended]\nrules: {invalid-review-date: off}\n");
    editor.awaitRefreshes(1);
    assertTrue(pull("a.md").isEmpty());
  }

  @Test
  void whoeverCancelsAnAuditCanAskAgainAtOnce() throws Exception {
    for (int i = 0; i < 400; i++) {
      Files.writeString(site.resolve("c%s.md".formatted(i)), BAD);
    }
    CompletableFuture<WorkspaceDiagnosticReport> first = pullAll(Map.of());
    Thread.sleep(10);
    assumeTrue(first.cancel(true), "the audit took less time");
    assertEquals(401, Editor.await(pullAll(Map.of())).getItems().size());
  }

  @Test
  void noAnswerIsOutstandingAfterTheShutdown() throws Exception {
    editor.open("a.md");
    assertEquals(1, pull("a.md").size());
    Map<String, WorkspaceFullDocumentDiagnosticReport> unused =
        byUri(Editor.await(pullAll(Map.of())));
    CompletableFuture<WorkspaceDiagnosticReport> waiting = pullAll(Map.of());
    editor.edit("a.md", 2, GOOD);
    Object none = Editor.await(editor.server().shutdown());
    CompletableFuture<DocumentDiagnosticReport> late =
        editor
            .server()
            .getTextDocumentService()
            .diagnostic(new DocumentDiagnosticParams(editor.id("a.md")));
    assertThrows(ExecutionException.class, () -> waiting.get(15, TimeUnit.SECONDS));
    assertThrows(ExecutionException.class, () -> late.get(15, TimeUnit.SECONDS));
  }

  @Test
  void anArticleThatIsClosedCountsAsItIsSaved() throws IOException {
    Map<String, String> known = new TreeMap<>();
    byUri(Editor.await(pullAll(Map.of()))).forEach((uri, all) -> known.put(uri, all.getResultId()));
    assertEquals(List.of(editor.uri("a.md")), List.copyOf(known.keySet()));
    editor.open("a.md", GOOD);
    assertEquals(List.of(), pull("a.md"));
    CompletableFuture<WorkspaceDiagnosticReport> next = pullAll(known);
    editor.closeFile("a.md");
    Map<String, WorkspaceFullDocumentDiagnosticReport> found = byUri(Editor.await(next));
    assertEquals(1, found.get(editor.uri("a.md")).getItems().size());
  }

  @Test
  void aSlowEditorIsToldTheEndOfAProgressAfterItsBegin() throws IOException {
    ClientCapabilities abilities = new ClientCapabilities();
    WindowClientCapabilities window = new WindowClientCapabilities();
    window.setWorkDoneProgress(true);
    abilities.setWindow(window);
    try (Editor slow = Editor.in(site, abilities)) {
      slow.open("a.md");
      slow.diagnostics("a.md", 1, all -> !all.isEmpty());
      assertEquals(List.of("BEGIN", "END"), slow.progressOf(2));
    }
  }

  @Test
  void anEditorThatCannotBeToldToAskAgainIsToldAllAtOnce() throws IOException {
    for (String path : List.of("e.md", "f.md", "g.md")) {
      Files.writeString(site.resolve(path), "# About %s\n\n%s".formatted(path, Editor.REPEATED));
    }
    TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
    text.setDiagnostic(new DiagnosticCapabilities());
    ClientCapabilities abilities = new ClientCapabilities();
    abilities.setTextDocument(text);
    try (Editor asking = Editor.in(site, abilities)) {
      asking.open("e.md");
      assertEquals("repeated-boilerplate", pull(asking, "e.md").get(0).getCode().getLeft());
    }
  }

  @Test
  void aFolderInAnotherOneIsNotAuditedTwice() throws IOException {
    Path inner = Files.createDirectory(site.resolve("inner"));
    Files.writeString(inner.resolve("c.md"), BAD);
    editor
        .server()
        .getWorkspaceService()
        .didChangeWorkspaceFolders(
            new DidChangeWorkspaceFoldersParams(
                new WorkspaceFoldersChangeEvent(
                    List.of(new WorkspaceFolder(inner.toUri().toString(), "inner")), List.of())));
    assertEquals(
        List.of(editor.uri("a.md"), editor.uri("inner/c.md")),
        Editor.await(pullAll(Map.of())).getItems().stream()
            .map(each -> each.getWorkspaceFullDocumentDiagnosticReport().getUri())
            .toList());
  }
}
