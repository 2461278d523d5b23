package org.articlint.cli;

import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.articlint.Project;
import org.articlint.parse.FuzzPages;
import org.articlint.parse.Mutations;
import org.articlint.parse.export.PageExportProfile;
import org.articlint.parse.wordpress.Exports;

/**
 * A small site of articles of all dialects, exports, records, notebooks and rendered pages, a
 * configuration, a pack, profiles and a baseline, changed at random.
 */
final class FuzzedSite {

  /** What may be put into YAML and JSON. */
  private static final List<String> MARKS =
      List.of(
          ": ",
          "- ",
          "\n",
          "\n  ",
          "\n    ",
          "{",
          "}",
          "[",
          "]",
          "\"",
          "'",
          "\\",
          "#",
          "*a",
          "&a ",
          "!!x ",
          "|",
          ">",
          "---\n",
          "?",
          "@",
          "`",
          "\t",
          "%",
          ",",
          "off",
          "null",
          "~",
          "-1",
          "0",
          "99999999999",
          "1e9",
          "true",
          "\0",
          "\u0001",
          "\r\n",
          "\uFEFF",
          "\uD83D\uDE00",
          "\u202E",
          "é",
          "(",
          ")",
          "+",
          "**",
          "../",
          "/",
          "{2,}",
          "\\b",
          "{match}",
          "{file: terms.txt}",
          "$ref: '#'",
          "extends: [pack.yaml]\n",
          "formats: {'*': x}\n");

  private static final String CONFIGURATION =
      """
      extends: [recommended, operations, freshness, ai-disclosure, ./pack.yaml]
      archive: .
      exclude: ["drafts/**", "**/old-*", "{a,b}/x?.md", "[a-c]*.mdx"]
      fail-on: warning
      formats:
        "exports/**": page-export
        "other/*.txt": profile.yaml
        "*.page": mdx
        "p*.xml": posts.yaml
        "*.{jsonl,csv}": records
        "records.json": records.yaml
        "public/**": site.yaml
      code-tags: [session, "asciinema*"]
      words:
        rollback-notes: [undo plan, "way home"]
      rules:
        stale-last-reviewed: {severity: warning, check: {max-age: 180d}}
        repeated-boilerplate: {check: {min-words: 3, min-articles: 2}}
        repeated-step: note
      overrides:
        - files: ["hugo*", "**/m*.md"]
          rules: {missing-rollback-note: off, paragraph-count-mismatch: note}
        - files: ["*.mdx"]
          rules: {repeated-boilerplate: {severity: note, check: {allow: ["Bring your badge."]}}}
      """;

  private static final String RENDERED =
      """
      <html><head><link rel="canonical" href="https://e.example/%s">
      <script type="application/ld+json">{"@type": "Article", "dateModified": "2020-01-01"}</script>
      </head><body><main>%s</main></body></html>
      """;

  private static final String SITEMAP =
      """
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      <url><loc>https://e.example/a/index</loc><lastmod>2020-01-01</lastmod></url>
      </urlset>
      """;

  private static final String RECORDS =
      """
      format: records
      records: [/data, "/a/b~1c"]
      id: [path, /sys/id]
      body: text
      body-format: by-name
      fields: [/, /meta]
      metadata: {/meta/a: b}
      where: {last_reviewed: any}
      locale: en
      """;

  private static final String BASELINE =
      """
      {
        "articlint-baseline": 1,
        "findings": [
          {"path": "0-hugo.md", "rule": "paragraph-count-mismatch", "about": "paragraphs", "count": 1},
          {"path": "1-mdx.mdx", "rule": "repeated-boilerplate", "about": "x", "count": 2}
        ]
      }
      """;

  private final Path directory;
  private final Random random;

  private FuzzedSite(Path directory, Random random) {
    this.directory = directory;
    this.random = random;
  }

  /** Writes the site of a seed, always the same one. */
  static void write(Path directory, long seed) throws IOException {
    FuzzedSite site = new FuzzedSite(directory, new Random(seed));
    Files.createDirectories(directory.resolve(".git"));
    site.articles();
    if (site.random.nextInt(3) > 0) {
      site.configuration();
    }
  }

