package org.articlint.cli.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.articlint.cli.server.document.TextPositions;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionLiteralSupportCapabilities;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an editor is offered for a finding. */
class ActionsTest {

  @TempDir Path site;
  private Editor editor;

  @BeforeEach
  void openSite() throws IOException {
    site = site.toRealPath();
    Files.writeString(site.resolve("articlint.yaml"), "extends: [recommended]\n");
    for (String path : List.of("b.md", "c.md", "d.md")) {
      Files.writeString(site.resolve(path), "# About %s\n\n%s".formatted(path, Editor.REPEATED));
    }
    TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
    text.setCodeAction(
        new CodeActionCapabilities(new CodeActionLiteralSupportCapabilities(), false));
    ClientCapabilities abilities = new ClientCapabilities();
    abilities.setTextDocument(text);
    editor = Editor.in(site, abilities);
  }

  @AfterEach
  void close() {
    editor.close();
  }

  private List<CodeAction> actions(String path, Range range, String... only) {
    CodeActionContext context = new CodeActionContext(List.of());
    if (only.length > 0) {
      context.setOnly(List.of(only));
    }
    return Editor.await(
            editor
                .server()
                .getTextDocumentService()
                .codeAction(new CodeActionParams(editor.id(path), range, context)))
        .stream()
        .map(either -> either.getRight())
        .toList();
  }

  private static Range line(int line) {
    return new Range(new Position(line, 0), new Position(line, 0));
  }

  private static Optional<CodeAction> titled(List<CodeAction> actions, String part) {
    return actions.stream().filter(action -> action.getTitle().contains(part)).findFirst();
  }

  private String applied(String path, String text, WorkspaceEdit edit) {
    assertEquals(List.of(editor.uri(path)), List.copyOf(edit.getChanges().keySet()));
    List<TextEdit> edits = new ArrayList<>(edit.getChanges().get(editor.uri(path)));
    edits.sort(
        Comparator.comparing(
                (TextEdit each) -> TextPositions.offset(text, each.getRange().getStart()))
            .reversed());
    StringBuilder changed = new StringBuilder(text);
    for (TextEdit each : edits) {
      changed.replace(
          TextPositions.offset(text, each.getRange().getStart()),
          TextPositions.offset(text, each.getRange().getEnd()),
          each.getNewText());
    }
    return changed.toString();
  }

  private String act(String path, String text, int line, String title) {
    editor.open(path, text);
    List<CodeAction> actions = actions(path, line(line));
    CodeAction action =
        titled(actions, title)
            .orElseThrow(
                () ->
                    new AssertionError(
                        title + ": " + actions.stream().map(CodeAction::getTitle).toList()));
    return applied(path, text, action.getEdit());
  }

  @Test
  void letsAParagraphStandOnceAReasonIsGiven() {
    String text = "# E\n\nIntroduction of its own.\n\n" + Editor.REPEATED + "\nThe end.\n";
    String changed = act("e.md", text, 4, "Let it stand, with a reason: this paragraph");
    assertEquals(
        "# E\n\nIntroduction of its own.\n\n<!-- articlint-ignore repeated-boilerplate: TODO -->\n"
            + Editor.REPEATED
            + "\nThe end.\n",
        changed);
    editor.edit("e.md", 2, changed);
    editor.diagnostics(
        "e.md",
        2,
        all ->
            all.stream()
                .anyMatch(each -> each.getCode().getLeft().equals("suppression-without-reason")));
    editor.edit("e.md", 3, changed.replace("TODO", "the law asks for it"));
    editor.diagnostics("e.md", 3, List::isEmpty);
  }

  @Test
  void letsASectionStand() {
    String text = "# E\n\nA.\n\n## Duty\n\n" + Editor.REPEATED + "\n## More\n\nThe end.\n";
    assertEquals(
        "# E\n\nA.\n\n<!-- articlint-ignore-start repeated-boilerplate: TODO -->\n\n## Duty\n\n"
            + Editor.REPEATED
            + "\n<!-- articlint-ignore-end repeated-boilerplate -->\n\n## More\n\nThe end.\n",
        act("e.md", text, 6, "this section"));
  }

  @Test
  void letsAFileStand() {
    String text = "---\nlast_reviewed: 2099-01-01\n---\n# E\n\nA.\n";
    assertEquals(
        "---\nlast_reviewed: 2099-01-01\n---\n"
            + "<!-- articlint-ignore-file invalid-review-date: TODO -->\n\n# E\n\nA.\n",
        act("e.md", text, 1, "this file"));
    assertTrue(titled(actions("e.md", line(1)), "this paragraph").isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "e.mdx | {/* articlint-ignore repeated-boilerplate: TODO */}",
        "e.adoc | // articlint-ignore repeated-boilerplate: TODO",
        "e.rst | .. articlint-ignore repeated-boilerplate: TODO",
        "e.html | <!-- articlint-ignore repeated-boilerplate: TODO -->",
      })
  void writesTheCommentOfTheFormat(String path, String comment) {
    String text =
        path.endsWith("html") ? "<p>" + Editor.REPEATED.strip() + "</p>\n" : Editor.REPEATED;
    assertEquals(comment + "\n" + text, act(path, text, 0, "this paragraph"));
  }

