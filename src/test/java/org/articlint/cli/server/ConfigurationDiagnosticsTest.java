package org.articlint.cli.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.articlint.rule.config.ConfigOptions;
import org.articlint.rule.config.Configs;
import org.articlint.rule.pack.ShippedPacks;
import org.articlint.rule.yaml.ConfigException;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCapabilities;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor is told of configurations and packs while somebody writes them. */
class ConfigurationDiagnosticsTest {

  private static final String FAULTY_ARTICLE =
      "---\nlast_reviewed: 2099-01-01\n---\n# A\n\nNothing is wrong here.\n";

  @TempDir Path site;
  private Editor editor;

  @BeforeEach
  void openSite() throws IOException {
    site = site.toRealPath();
    write("articlint.yaml", "extends: [recommended]\n");
    write("a.md", FAULTY_ARTICLE);
    editor = Editor.in(site);
  }

  @AfterEach
  void close() {
    editor.close();
  }

  private void write(String path, String text) throws IOException {
    Files.writeString(site.resolve(path), text);
  }

  private static Range range(int line, int from, int to) {
    return new Range(new Position(line, from), new Position(line, to));
  }

  private static List<String> messages(List<Diagnostic> found) {
    return found.stream().map(each -> each.getMessage().getLeft()).toList();
  }

  @Test
  void aFaultComesAtItsPlaceAndGoesWithItsCorrection() throws IOException {
    editor.open("articlint.yaml");
    editor.diagnostics("articlint.yaml", 1, List::isEmpty);
    editor.edit("articlint.yaml", 2, "# 😀\r\nexclude: ['😀', ] \r\nfail_on: error\r\n");
    Diagnostic found = editor.diagnostics("articlint.yaml", 2, all -> all.size() == 1).get(0);
    assertEquals(range(2, 0, 7), found.getRange());
    assertEquals(DiagnosticSeverity.Error, found.getSeverity());
    assertEquals("configuration", found.getCode().getLeft());
    editor.edit("articlint.yaml", 3, range(2, 4, 5), "");
    editor.diagnostics("articlint.yaml", 3, all -> messages(all).toString().contains("'failon'"));
    editor.edit("articlint.yaml", 4, range(2, 4, 4), "-");
    editor.diagnostics("articlint.yaml", 4, List::isEmpty);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "extends: [recommended\n",
        "rules: {stale-last-reviewed: {check: {max-age: soon}}, no-rule: off}\nexclude: ['[']\n",
        "overrides:\n- files: [x]\n",
        "required-version: \"<0.0.1\"\nfail-on: 1\n",
        "archive: none\nformats: {'*.x': nothing}\n",
        "",
        "a: [[[[[[",
        "words: {change-verbs: {file: none.yaml}}\n"
      })
  void theMessagesAreThoseOfTheCommandLine(String yaml) throws IOException {
    write("articlint.yaml", yaml);
    ConfigOptions options = ConfigOptions.withPacks(new ShippedPacks(), List.of());
    List<String> expected = List.of();
    try {
      new Configs(site, site, Optional.empty(), true, options).of(site);
    } catch (ConfigException e) {
      expected = e.problems().stream().map(each -> each.message()).toList();
    }
    write("articlint.yaml", "extends: [recommended]\n");
    editor.open("articlint.yaml", yaml);
    List<String> same = expected;
    editor.diagnostics("articlint.yaml", 1, all -> messages(all).containsAll(same));
  }

  @Test
  void faultsOfAPackStandInThePackWhichNeedNotBeSaved() throws IOException {
    editor.open("articlint.yaml", "extends: [./house.yaml]\n");
    Diagnostic absent = editor.diagnostics("articlint.yaml", 1, all -> all.size() == 1).get(0);
    assertEquals(range(0, 10, 22), absent.getRange());
    editor.open("house.yaml", "title: x\npack: house\nrule: []\n");
    editor.diagnostics("articlint.yaml", 1, List::isEmpty);
    Diagnostic found = editor.diagnostics("house.yaml", 1, all -> all.size() == 1).get(0);
    assertEquals(range(2, 0, 4), found.getRange());
    write("house.yaml", "pack: house\n\ntitles: x\n");
    editor.closeFile("house.yaml");
    Diagnostic elsewhere = editor.diagnostics("articlint.yaml", 1, all -> all.size() == 1).get(0);
    assertTrue(elsewhere.getMessage().getLeft().startsWith("house.yaml:3:1: unknown key 'titles'"));
    assertEquals(range(0, 0, 0), elsewhere.getRange());
    assertEquals(range(2, 0, 6), elsewhere.getRelatedInformation().get(0).getLocation().getRange());
  }

  @Test
  void aPackIsReadWithTheConfigurationThatNamesItAndElseByItself() throws IOException {
    write("articlint.yaml", "extends: [recommended, ./house.yml]\n");
    String pack = "pack: house\noverrides: {stale-last-reviewed: off}\n";
    write("house.yml", pack);
    editor.open("house.yml", pack);
    editor.diagnostics("house.yml", 1, List::isEmpty);
    editor.open("alone.yaml", pack);
    editor.diagnostics(
        "alone.yaml", 1, all -> messages(all).toString().contains("stale-last-reviewed"));
    editor.open("other.yaml", "stack: x\nrule: y\n");
    editor.diagnostics("other.yaml", 1, List::isEmpty);
  }

  @Test
  void articlesHoldToTheSavedConfiguration() throws IOException {
    editor.open("a.md");
    editor.diagnostics("a.md", 1, all -> all.size() == 1);
    editor.open("articlint.yaml", "rules: {invalid-review-date: off}\n");
    editor.diagnostics("articlint.yaml", 1, List::isEmpty);
    editor.edit("a.md", 2, FAULTY_ARTICLE + "\n");
    editor.diagnostics("a.md", 2, all -> all.size() == 1);
    write("articlint.yaml", "rules: {invalid-review-date: off}\n");
    editor.diagnostics("a.md", 2, List::isEmpty);
  }

  @Test
  void whatIsClosedIsTakenBackAndNamesOfOtherConfigurationsCount() throws IOException {
    editor.open(".articlint.yml", "fail: x\n");
    editor.diagnostics(".articlint.yml", 1, all -> all.size() == 1);
    editor.closeFile(".articlint.yml");
    editor.diagnosticsWithoutVersion(".articlint.yml");
  }

  @Test
  void anEditorThatAsksIsToldTheSame() throws IOException {
    ClientCapabilities asks = new ClientCapabilities();
    asks.setTextDocument(new TextDocumentClientCapabilities());
    asks.getTextDocument().setDiagnostic(new DiagnosticCapabilities());
    try (Editor other = Editor.in(site, asks)) {
      other.open("articlint.yaml", "fail: x\n");
      List<Diagnostic> found =
          Editor.await(
                  other
                      .server()
                      .getTextDocumentService()
                      .diagnostic(new DocumentDiagnosticParams(other.id("articlint.yaml"))))
              .getLeft()
              .getItems();
      assertEquals(1, found.size());
      assertEquals(range(0, 0, 4), found.get(0).getRange());
    }
  }

  @Test
  void aHugeConfigurationIsRefusedAsByTheCommandLine() {
    editor.open("articlint.yaml", "# ".repeat(1 << 21));
    Diagnostic found = editor.diagnostics("articlint.yaml", 1, all -> all.size() == 1).get(0);
    assertTrue(found.getMessage().getLeft().contains("at most 1048576 are read"), found.toString());
  }
}