  private void articles() throws IOException {
    int count = 4 + random.nextInt(8);
    for (int i = 0; i < count; i++) {
      String name = FuzzPages.NAMES.get(random.nextInt(FuzzPages.NAMES.size()));
      String page = FuzzPages.text(name);
      for (int rounds = random.nextInt(4); rounds > 0; rounds--) {
        page = Mutations.mutate(page, random);
      }
      byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
      if (random.nextInt(20) == 0 && bytes.length > 0) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      write(i + "-" + name, bytes);
    }
    write("posts.xml", changed(export()));
    write("records.jsonl", changed(record("a.html") + record("b.md") + record("c.txt")));
    write("records.json", changed("{\"data\": [" + record("a") + "," + record("b") + "]}"));
    write("records.csv", changed("path;text\n" + row("a.md") + row("b.html")));
    write("notebook.ipynb", changed(notebook()));
    for (String name : List.of("index", "a/index", "b/index")) {
      write("public/" + name + ".html", changed(RENDERED.formatted(name, page())));
    }
    write("public/sitemap.xml", changed(SITEMAP));
    write("exports/page.txt", changed(FuzzPages.text("plain.txt")));
    write("other/page.txt", changed("A page\n\nIntro\n\nreading time12\n\nhash3892e2\n"));
  }

  /** An export whose posts are changed pages, with arrays of PHP. */
  private String export() throws IOException {
    List<String> posts = new ArrayList<>();
    for (int id = 1; id <= 3; id++) {
      String name = FuzzPages.NAMES.get(random.nextInt(FuzzPages.NAMES.size()));
      String array = changedText("a:1:{s:10:\"paragraphs\";a:2:{i:0;i:9;s:1:\"k\";b:1;}}");
      posts.add(
          Exports.post(id, changedText(FuzzPages.text(name)))
              .replace("</item>", Exports.meta("payload", array) + "</item>"));
    }
    return Exports.of(posts.toArray(String[]::new));
  }

  private String page() throws IOException {
    return changedText(FuzzPages.text(FuzzPages.NAMES.get(random.nextInt(FuzzPages.NAMES.size()))));
  }

  private String record(String id) throws IOException {
    return "{\"path\": \"%s\", \"last_reviewed\": \"2020-01-01\", \"text\": %s}\n"
        .formatted(id, TextNode.valueOf(page()));
  }

  private String row(String id) throws IOException {
    return "%s;\"%s\"\n".formatted(id, page().replace("\"", "\"\""));
  }

  private String notebook() throws IOException {
    String cell = "{\"cell_type\": \"%s\", \"metadata\": {}, \"source\": [%s]},\n";
    String text = TextNode.valueOf(page()).toString();
    return "{\"cells\": [%s%s%s{}], \"metadata\": {\"title\": \"x\"}, \"nbformat\": 4}"
        .formatted(
            cell.formatted("markdown", text),
            cell.formatted("code", text),
            cell.formatted("markdown", text + "," + text));
  }

  private void configuration() throws IOException {
    write("articlint.yaml", changed(CONFIGURATION));
    write("pack.yaml", changed(pack()));
    write("terms.txt", changed("one term\n# a comment\nanother\n"));
    write("profile.yaml", changed(profile()));
    write("posts.yaml", changed("format: wordpress\nstatuses: any\nmetadata: {payload: data}\n"));
    write("records.yaml", changed(RECORDS));
    write("site.yaml", changed("format: site\ncontent: [main]\nleave-out: [.a]\n"));
    if (random.nextBoolean()) {
      write("articlint-baseline.json", changed(BASELINE));
    }
  }

  /** A pack that uses every option, or one of those shipped. */
  private String pack() throws IOException {
    List<String> packs =
        List.of(
            "src/test/resources/packs/every-option.yaml",
            "rules/operations.yaml",
            "rules/freshness.yaml",
            "rules/alphanode.yaml");
    return Files.readString(Project.DIRECTORY.resolve(packs.get(random.nextInt(packs.size()))));
  }

  private static String profile() throws IOException {
    try (InputStream in = PageExportProfile.class.getResourceAsStream("alphanode-export.yaml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Half of the files stay as they are, so that a fault in one seldom hides the others. */
  private byte[] changed(String text) {
    return changedText(text).getBytes(StandardCharsets.UTF_8);
  }

  private String changedText(String text) {
    return random.nextBoolean() ? text : Mutations.mutate(text, MARKS, random);
  }

  private void write(String name, byte[] bytes) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.write(file, bytes);
  }
}