  @Test
  void keepsTheLineEndsOfTheDocument() {
    String text = "# E\r\n\r\n" + Editor.REPEATED.strip() + "\r\n";
    String changed = act("e.md", text, 2, "this paragraph");
    assertFalse(changed.replace("\r\n", "").contains("\n"), changed);
  }

  @Test
  void correctsWhatNeedsNoJudgement() {
    String text = "---\nparagraph_cuont: 1\n---\n# E\n\nA.\n";
    String corrected = "---\nparagraph_count: 1\n---\n# E\n\nA.\n";
    assertEquals(
        corrected, act("e.md", text, 1, "Correct it: write \"paragraph_count\" (misspelt-key)"));
    List<CodeAction> all = actions("e.md", line(5), "source.fixAll");
    assertEquals(1, all.size());
    assertEquals("source.fixAll.articlint", all.get(0).getKind());
    assertEquals(corrected, applied("e.md", text, all.get(0).getEdit()));
  }

  @Test
  void insertsTheSectionThatIsMissing() {
    String text =
        """
        # Upgrade the production database

        ## Steps

        1. Stop the service in production.
        2. Run the migration.

           ```sh
           kubectl rollout restart deployment/api
           ```
        """;
    String changed = act("e.md", text, 0, "Insert the section \"Rollback\"");
    assertEquals(text + "\n## Rollback\n\nTODO\n", changed);
    editor.edit("e.md", 2, changed);
    editor.diagnostics(
        "e.md",
        2,
        all ->
            all.stream()
                .anyMatch(each -> each.getCode().getLeft().equals("missing-rollback-note")));
  }

  @Test
  void allowsAParagraphThatIsMeantToRepeat() throws IOException {
    editor.open("e.md", "# E\n\n" + Editor.REPEATED);
    WorkspaceEdit edit = titled(actions("e.md", line(2)), "Add to allow").orElseThrow().getEdit();
    String config = Files.readString(site.resolve("articlint.yaml"));
    Files.writeString(site.resolve("articlint.yaml"), applied("articlint.yaml", config, edit));
    editor.diagnostics("e.md", 1, List::isEmpty);
  }

  @Test
  void allowsItInTheConfigurationThatIsOpen() {
    String config = "# Not saved yet.\nextends: [recommended]\n";
    editor.open("articlint.yaml", config);
    editor.open("e.md", "# E\n\n" + Editor.REPEATED);
    WorkspaceEdit edit = titled(actions("e.md", line(2)), "Add to allow").orElseThrow().getEdit();
    String changed = applied("articlint.yaml", config, edit);
    assertTrue(changed.startsWith(config), changed);
    assertTrue(changed.contains("allow:"), changed);
  }

  @Test
  void offersNothingWhereNothingIsFound() {
    editor.open("e.md", "# E\n\nA.\n");
    assertEquals(List.of(), actions("e.md", line(2)));
    assertEquals(List.of(), actions("e.md", line(2), "source.fixAll"));
    assertEquals(List.of(), actions("notes.log", line(0)));
  }

  @Test
  void recordsAReviewWhenItIsTold() {
    String text = "---\nlast_reviewed: 2020-01-01\n---\n# E\n\nA.\n";
    editor.open("e.md", text);
    assertTrue(titled(actions("e.md", line(1)), "Mark as reviewed today").isPresent());
    review("e.md", "Ada Berg");
    String changed = applied("e.md", text, editor.appliedEdit().getEdit());
    assertEquals(
        "---\nlast_reviewed: 2026-12-01\nreviewed_by: Ada Berg\n---\n# E\n\nA.\n", changed);
  }

  @Test
  void aMachineReviewsNothing() {
    editor.open("e.md", "---\nlast_reviewed: 2020-01-01\n---\n# E\n\nA.\n");
    review("e.md", "ChatGPT");
    editor.message("not recorded: 'ChatGPT' names a machine");
  }

  private void review(String path, String by) {
    Object unused =
        Editor.await(
            editor
                .server()
                .getWorkspaceService()
                .executeCommand(
                    new ExecuteCommandParams("articlint.reviewed", List.of(editor.uri(path), by))));
  }
}
