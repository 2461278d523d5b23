package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.articlint.Project;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code articlint queue}; today is 2026-11-21. */
class QueueTest {

  @TempDir Path directory;
  private GitSite site;

  @BeforeEach
  void makeSite() throws Exception {
    site = new GitSite(directory.resolve("site"));
  }

  private void article(String path, String... head) throws Exception {
    String text = "---\ntitle: " + path + "\n" + String.join("\n", head) + "\n---\n\nText.\n";
    site.write(path, text);
  }

  private Cli.Result queue(String... arguments) {
    List<String> all = new ArrayList<>(List.of("queue", "--today", Project.TODAY));
    all.addAll(List.of(arguments));
    return site.run(all.toArray(String[]::new));
  }

  /** Paths and states of the queue, in order. */
  private List<String> states(String... arguments) {
    List<String> all = new ArrayList<>(List.of("--format", "csv"));
    all.addAll(List.of(arguments));
    Cli.Result result = queue(all.toArray(String[]::new));
    return result
        .out()
        .lines()
        .skip(1)
        .map(line -> line.split(",", -1))
        .map(cells -> cells[0] + " " + cells[2])
        .toList();
  }

  @Test
  void everyStateIsListedTheOldestFirst() throws Exception {
    article("none.md", "tags: a");
    article("old.md", "last_reviewed: 2020-01-01");
    article("older.md", "last_reviewed: 2019-01-01");
    article("on-the-day.md", "last_reviewed: 2025-11-21");
    article("soon.md", "last_reviewed: 2025-11-22");
    article("in-30-days.md", "last_reviewed: 2025-12-21");
    article("in-31-days.md", "last_reviewed: 2025-12-22");
    article("current.md", "last_reviewed: 2026-11-20");
    article("wrong.md", "last_reviewed: 2024-02-30");
    article("ahead.md", "last_reviewed: 2027-05-01");
    article("never.md", "review_in: 6 months");
    article("empty.md", "last_reviewed:");
    article("retired.md", "last_reviewed: 2019-01-01", "status: archived");
    article("evergreen.md", "last_reviewed: 2019-01-01", "review_in: never");
    article(
        "accepted.md",
        "last_reviewed: 2019-01-01",
        "articlint: {ignore: {stale-last-reviewed: kept for the record}}");
    article("waiting.md", "ai_generated: true", "last_reviewed: 2026-11-20");
    article("named.md", "ai_generated: true", "last_reviewed: 2026-11-20", "reviewed_by: Ada Berg");
    assertEquals(
        List.of(
            "older.md overdue",
            "old.md overdue",
            "on-the-day.md overdue",
            "ahead.md invalid-date",
            "wrong.md invalid-date",
            "empty.md never-reviewed",
            "never.md never-reviewed",
            "soon.md due-soon",
            "in-30-days.md due-soon",
            "waiting.md current",
            "none.md no-date"),
        states());
    assertEquals(List.of("waiting.md current"), states("--state", "waiting"));
    assertTrue(states("--due", "31d").contains("in-31-days.md due-soon"));
    assertFalse(states("--due", "29d").contains("in-30-days.md due-soon"));
    String text = queue().out().replaceAll("\\n +", " ");
    assertTrue(
        text.contains("due 2020-01-01, 6 years 10 months ago; last reviewed 2019-01-01"), text);
    assertTrue(text.contains("is marked 'ai generated: true' and has no human reviewer"), text);
    assertTrue(text.contains("No review date: 1 article; --state no-date lists them"), text);
    assertFalse(text.contains(" none.md"), text);
    assertTrue(queue("--state", "no-date").out().contains("  none.md"));
  }

  @Test
  void theQueueIsWhatTheRulesFind() throws Exception {
    site.write(
        "articlint.yaml",
        "extends: [recommended]\nrules: {stale-last-reviewed: {check: {dates: [seen], max-age: 10d}}}\n"
            + "overrides: [{files: [blog/**], rules: {stale-last-reviewed: off,"
            + " ai-style-without-human-review: off}}]\n");
    article("a.md", "seen: 2026-11-12");
    article("b.md", "seen: 2026-11-11");
    article("blog/c.md", "seen: 2020-01-01");
    assertEquals(List.of("b.md overdue", "a.md due-soon"), states());
    assertEquals(List.of("b.md:3 stale-last-reviewed"), site.findings());
    site.write(
        "articlint.yaml",
        "extends: [recommended]\nrules: {stale-last-reviewed: off,"
            + " invalid-review-date: off, ai-style-without-human-review: off}\n");
    assertEquals(2, queue().code());
  }

