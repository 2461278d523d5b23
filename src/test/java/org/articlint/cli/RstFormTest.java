package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.articlint.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same article has the same findings in Markdown and in reStructuredText. */
class RstFormTest {

  private static final String CONFIGURATION =
      "extends: [recommended, operations, freshness, ai-disclosure]\n";

  /** Examples of rules about how a text is written. */
  private static final Set<String> ABOUT_SOURCES =
      Set.of("invalid-encoding", "merge-conflict", "nested-too-deep", "unread-text");

  @TempDir Path directory;

  private void write(String path, String text) throws IOException {
    Path file = directory.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static boolean isCopied(Path file) {
    return file.toString().endsWith(".md")
        && !ABOUT_SOURCES.contains(file.getParent().getFileName().toString());
  }

  /** Writes each Markdown file below a directory in both forms. */
  private void copy(Path from) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(RstFormTest::isCopied).toList()) {
        String path = from.relativize(file).toString();
        String markdown = Files.readString(file);
        write("md/" + path, markdown);
        write("rst/" + path.replaceFirst("md$", "rst"), RstRenderer.render(markdown));
      }
    }
    write("md/articlint.yaml", CONFIGURATION);
    write("rst/articlint.yaml", CONFIGURATION);
  }

  /** The findings without their columns and lines, which differ. */
  private List<String> findings(String form) throws IOException {
    Cli.Result result =
        Cli.in(directory)
            .run("check", form, "--format", "json", "--show-suppressed", "--today", Project.TODAY);
    assertTrue(result.code() != 2, result.err());
    List<String> findings = new ArrayList<>();
    for (JsonNode finding : new ObjectMapper().readTree(result.out()).get("findings")) {
      String path = finding.get("path").asText().replaceFirst("^(?:md|rst)/", "");
      String line =
          path.replaceFirst("\\.\\w+$", "")
              + " "
              + finding.get("rule").asText()
              + ": "
              + finding.get("message").asText().replaceAll("\\b(?:md|rst)/|\\.(?:md|rst)\\b", "");
      findings.add(line);
    }
    return findings.stream().sorted().toList();
  }

  @Test
  void theArchive() throws IOException {
    copy(Project.DIRECTORY.resolve("examples/archive"));
    List<String> expected = findings("md");
    assertTrue(expected.size() > 8, expected.toString());
    assertEquals(String.join("\n", expected), String.join("\n", findings("rst")));
  }

  @Test
  void theExamplesOfRules() throws IOException {
    copy(Project.RULE_EXAMPLES);
    List<String> expected = findings("md");
    assertTrue(expected.size() > 40, expected.toString());
    assertEquals(String.join("\n", expected), String.join("\n", findings("rst")));
  }
}
