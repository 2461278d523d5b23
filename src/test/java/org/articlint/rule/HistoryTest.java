package org.articlint.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.articlint.cli.Cli;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles that tell what happened need no bringing up to date, by the pack freshness. */
class HistoryTest {

  private static final String TEXT = "The shop is open at night.";

  @TempDir Path directory;

  private boolean isFound(String rule, String path, String metadata, String body)
      throws IOException {
    Path file = directory.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "---\n" + metadata + "\n---\n\n" + body + "\n");
    Cli.Result result =
        Cli.in(directory)
            .run(
                "check --no-config --pack freshness --format json --today 2026-11-21 --rule "
                    .concat(rule + " " + path)
                    .split(" "));
    JsonNode found = new ObjectMapper().readTree(result.out()).get("findings");
    return !found.isEmpty();
  }

  private boolean isOld(String path, String metadata, String body) throws IOException {
    return isFound("stale-last-changed", path, "lastmod: 2024-01-02\n" + metadata, body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "archive/a.md",
        "blog/2024/a.md",
        "docs/changelog/a.md",
        "whats-new/a.md",
        "release_notes/a.md",
        "news/a/index.md",
        "_posts/2024-01-02-orders.md",
        "docs/CHANGELOG.md",
        "docs/release-notes-4.md",
        "noticias/a.md",
        "adr/a.md",
        "legacy/a.md",
        "notes-de-version/a.md"
      })
  void byTheirPlace(String path) throws IOException {
    assertEquals(false, isOld(path, "title: Orders", TEXT));
    assertEquals(
        true, isFound("stale-last-reviewed", path, "last_reviewed: 2024-01-02", TEXT), path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "archiving/a.md",
        "docs/blogging/a.md",
        "docs/new/a.md",
        "_posts/2000-01-01-orders.md",
        "_posts/1970-01-01-orders.md",
        "2024/orders.md",
        "docs/releasing.md"
      })
  void otherPlacesSayNothing(String path) throws IOException {
    assertEquals(true, isOld(path, "title: Orders", TEXT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title: Release notes of the shop | false",
        "title: 'Postmortem: orders lost' | false",
        "title: What's new in the shop | false",
        "title: 变更日志 | false",
        "title: How to write notes | true",
        "title: News desk | true",
        "status: archived | false",
        "status: Deprecated | false",
        "status: archived soon, ask Ann | true",
        "status: published | true",
        "archived: true | false",
        "deprecated: yes | false",
        "archived: false | true",
        "layout: post | false",
        "type: blog | false",
        "layout: blog-post | false",
        "type: press-release | false",
        "type: news article | false",
        "type: article | true",
        "layout: docs | true",
        "type: note | true"
      })
  void byTheirTitleOrMetadata(String metadata, boolean isOld) throws IOException {
    assertEquals(isOld, isOld("docs/a.md", metadata, TEXT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | false",
        "# Orders | false",
        "{{< children >}} | false",
        "One. | true",
        "- One | true",
        "    shop list | true"
      })
  void aPageWithoutTextCannotBeOld(String body, boolean isOld) throws IOException {
    assertEquals(isOld, isOld("docs/_index.md", "title: Orders", body));
  }

  @ParameterizedTest
  @CsvSource({
    "archive/a.md, Orders, false",
    "docs/a.md, What's new in orders, false",
    "docs/a.md, Orders, true",
    "docs/2024-01-02-a.md, Orders, true"
  })
  void theDateOfLearnToo(String path, String title, boolean isOld) throws IOException {
    String metadata = "title: " + title + "\nms.date: 01/02/2024";
    assertEquals(isOld, isFound("stale-ms-date", path, metadata, TEXT));
    assertEquals(
        true, isFound("invalid-ms-date", path, "title: " + title + "\nms.date: 2024-01-02", TEXT));
  }
}
