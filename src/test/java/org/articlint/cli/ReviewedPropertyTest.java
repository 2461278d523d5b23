package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Generated articles with a review date and a reviewer: recording a review changes these two values
 * and no other byte, whatever the format, line ends, quotes, comments, order and keys around them.
 */
class ReviewedPropertyTest {

  private static final int ARTICLES = 400;
  private static final long SEED = 17;

  /** The slots of a template. */
  private static final String DATE = "%DATE%";

  private static final String NAME = "%NAME%";

  @TempDir Path directory;
  private final Random random = new Random(SEED);

  /** An article with slots, and what is written into them. */
  private record Template(String extension, String text, String oldDate, String newDate) {
    String before() {
      return text.replace(DATE, oldDate).replace(NAME, "Bo Lind");
    }

    String after() {
      return text.replace(DATE, newDate).replace(NAME, "Ada Berg");
    }
  }

  @Test
  void everyOtherByteStays() throws Exception {
    Files.writeString(directory.resolve("articlint.yaml"), "extends: [recommended]\n");
    Map<String, Template> templates = new LinkedHashMap<>();
    List<String> arguments = new ArrayList<>(List.of("reviewed", "--by", "Ada Berg"));
    arguments.addAll(List.of("--on", "2026-11-20", "--anyway"));
    for (int i = 0; i < ARTICLES; i++) {
      Template template = template();
      String name = "a" + i + template.extension;
      templates.put(name, template);
      arguments.add(name);
      Files.writeString(directory.resolve(name), template.before());
    }
    Cli.Result result = Cli.in(directory).run(arguments.toArray(String[]::new));
    assertEquals("", result.err());
    for (Map.Entry<String, Template> each : templates.entrySet()) {
      String after = Files.readString(directory.resolve(each.getKey()));
      assertEquals(each.getValue().after(), after, each.getKey());
    }
  }

  /** Lines that look like the fields and are none. */
  private static List<String> decoys(String date) {
    return List.of("last_reviewed: " + date, "reviewed_by: Bo Lind");
  }

  private Template template() {
    List<String> dates =
        pick(
            List.of("2020-01-31", "2026-11-20"),
            List.of("2020-01-31", "2026-11-20"),
            List.of("31 January 2020", "20 November 2026"),
            List.of("2020-01-31T10:00:00Z", "2026-11-20T00:00:00Z"),
            List.of("31.1.2020", "20.11.2026"));
    int format = random.nextInt(4);
    List<String> lines =
        switch (format) {
          case 0 -> yaml(dates.get(0));
          case 1 -> toml(dates.get(0).startsWith("2020"));
          case 2 -> json();
          default -> html();
        };
    String end = pick("\n", "\r\n");
    String mark = random.nextBoolean() ? "\uFEFF" : "";
    String body =
        format == 3 ? "" : end + String.join(end, body(dates.get(0))) + pick("", end + end);
    return new Template(
        format == 3 ? ".html" : ".md",
        mark + String.join(end, lines) + end + body,
        dates.get(0),
        dates.get(1));
  }

  private List<String> body(String date) {
    List<String> lines = new ArrayList<>(List.of("# Ünï 😀", "", "```yaml"));
    lines.addAll(decoys(date));
    lines.addAll(List.of("```", "", "Text of " + date + " by Bo Lind. \t"));
    return lines;
  }

  private List<String> yaml(String date) {
    String quote = pick("", "'", "\"");
    String comment = pick("", "  # by hand", " # a: b");
    String key = pick("last_reviewed", "Last Reviewed", "lastReviewed", "last-reviewed-on");
    List<String> review =
        shuffled(
            key + ":" + pick(" ", "   ") + quote + DATE + quote + comment,
            pick("reviewed_by", "reviewer")
                + ": "
                + pick(NAME, '"' + NAME + '"')
                + pick("", " # x"));
    List<String> lines = new ArrayList<>();
    if (random.nextBoolean()) {
      lines.add(pick("review", "audit", "params") + ":");
      review.forEach(line -> lines.add("  " + line));
      lines.add("  other: [1, 'two', {three: 3}]");
    } else {
      lines.addAll(review);
    }
    lines.add(random.nextInt(lines.size() + 1) == 0 ? 0 : lines.size(), "title: 'Ünï 😀: #1'");
    // A text that looks like the fields, directly before them, behind them, or both.
    int before = random.nextInt(3);
    if (before > 0) {
      lines.addAll(0, text("before", date));
    }
    if (before < 2) {
      lines.addAll(text("text", date));
    }
    lines.add(0, pick("# a comment", "tags: [a, b]", "x: &n 1", "y: one,"));
    lines.add(0, "---");
    lines.add("---");
    return lines;
  }

  private List<String> text(String key, String date) {
    List<String> lines = new ArrayList<>(List.of(key + ": " + pick("|", ">-", "|+")));
    decoys(date).forEach(line -> lines.add("  " + line));
    lines.add("  # no comment");
    return lines;
  }

  private List<String> toml(boolean mayBeBare) {
    String quote = mayBeBare ? pick("", "'", "\"") : pick("'", "\"");
    List<String> lines = new ArrayList<>(List.of("+++", "title = 'Ünï 😀' # x"));
    if (random.nextBoolean()) {
      lines.add(pick("[params]", "[extra]", "[review]"));
    }
    lines.addAll(
        shuffled(
            "last_reviewed" + pick(" = ", "=") + quote + DATE + quote + pick("", " # y"),
            "reviewed_by = " + pick("'" + NAME + "'", '"' + NAME + '"')));
    lines.add(pick("[other]", "[[list]]"));
    lines.add("a = [1, 2] # z");
    lines.add("+++");
    return lines;
  }

  private List<String> json() {
    String colon = pick(": ", ":", " : ");
    List<String> entries =
        shuffled(
            "  \"last_reviewed\"" + colon + '"' + DATE + "\",",
            "\t\"reviewed_by\"" + colon + '"' + NAME + "\",",
            "  \"title\": \"\\u00dcn\\\"\", \"n\": [1, {\"a\": null}],");
    List<String> lines = new ArrayList<>(List.of("{"));
    lines.addAll(entries);
    lines.add("  \"z\": {}");
    lines.add("}");
    return lines;
  }

  private List<String> html() {
    String quote = pick("\"", "'");
    String close = pick(">", "/>", " />");
    List<String> metas =
        shuffled(
            "<meta name=\"last-reviewed\" content=" + quote + DATE + quote + close,
            "  <META content=" + quote + NAME + quote + " name='reviewed_by'" + close,
            "<meta charset=utf-8><!-- last-reviewed -->");
    List<String> lines = new ArrayList<>(List.of(pick("<!doctype html>", ""), "<html><head>"));
    lines.addAll(metas);
    lines.add("<title>Ünï &amp; 😀</title></head><body><p>Text &lt; more</p></body></html>");
    return lines;
  }

  private List<String> shuffled(String... lines) {
    List<String> shuffled = new ArrayList<>(List.of(lines));
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  @SafeVarargs
  private <T> T pick(T... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
