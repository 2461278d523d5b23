package org.articlint.parse;

/** A page of each dialect with many of its constructs, for {@link DialectFuzzTest}. */
final class FuzzPages {

  private static final String TEXT =
      """

      # Open the door

      Bring your badge when you come in the *evening*, and `ring` twice. See [the plan](a.md).

      - One item
        with more

        and a paragraph
      1. Another

      > A quote of somebody.

      | a | b |
      |---|---|
      | 1 | 2 |

      ```sh
      # no heading
      ```

      ![A door](door.png) and <br> a break, &amp; more.

      """;

  private FuzzPages() {}

  static String text(String name) {
    return switch (name) {
      case "docusaurus.md" ->
          "---\ntitle: A\ntags: [a, b]\n---\n"
              + TEXT
              + "::::tip[Mind this]{.a}\n\n:::note\nInside.\n\n- a\n:::\n\nAfter.\n\n::::\n\n"
              + "<details>\n<summary>More</summary>\n\nHidden text.\n\n</details>\n";
      case "mkdocs.md" ->
          TEXT
              + "!!! note \"Mind this\"\n\n    Inside.\n\n        code\n\n    === \"Tab\"\n\n        In a tab.\n\n"
              + "--8<-- \"a.md\"\n\n[TOC]\n\nTerm\n:   Definition.\n\n[^1]: A note.\n\nA { .b } c[^1].\n";
      case "hugo.md" ->
          "+++\ntitle = \"A\"\n[params]\nreviewed = 2024-02-30\n+++\n"
              + TEXT
              + "{{< tabs >}}{{< tab \"A\" >}}\nInside.\n{{< /tab >}}{{< /tabs >}}\n\n"
              + "{{< highlight go >}}\ncode\n{{< /highlight >}}\n\n[x]({{< ref \"p q\" >}})\n\n{{/* no\n\ntext */}}\n";
      case "jekyll.md" ->
          "---\ntitle: A\n---\n"
              + TEXT
              + "{% include a.html %}\n{% if b %}\nInside {{ c }}.\n{% endif %}\n{: .note}\n\n"
              + "{% highlight sh %}\nls\n{% endhighlight %}\n\n$$\nx = y\n$$\n\n{% comment %} no {% endcomment %}\n";
      case "learn.md" ->
          "---\nms.date: 01/02/2024\n---\n"
              + TEXT
              + "> [!NOTE]\n> Inside.\n\n::: moniker range=\"a\"\nInside.\n::: moniker-end\n\n"
              + "# [A](#tab/a)\n\nIn a tab.\n\n# [B](#tab/b)\n\nIn another.\n\n---\n\n[!INCLUDE [a](b.md)]\n\n"
              + ":::image source=\"a.png\" alt-text=\"b\":::\n";
      case "obsidian.md" ->
          TEXT
              + "> [!tip]- Mind this\n> Inside.\n\n%%\nno\n\ntext\n%%\n\n![[a]] and [[b|c]] %%d%%.\n\n![[a]]\n";
      case "middleman.html.md.erb" ->
          "---\ntitle: A\n---\n"
              + TEXT
              + "<% items.each do |a|\n\n b %>\nInside <%= a %>.\n<% end %>\n\n<%# no %>\n";
      case "wordpress.md" ->
          TEXT
              + "<p align=\"center\">Inside <b>bold</b>.</p>\n\n<table><tr><td>\n\nA cell.\n\n</td></tr></table>\n\n"
              + "<ul>\n<li>a\n\n<li>b</ul>\n\n<blockquote>\n\nQuote.\n\n</blockquote>\n<!-- articlint-ignore a: b -->\n<h2>T</h2>\n";
      case "mintlify.mdx" ->
          "---\ntitle: A\n---\nimport A from 'a'\n\nexport const b = () => {\n\n  return <p>c</p>;\n}\n"
              + TEXT.replace("<br>", "<br/>")
              + "<Tabs>\n  <Tab title=\"A\">\n    ## In\n    Inside {b}.\n  </Tab>\n</Tabs>\n\n"
              + "{/* articlint-ignore a: b */}\n<Card\n  title=\"B\"\n  a={() => { return '}'; }}\n/>\n\n{[1].map((a) => (\n\n  <A/>))}\n";
      case "toml.md" -> "---toml\na = \"b\"\n[c]\nd = [1, 2]\n---\n" + TEXT;
      case "json.md" ->
          "{\n  \"title\": \"A\",\n  \"params\": {\"b\": [1, true, null]}\n}\n" + TEXT;
      default ->
          "<!doctype html><head><title>A</title><meta name=\"b\" content=\"c\"></head><body><main><h1>D</h1>"
              + "<p>Inside &amp; <a href=\"x\">link</a>.<ul><li>a<li>b</ul><details><summary>T</summary>x</details>"
              + "<table><tr><td>1</table><!-- articlint-ignore a: b --><pre>code</pre></main></body>\n";
    };
  }
}
