package org.articlint.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.articlint.cli.Cli;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where text that is repeated is reported, by the pack recommended. */
class RepeatedTextTest {

  /** Of 24 words. */
  private static final String TEXT =
      "The shop keeps each order for ten days after it was paid, so that customers can look at it"
          + " and ask for another one.";

  @TempDir Path directory;

  private void write(String path, String text) throws IOException {
    Path file = directory.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Set<String> found(String rule) throws IOException {
    Cli.Result result =
        Cli.in(directory).run(("check . --no-config --format json --rule " + rule).split(" "));
    Set<String> paths = new TreeSet<>();
    for (JsonNode finding : new ObjectMapper().readTree(result.out()).get("findings")) {
      paths.add(finding.get("path").asText());
    }
    return paths;
  }

  @Test
  void byFolders() throws IOException {
    String folders =
        "adr adrs announcement announcements architecture-decision-record"
            + " architecture-decision-records decisions enhancements event events incidents keps"
            + " meeting-notes meetings minutes news newsletter newsletters post-mortems postmortems"
            + " press press-releases proposals retrospectives rfc rfcs weekly weekly-updates what's-new whats-new"
            + " nachrichten neuigkeiten protokolle pressemitteilungen actualites actualités annonces"
            + " communiques comptes-rendus actas anuncios noticias novedades atas notícias novidades"
            + " fragment fragments include _includes includes partial partials reusable reusables"
            + " shared snippet snippets transclusion transclusions"
            + " api-docs api-reference cli-reference command-reference crd crds man man-pages"
            + " rest-api advisories security-advisories sprints weeknotes"
            + " bower_components third-party third_party vendor vendored"
            + " archived attic deprecated historical legacy obsolete old archiv veraltet";
    String others =
        "guides archive blog posts _posts reference referenz api apis cli clients commands endpoints"
            + " press-room shared-hosting referencing older manual";
    Set<String> expected = new TreeSet<>();
    for (String folder : (folders + " " + others).split(" ")) {
      write(folder + "/" + folder + ".md", TEXT + "\n");
    }
    for (String folder : others.split(" ")) {
      expected.add(folder + "/" + folder + ".md");
    }
    assertEquals(expected, found("repeated-boilerplate"));
  }

  @Test
  void foldersThatSayThatTheyAreOutOfUse() throws IOException {
    for (String folder :
        List.of("roles", "roles (legacy)", "roles (new)", "deprecated_roles", "legacy_roles")) {
      write(folder + "/" + folder.replaceAll("\\W", "") + ".md", TEXT);
    }
    assertEquals(
        Set.of("roles/roles.md", "roles (new)/rolesnew.md", "legacy_roles/legacy_roles.md"),
        found("repeated-boilerplate"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-05-orders.md, title: Orders, true",
    "orders.md, title: Newsletter of the shop, false",
    "orders.md, title: Orders of newspapers, true",
    "orders.md, layout: post, true",
    "orders.md, layout: blog, true",
    "orders.md, layout: press-release, false",
    "orders.md, type: news, false",
    "orders.md, layout: docs, true",
    "orders.md, permalink: /2026/10/orders/, true",
    "orders.md, title: Introducing version 2.6.1 of the shop, false",
    "orders.md, title: Introducing v2.6 of the shop, false",
    "orders.md, title: Introducing the shop, true",
    "orders.md, title: Introducing the shop for 4.99 a month, true",
    "orders.md, title: The shop in version 2.6.1, true",
    "orders.md, title: CVE-2026-1234 shows orders of others, false",
    "orders.md, title: How to read a CVE, true",
    "20261005.md, title: Orders, false",
    "2026-10-05.md, title: Orders, false",
    "20261231.md, title: Orders, false",
    "202610051.md, title: Orders, true",
    "20261301.md, title: Orders, true",
    "20261032.md, title: Orders, true",
    "20260010.md, title: Orders, true",
    "65537123.md, title: Orders, true",
    "orders-to-go.md, title: Orders, true",
    "10234567.md, title: Orders, true",
  })
  void byWhatAnArticleSays(String path, String metadata, boolean isFound) throws IOException {
    write("docs/a.md", TEXT);
    write("docs/b.md", TEXT);
    write("docs/" + path, "---\n" + metadata + "\n---\n\n" + TEXT);
    assertEquals(
        isFound
            ? Set.of("docs/a.md", "docs/b.md", "docs/" + path)
            : Set.of("docs/a.md", "docs/b.md"),
        found("repeated-boilerplate"));
  }

  @ParameterizedTest
  @CsvSource({
    "HTTP response, false",
    "Query parameters, false",
    "Return values, false",
    "Request/Response, false",
    "Detection/Response/Recovery, true",
    "Requests/Recovery, true",
    "Arguments/Flags, false",
    "Arguments/Examples, false",
    "Flags/Usage, false",
    "Synopsis/Options, false",
    "Arguments, true",
    "Flags, true",
    "Synopsis/Plot, true",
    "Arguments for the shop/Examples, true",
    "Usage/Options, true"
  })
  void theReferenceOfAnInterfaceSaysTheSameOfEachThing(String headings, boolean isFound)
      throws IOException {
    assertEquals(isFound, isFoundIn("docs/c.md", headings), headings);
  }

  @ParameterizedTest
  @CsvSource({
    "docs/cli/list.md, Options, false",
    "api/orders.md, Parameters, false",
    "docs/reference/api/orders.md, Orders, false",
    "docs/reference/api/guides/orders.md, Orders, true",
    "docs/archive/2027/orders.md, Orders, true",
    "docs/reference/orders.md, Orders, true",
    "docs/api/orders.md, Orders, true",
    "docs/archive/1.2/orders.md, Orders, false",
    "docs/archive/orders.md, Orders, true",
    "docs/cli/install.md, Requirements, true",
    "docs/cli/install.md, Usage, true",
    "api/guides/intro.md, First steps, true",
    "runbooks/api/slow.md, Response, true",
    "docs/guides/list.md, Options, true"
  })
  void guidesStandBesideReferences(String path, String heading, boolean isFound)
      throws IOException {
    assertEquals(isFound, isFoundIn(path, heading), path + ": " + heading);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "%s | 3 | 30 | true",
        "%s | 3 | 29 | false",
        "1. %s | 3 | 59 | false",
        "1. %s | 3 | 60 | true",
        "1. %s | 5 | 35 | false",
        "1. %s | 5 | 36 | true",
        "- %s | 6 | 30 | true",
        "=== \"Linux\"~    %s | 3 | 59 | false",
        "```~run~```~~%s | 3 | 59 | false"
      })
  void aStepHasTwiceTheWords(String written, int articles, int words, boolean isFound)
      throws IOException {
    String text = written.replace("~", "\n").formatted(numbers("word", words).strip());
    for (int i = 0; i < articles; i++) {
      String rest = "\n\n## Notes\n\n" + numbers("a" + i + "x", 10 * words);
      write("docs/shop" + i + ".md", "# The shop\n\n" + text + rest);
    }
    assertEquals(isFound, found("repeated-boilerplate").contains("docs/shop0.md"));
  }

  /** Whether the text is reported in an article that has it before sections of these names. */
  private boolean isFoundIn(String path, String headings) throws IOException {
    StringBuilder text = new StringBuilder(TEXT);
    for (String heading : headings.split("/")) {
      text.append("\n\n## ").append(heading).append("\n\nThe number of the order.\n");
    }
    write("docs/a.md", TEXT);
    write("docs/b.md", TEXT);
    write(path, text.toString());
    return found("repeated-boilerplate").contains(path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"decisions", "news", "actas", "vendor", "third_party"})
  void aRecordOrWorkOfOthersIsNoCopy(String folder) throws IOException {
    String text = TEXT + " " + numbers("so", 100);
    write(folder + "/orders.md", text);
    write("blog/orders.md", text);
    assertEquals(Set.of("blog/orders.md"), found("copied-article"));
  }

  private static String numbers(String word, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(word).append(i).append(' ');
    }
    return text.toString();
  }
}