  @Test
  void ownersAreThoseOfTheMetadataElseOfCodeowners() throws Exception {
    site.write("CODEOWNERS", "*.md @all\n/ops/ @org/ops\n");
    article("a.md", "owner: Ada Berg", "author: Bo");
    article("b.md", "owner: TBD", "owner_slack: '#docs'");
    article("c.md", "author: ChatGPT");
    article("ops/d.md", "ms.author: Cy, Di");
    article("ops/e.md", "tags: a");
    article("f.md", "owner: [Ada Berg, {name: Ed}]");
    String csv = queue("--format", "csv").out();
    for (String cells :
        List.of("Ada Berg", "'#docs", "'@all", "\"Cy, Di\"", "'@org/ops", "\"Ada Berg, Ed\"")) {
      assertTrue(csv.replace("#docs", "'#docs").contains("," + cells + ","), cells + csv);
    }
    assertEquals(List.of("a.md no-date", "f.md no-date"), states("--owner", "ada berg"));
    assertEquals(List.of("ops/e.md no-date"), states("--owner", "org/ops"));
    assertEquals(List.of("ops/d.md no-date", "ops/e.md no-date"), states("--folder", "ops"));
    assertEquals(2, queue("--folder", "opsx").code());
  }

  @Test
  void theLastChangeIsThatOfTheText() throws Exception {
    article("a.md", "last_reviewed: 2020-01-01");
    commit("2020-02-02");
    article("a.md", "last_reviewed: 2021-01-01");
    article("b.md", "last_reviewed: 2021-01-01");
    commit("2021-03-03");
    article("c.md", "tags: b");
    String csv = queue("--format", "csv").out();
    assertTrue(csv.contains("last_reviewed,,2020-02-02,"), csv);
    assertTrue(csv.contains("last_reviewed,,2021-03-03,"), csv);
    assertTrue(csv.contains("," + Project.TODAY + ",,"), csv);
    Path shallow = directory.resolve("shallow");
    site.git("clone", "-q", "--depth", "1", "file://" + site.directory, shallow.toString());
    Cli.Result cut = Cli.in(shallow).run("queue", "--format", "csv", "--today", Project.TODAY);
    assertTrue(cut.out().contains("last_reviewed,,,,"), cut.out());
    assertTrue(cut.err().contains("not in this shallow clone"), cut.err());
    assertEquals(0, cut.code());
  }

  @Test
  void aRepositoryWithoutCommitsIsNoFault() throws Exception {
    article("a.md", "last_reviewed: 2020-01-01");
    Cli.Result result = queue("--format", "csv");
    assertEquals(0, result.code());
    assertTrue(result.out().contains("last_reviewed,,,,"), result.out());
    assertEquals(
        "articlint: when some articles last changed is not known: nothing is committed yet\n",
        result.err());
  }

  private void commit(String day) throws Exception {
    site.git("add", "-A");
    site.git("commit", "-q", "-m", "c", "--date", day + "T12:00:00Z");
  }

  @Test
  void whatCannotBeReadIsNamed() throws Exception {
    article("a.md", "last_reviewed: 2020-01-01");
    Files.write(site.directory.resolve("latin.md"), new byte[] {'a', (byte) 0xFC});
    site.write("broken.md", "---\ntitle: [a\nlast_reviewed: 2020-01-01\n---\n\nText.\n");
    Cli.Result json = queue("--format", "json");
    assertEquals(3, json.code());
    assertTrue(json.out().contains("\"path\": \"latin.md\""), json.out());
    assertTrue(json.err().contains("Not read: broken.md: its metadata cannot be read"), json.err());
  }

  @Test
  void textFromOutsideIsInert() throws Exception {
    site.write(
        "a.md",
        "---\ntitle: '=HYPERLINK(\"http://x\",\"a\")'\nowner: \"@b, <i>\"\nlast_reviewed: 2020-01-01\n---\n");
    String csv = queue("--format", "csv").out();
    assertTrue(csv.contains("a.md,\"'=HYPERLINK(\"\"http://x\"\",\"\"a\"\")\",overdue"), csv);
    assertTrue(csv.contains(",\"'@b, <i>\","), csv);
    assertTrue(csv.endsWith("\r\n"), csv);
    assertTrue(csv.contains(",2151,"), csv);
    String markdown = queue("--format", "markdown").out();
    assertTrue(markdown.contains("- [ ] <code>a.md</code> due 2020-12-31"), markdown);
    assertTrue(markdown.contains("&#64;b, &#60;i&#62;"), markdown);
  }

  @Test
  void filesAreWrittenAndArticlesAreNot() throws Exception {
    article("a.md", "last_reviewed: 2020-01-01");
    assertEquals(0, queue("--output", "csv=q.csv", "--output", "json=q.json").code());
    assertTrue(Files.readString(site.directory.resolve("q.csv")).startsWith("path,title,state"));
    assertTrue(Files.readString(site.directory.resolve("q.json")).startsWith("{"));
    assertEquals(2, queue("--output", "csv=a.md").code());
    assertEquals(2, queue("--output", "xml=q.xml").code());
    assertEquals(2, queue("--due", "soon").code());
  }
}
