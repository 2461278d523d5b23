package org.articlint.cli.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.articlint.Project;
import org.articlint.cli.Cli;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCapabilities;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An editor is told what the command line finds: the same rule, severity, place and message. */
class SameFindingsTest {

  private static final String DAY = "1796083200";

  private static final ClientCapabilities PULLING = new ClientCapabilities();

  static {
    TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
    text.setDiagnostic(new DiagnosticCapabilities());
    PULLING.setTextDocument(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"archive", "notebooks", "page-export", "records", "site", "wordpress"})
  void ofTheExamples(String name) throws IOException {
    Path folder = Project.DIRECTORY.resolve("examples").resolve(name).toRealPath();
    Set<String> files = files(folder);
    assertFalse(files.isEmpty());
    Map<String, List<String>> expected = checked(folder);
    try (Editor editor = Editor.in(folder, PULLING)) {
      for (String file : files) {
        editor.open(file);
      }
      for (String file : files) {
        assertEquals(expected.getOrDefault(file, List.of()), told(pulled(editor, file)), file);
      }
    }
  }

  /** What is found once articles have been compared: this editor cannot be told to ask again. */
  private static List<Diagnostic> pulled(Editor editor, String file) {
    return Editor.await(
            editor
                .server()
                .getTextDocumentService()
                .diagnostic(new DocumentDiagnosticParams(editor.id(file))))
        .getRelatedFullDocumentDiagnosticReport()
        .getItems();
  }

  private static Set<String> files(Path folder) throws IOException {
    Set<String> files = new TreeSet<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.matches(".*\\.(md|mdx|html|txt|json|csv|jsonl|xml|ipynb|adoc|rst)"))
          .forEach(files::add);
    }
    return files;
  }

  private static Map<String, List<String>> checked(Path folder) {
    Cli.Result result =
        Cli.in(folder)
            .with("SOURCE_DATE_EPOCH", DAY)
            .run("check", ".", "--format", "json", "--no-cache");
    Map<String, List<String>> found = new TreeMap<>();
    JsonObject report = JsonParser.parseString(result.out()).getAsJsonObject();
    for (JsonElement element : report.getAsJsonArray("findings")) {
      JsonObject finding = element.getAsJsonObject();
      if (!isAccepted(finding)) {
        String path = finding.get("path").getAsString();
        // From the top of the git work tree, where the project lies in one.
        String file =
            path.replaceFirst("^examples/" + folder.getFileName() + "/", "")
                .replaceFirst("#.*", "");
        found.computeIfAbsent(file, any -> new ArrayList<>()).add(told(finding));
      }
    }
    return found;
  }

  private static String told(JsonObject finding) {
    return "%s:%s-%s:%s %s %s"
        .formatted(
            number(finding, "line"),
            number(finding, "column"),
            number(finding, "endLine"),
            number(finding, "endColumn"),
            finding.get("severity").getAsString(),
            finding.get("rule").getAsString());
  }

  private static boolean isAccepted(JsonObject finding) {
    return Stream.of("suppressed", "baselined")
        .map(finding::get)
        .anyMatch(
            value -> value != null && !value.isJsonNull() && !value.toString().equals("false"));
  }

  private static int number(JsonObject finding, String name) {
    return finding.get(name).getAsInt();
  }

  private static List<String> told(List<Diagnostic> found) {
    return found.stream().map(SameFindingsTest::told).toList();
  }

  private static String told(Diagnostic found) {
    Range range = found.getRange();
    String severity =
        switch (found.getSeverity()) {
          case Error -> "error";
          case Warning -> "warning";
          default -> "note";
        };
    return "%s:%s-%s:%s %s %s"
        .formatted(
            range.getStart().getLine() + 1,
            range.getStart().getCharacter() + 1,
            range.getEnd().getLine() + 1,
            range.getEnd().getCharacter() + 1,
            severity,
            found.getCode().getLeft());
  }
}
