package org.articlint.cli.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.articlint.cli.io.ExitCode;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor is told while somebody writes. */
class DiagnosticsTest {

  @TempDir Path site;
  private Editor editor;

  @BeforeEach
  void openSite() throws IOException {
    site = site.toRealPath();
    write("articlint.yaml", "extends: [recommended]\n");
    write("a.md", "# A\n\nNothing is wrong here.\n");
    write("b.md", "# B\n\n" + Editor.REPEATED);
    write("c.md", "# C\n\n" + Editor.REPEATED);
    write("e.md", "# E\n\n" + Editor.REPEATED);
    editor = Editor.in(site);
  }

  @AfterEach
  void close() {
    editor.close();
  }

  private void write(String path, String text) throws IOException {
    Path file = site.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static boolean has(List<Diagnostic> found, String rule) {
    return found.stream().anyMatch(each -> each.getCode().getLeft().equals(rule));
  }

  private static Diagnostic of(List<Diagnostic> found, String rule) {
    return found.stream()
        .filter(each -> each.getCode().getLeft().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aFindingComesWithItsEditAndGoesWithItsCorrection() throws IOException {
    editor.open("a.md");
    editor.diagnostics("a.md", 1, List::isEmpty);
    editor.edit("a.md", 2, "---\nlast_reviewed: 2099-01-01\n---\n# A\n\nNothing is wrong here.\n");
    Diagnostic found =
        of(editor.diagnostics("a.md", 2, all -> !all.isEmpty()), "invalid-review-date");
    assertEquals(new Range(new Position(1, 15), new Position(1, 25)), found.getRange());
    assertEquals(DiagnosticSeverity.Error, found.getSeverity());
    assertEquals("articlint", found.getSource());
    assertTrue(found.getCodeDescription().getHref().endsWith("#invalid-review-date"));
    editor.edit("a.md", 3, new Range(new Position(1, 15), new Position(1, 19)), "2026");
    editor.diagnostics("a.md", 3, List::isEmpty);
  }

  @Test
  void aParagraphOfAnotherFileIsFoundAndNamed() throws IOException {
    editor.open("b.md");
    Diagnostic found =
        of(
            editor.diagnostics("b.md", 1, all -> has(all, "repeated-boilerplate")),
            "repeated-boilerplate");
    assertEquals(2, found.getRelatedInformation().size());
    assertEquals(editor.uri("c.md"), found.getRelatedInformation().get(0).getLocation().getUri());
    assertEquals(
        2, found.getRelatedInformation().get(0).getLocation().getRange().getStart().getLine());
  }

  @Test
  void whatIsOpenCountsAndNotWhatIsSaved() throws IOException {
    editor.open("b.md");
    editor.diagnostics("b.md", 1, all -> has(all, "repeated-boilerplate"));
    editor.open("c.md", "# C\n\nAnother text.\n");
    editor.diagnostics("b.md", 1, all -> !has(all, "repeated-boilerplate"));
    editor.edit("c.md", 2, "# C\n\n" + Editor.REPEATED);
    editor.diagnostics("b.md", 1, all -> has(all, "repeated-boilerplate"));
    editor.edit("c.md", 3, "# C\n\nAnother text.\n");
    editor.diagnostics("b.md", 1, all -> !has(all, "repeated-boilerplate"));
    editor.closeFile("c.md");
    editor.diagnostics("b.md", 1, all -> has(all, "repeated-boilerplate"));
  }

  @Test
  void whatAnotherProgramSavesCounts() throws IOException {
    editor.open("b.md");
    editor.diagnostics("b.md", 1, all -> has(all, "repeated-boilerplate"));
    write("c.md", "# C\n\nAnother text.\n");
    editor.diagnostics("b.md", 1, all -> !has(all, "repeated-boilerplate"));
    write("new/d.md", "# D\n\n" + Editor.REPEATED);
    editor.diagnostics("b.md", 1, all -> has(all, "repeated-boilerplate"));
  }

  @Test
  void aChangedConfigurationHoldsAtOnce() throws IOException {
    editor.open("b.md");
    editor.diagnostics("b.md", 1, all -> has(all, "repeated-boilerplate"));
    write("articlint.yaml", "extends: [recommended]\nrules: {repeated-boilerplate: off}\n");
    editor.diagnostics("b.md", 1, List::isEmpty);
  }

  @Test
  void aFaultyConfigurationIsToldInEachArticle() throws IOException {
    write("articlint.yaml", "extend: [recommended]\n");
    editor.open("b.md");
    Diagnostic found = editor.diagnostics("b.md", 1, all -> !all.isEmpty()).get(0);
    assertEquals("not-checked", found.getCode().getLeft());
    assertTrue(found.getMessage().getLeft().startsWith("Not checked: articlint.yaml:1:1: "));
    write("articlint.yaml", "extends: [recommended]\n");
    editor.diagnostics("b.md", 1, all -> has(all, "repeated-boilerplate"));
  }

  @Test
  void whatACheckOfTheFolderLeavesOutIsNotChecked() throws IOException {
    write("articlint.yaml", "extends: [recommended]\nexclude: [drafts/]\n");
    write("drafts/d.md", "---\nlast_reviewed: 2099-01-01\n---\n# D\n");
    write("notes.log", "last_reviewed: 2099-01-01\n");
    editor.open("drafts/d.md");
    editor.diagnostics("drafts/d.md", 1, List::isEmpty);
    editor.open("notes.log");
    editor.diagnostics("notes.log", 1, List::isEmpty);
  }

  @Test
  void acceptedFindingsAreNotTold() throws IOException {
    String reason = "<!-- articlint-ignore repeated-boilerplate: the law asks for it -->\n";
    editor.open("b.md", "# B\n\n" + reason + "\n" + Editor.REPEATED);
    editor.diagnostics("b.md", 1, List::isEmpty);
    editor.edit("b.md", 2, "# B\n\n" + reason + "\nA text of its own.\n");
    editor.diagnostics("b.md", 2, all -> has(all, "unused-suppression"));
  }

  @Test
  void aClosedFileHasNoDiagnostics() throws IOException {
    editor.open("b.md");
    editor.diagnostics("b.md", 1, all -> has(all, "repeated-boilerplate"));
    editor.closeFile("b.md");
    editor.diagnosticsWithoutVersion("b.md");
  }

  @Test
  void theServerEndsWhenItIsTold() {
    assertEquals(ExitCode.CLEAN, editor.end());
  }

  @Test
  void withoutShutdownTheEndIsAFault() throws IOException {
    editor.server().exit();
    assertEquals(ExitCode.FINDINGS, editor.awaitEnd());
  }
}
