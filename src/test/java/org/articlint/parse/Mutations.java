package org.articlint.parse;

import java.util.List;
import java.util.Random;

/** Changes pages at random. */
public final class Mutations {

  /** What opens and closes constructs, to be put in anywhere. */
  static final List<String> MARKS =
      List.of(
          "====\n",
          "|===\n",
          "////\n",
          "+\n",
          "** ",
          "a:: ",
          "[NOTE]\n",
          "[source,",
          ".a\n",
          ":a: {a}\n",
          "{a}",
          "<<a",
          "link:a[",
          "footnote:[",
          "++",
          "\"`",
          "((",
          ":::",
          "::::note\n",
          "!!! note\n",
          "    ",
          "\n",
          "\n\n",
          "{{< a >}}",
          "{{",
          "}}",
          "{%",
          "%}",
          "{% endraw %}",
          "{% highlight a %}\n",
          "{::comment}\n",
          "```{note}\n",
          "- [x] ",
          "[!INCLUDE [a](b)]",
          "![[a]]",
          "[a]{.b}",
          "<%",
          "%>",
          "%%",
          "$$",
          "\\[",
          "\\]",
          "> [!NOTE]\n",
          "> ",
          "- ",
          "# ",
          "---\n",
          "[^1]",
          "[[",
          "]]",
          "[a](",
          ")",
          "{#a}",
          "{: .b}",
          "<div>",
          "</div>",
          "<table>",
          "</table>",
          "<details>",
          "<!--",
          "-->",
          "{/*",
          "*/}",
          "<A>",
          "</A>",
          "<A b={",
          "`",
          "```\n",
          "import a\n",
          "export const a = {\n",
          "\r\n",
          "\t",
          "\u00A0",
          "\u0000",
          "\uD83D\uDE00",
          "é",
          "中文。",
          "|",
          "|-|\n",
          "::\n\n  ",
          ".. ",
          ".. note:: ",
          ".. |a| replace:: |a|",
          ".. _a: ",
          "|a|",
          ":a: ",
          ":a:`",
          "a_ ",
          "====\n",
          "=== ===\n",
          "+---+\n",
          ">>> ",
          "-a  ");

  private static final int MAX_CHANGES = 6;

  private static final int MAX_CHARS = 40;

  private Mutations() {}

  /** Changes a page in a few places: removes, repeats or adds something, or cuts it off. */
  public static String mutate(String page, Random random) {
    return mutate(page, MARKS, random);
  }

  /**
   * Changes a text in a few places.
   *
   * @param marks what may be put in
   */
  public static String mutate(String page, List<String> marks, Random random) {
    StringBuilder text = new StringBuilder(page);
    int changes = 1 + random.nextInt(MAX_CHANGES);
    for (int i = 0; i < changes && text.length() > 2; i++) {
      int at = random.nextInt(text.length());
      int end = Math.min(text.length(), at + 1 + random.nextInt(MAX_CHARS));
      switch (random.nextInt(4)) {
        case 0 -> text.delete(at, end);
        case 1 -> text.insert(random.nextInt(text.length()), text.substring(at, end));
        case 2 -> text.insert(at, marks.get(random.nextInt(marks.size())));
        default -> text.setLength(at);
      }
    }
    return text.toString();
  }
}
