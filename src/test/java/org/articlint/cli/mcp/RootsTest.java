package org.articlint.cli.mcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.articlint.cli.Cli;
import org.articlint.cli.MemorySite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may be read, and what not. */
class RootsTest {

  private static final String SECRET =
      "This is a secret of somebody else, who has written it down in a file that no assistant may"
          + " ever read, not even by way of a link that an archive has.";

  @TempDir Path directory;
  private Path site;

  @BeforeEach
  void makeSite() throws IOException {
    site = Files.createDirectories(directory.toRealPath().resolve("site"));
    write("site/a.md", MemorySite.STALE);
    write("site/docs/b.md", MemorySite.STALE);
    write("secret.md", "# Secret\n\n" + SECRET + "\n");
    write("elsewhere/articlint.yaml", "rules: {nix: off}\n");
  }

  private void write(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  private Assistant assistant(List<String> roots, String... args) throws IOException {
    Assistant assistant = Assistant.of(Cli.in(site), roots, args);
    assistant.initialize();
    return assistant;
  }

  private static List<String> paths(JsonNode content) {
    return content.get("findings").findValuesAsText("path");
  }

  @Test
  void linksThatLeadOut() throws IOException {
    Files.createSymbolicLink(site.resolve("link.md"), directory.resolve("secret.md"));
    Files.createSymbolicLink(site.resolve("way"), directory.resolve("elsewhere"));
    write("site/articlint.yaml", "extends: [recommended]\n");
    try (Assistant assistant = assistant(List.of(), "mcp")) {
      for (Map<String, ?> arguments :
          List.of(
              Map.of("path", "link.md"),
              Map.of("path", "link.md", "text", "x"),
              Map.of("path", "way/new.md", "text", "x"),
              Map.of("paths", List.of("a.md", "way")))) {
        String fault = assistant.fault("check", arguments);
        assertTrue(fault.contains("is behind a link that leads outside " + site), fault);
      }
      String fault = assistant.fault("find_repeated", Map.of("path", "link.md", "line", 3));
      assertTrue(fault.contains("is behind a link that leads outside"), fault);
      JsonNode content = assistant.content("find_repeated", Map.of("text", SECRET));
      assertFalse(content.get("paragraphs").get(0).get("repeated").asBoolean());
      assertEquals(2, assistant.content("check", Map.of()).get("articles").asInt());
    }
  }

  @Test
  void whatAConfigurationNamesOutside() throws IOException {
    write("site/articlint.yaml", "extends: [../elsewhere/pack.yaml]\n");
    write("elsewhere/pack.yaml", "secret: word\n");
    try (Assistant assistant = assistant(List.of(), "mcp")) {
      String fault = assistant.fault("check", Map.of());
      assertTrue(fault.startsWith("articlint.yaml:1:11: "), fault);
      assertFalse(fault.contains("word"), fault);
      write("site/articlint.yaml", "extends: [recommended]\narchive: ..\n");
      fault = assistant.fault("find_repeated", Map.of("text", SECRET));
      assertTrue(fault.startsWith("articlint.yaml:2:10: "), fault);
    }
  }

  @Test
  void theRootsOfTheClient() throws IOException {
    write("site/docs/articlint.yaml", "extends: [recommended]\n");
    String docs = site.resolve("docs").toUri().toString();
    try (Assistant assistant = assistant(List.of("https://example.org/", docs), "mcp")) {
      JsonNode content = assistant.content("check", Map.of());
      assertEquals(List.of("b.md"), paths(content));
      assertEquals(1, assistant.content("check", Map.of("path", "b.md")).get("articles").asInt());
      String fault = assistant.fault("check", Map.of("path", "../a.md"));
      assertTrue(fault.contains("lies outside " + site.resolve("docs")), fault);
    }
  }

  @Test
  void aRootThatHoldsTheDirectoryIsTheDirectory() throws IOException {
    write("site/articlint.yaml", "extends: [recommended]\n");
    try (Assistant assistant = assistant(List.of(directory.toUri().toString()), "mcp")) {
      assertEquals(List.of("a.md", "docs/b.md"), paths(assistant.content("check", Map.of())));
      String fault = assistant.fault("check", Map.of("path", "../secret.md"));
      assertTrue(fault.contains("lies outside " + site), fault);
    }
  }

  @Test
  void rootsElsewhereOnly() throws IOException {
    String elsewhere = directory.resolve("elsewhere").toUri().toString();
    try (Assistant assistant = assistant(List.of(elsewhere), "mcp")) {
      String fault = assistant.fault("check", Map.of("path", "a.md"));
      assertTrue(fault.contains("no root of the client lies in it"), fault);
    }
  }

  @Test
  void aConfigurationAboveIsNamedAndNotRead() throws IOException {
    Files.createDirectories(directory.resolve(".git"));
    write("articlint.yaml", "secret: word\n");
    try (Assistant assistant = assistant(List.of(), "mcp")) {
      String fault = assistant.fault("check", Map.of("path", "a.md"));
      assertTrue(fault.contains("are in the configuration in " + directory.toRealPath()), fault);
      assertFalse(fault.contains("word"), fault);
      write("site/articlint.yaml", "extends: [recommended]\n");
      assertEquals(List.of("a.md"), paths(assistant.content("check", Map.of("path", "a.md"))));
    }
  }

  @Test
  void theDirectoryThatTheCommandNames() throws IOException {
    try (Assistant assistant = assistant(List.of(), "mcp", "docs")) {
      assertEquals(List.of("b.md"), paths(assistant.content("check", Map.of())));
    }
    Cli.Result result = Cli.in(site).run("mcp", "no");
    assertEquals(new Cli.Result(2, "", "articlint: there is no directory 'no'\n"), result);
  }
}
