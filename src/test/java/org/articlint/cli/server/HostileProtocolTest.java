package org.articlint.cli.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.articlint.cli.io.ExitCode;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no good editor sends: nothing ends the server or makes it tell what is not so. */
class HostileProtocolTest {

  private static final String BAD = "---\nlast_reviewed: 2099-01-01\n---\n# Bad\n\nA text.\n";

  @TempDir Path site;
  private Editor editor;

  @BeforeEach
  void openSite() throws IOException {
    site = site.toRealPath();
    Files.writeString(site.resolve("articlint.yaml"), "extends: [recommended]\n");
    editor = Editor.in(site);
  }

  @AfterEach
  void close() {
    editor.close();
  }

  private void assertLives() {
    editor.open("z.md", BAD);
    editor.diagnostics("z.md", 1, all -> all.size() == 1);
    assertEquals(ExitCode.CLEAN, editor.end());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "garbage\r\n\r\n",
        "Content-Length: many\r\n\r\n{}",
        "Content-Length: -1\r\n\r\n",
        "Content-Length: 2\r\n\r\n{}",
        "Content-Length: 5\r\n\r\n[1,2]",
        "Content-Length: 4\r\n\r\nnull",
        "Content-Length: 9\r\n\r\nnot json!",
        "Content-Length: 2\r\nContent-Type: text; charset=no-such\r\n\r\n{}",
        "Content-Length: 46\r\n\r\n{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"no/such/one\"}",
        "Content-Length: 59\r\n\r\n{\"jsonrpc\":\"2.0\",\"id\":8,\"method\":\"textDocument/hover\",\"params\":3}",
        "Content-Length: 60\r\n\r\n{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{}}",
      })
  void whatIsNoMessageIsPassedOver(String sent) throws IOException {
    editor.sendRaw(sent);
    assertLives();
  }

  @Test
  void editsInTheWrongOrderAreToldAndNothingElseIs() throws IOException {
    editor.open("a.md", BAD);
    editor.diagnostics("a.md", 1, all -> all.size() == 1);
    Range year = new Range(new Position(1, 15), new Position(1, 19));
    editor.edit("a.md", 3, year, "2026");
    editor.diagnostics("a.md", 3, List::isEmpty);
    editor.edit("a.md", 2, year, "2088");
    editor.message("edits of a.md came in the wrong order");
    editor.diagnosticsWithoutVersion("a.md");
    editor.edit("a.md", 4, BAD);
    editor.diagnostics("a.md", 4, all -> all.size() == 1);
  }

  @Test
  void aRangeBeyondTheTextIsItsEnd() {
    editor.open("a.md", "# A\n\nText.");
    Range beyond = new Range(new Position(50, 3), new Position(70, 1));
    editor.edit("a.md", 2, beyond, "\n\n<!-- articlint-ignore no-such-rule: x -->\n");
    List<Diagnostic> found = editor.diagnostics("a.md", 2, all -> !all.isEmpty());
    assertEquals("unused-suppression", found.get(0).getCode().getLeft());
    assertEquals(4, found.get(0).getRange().getStart().getLine());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "untitled:Untitled-1",
        "git:/a.md?ref=HEAD",
        "http://example.org/a.md",
        "file://host/share/a.md",
        "file:a.md",
        "no uri at all",
        "file:///a%00b.md",
        ""
      })
  void whatIsNoFileIsNotChecked(String uri) {
    editor.openUri(uri, BAD);
    assertLives();
    assertTrue(editor.toldOf(uri).isEmpty());
  }

  @Test
  void whatIsNotOpenCannotBeEditedOrClosed() {
    editor.edit("a.md", 2, BAD);
    editor.closeFile("a.md");
    assertLives();
  }

  @Test
  void aLargeDocumentIsToldToBeTooLarge() {
    editor.open("a.md", "A line of a large text.\n".repeat(2_200_000));
    List<Diagnostic> found = editor.diagnostics("a.md", 1, all -> !all.isEmpty());
    assertEquals("article-too-large", found.get(0).getCode().getLeft());
    assertLives();
  }

  @Test
  void anEditorMayHaveTheNumberOfThisProcessOutsideOfAContainer() {
    InitializeParams params = new InitializeParams();
    params.setProcessId((int) ProcessHandle.current().pid());
    assertEquals(
        "articlint", Editor.await(editor.server().initialize(params)).getServerInfo().getName());
    assertLives();
  }

  @Test
  void aFileUnderTwoNamesIsCheckedAsTheOneThatIsLeftShowsIt() throws IOException {
    Files.createFile(site.resolve("a.md"));
    Files.createSymbolicLink(site.resolve("link.md"), site.resolve("a.md"));
    editor.open("a.md", BAD);
    editor.diagnostics("a.md", 1, all -> all.size() == 1);
    editor.open("link.md", "# Good\n");
    editor.diagnostics("link.md", 1, List::isEmpty);
    editor.edit("a.md", 2, BAD + "\n");
    editor.edit("link.md", 2, "# Better\n");
    editor.diagnostics("link.md", 2, List::isEmpty);
    editor.closeFile("link.md");
    editor.diagnostics("a.md", 2, all -> all.size() == 1);
  }
}
