package org.articlint.parse;

import java.util.List;
import java.util.stream.Stream;

/** The pages that are changed at random: one of each dialect, format and kind of head. */
public final class FuzzPages {

  private static final String TEXT =
      """

      # Open the door

      Bring your badge when you come in the *evening*, and `ring` twice. See [the plan](a.md).

      - One item
        with more

        and a paragraph
      1. Another

      > A quote of somebody.
      """;

  /** The names of the pages. */
  public static final List<String> NAMES =
      Stream.concat(
              DialectPages.NAMES.stream(),
              Stream.of("toml.md", "json.md", "page.html", "plain.txt"))
          .toList();

  private FuzzPages() {}

  /** The source of a page. */
  public static String text(String name) {
    return switch (name) {
      case "toml.md" -> "---toml\na = \"b\"\n[c]\nd = [1, 2]\n---\n" + TEXT;
      case "json.md" ->
          "{\n  \"title\": \"A\",\n  \"params\": {\"b\": [1, true, null]}\n}\n" + TEXT;
      case "page.html" ->
          "<!doctype html><head><title>A</title><meta name=\"b\" content=\"c\"></head><body><main><h1>D</h1>"
              + "<p>Inside &amp; <a href=\"x\">link</a>.<ul><li>a<li>b</ul><details><summary>T</summary>x</details>"
              + "<table><tr><td>1</table><!-- articlint-ignore a: b --><pre>code</pre></main></body>\n";
      case "plain.txt" -> "A title\n\nA paragraph\nof two lines.\n\n- An item\n\n1. Another\n";
      default -> DialectPages.text(name);
    };
  }
}
