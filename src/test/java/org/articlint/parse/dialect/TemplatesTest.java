package org.articlint.parse.dialect;

import static org.articlint.parse.Reading.assertBlocks;
import static org.articlint.parse.Reading.assertCallouts;
import static org.articlint.parse.Reading.markdown;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.articlint.article.Article;
import org.articlint.article.Comment;
import org.articlint.article.Prose;
import org.junit.jupiter.api.Test;

class TemplatesTest {

  @Test
  void codeThatIsNotFencedIsNoText() {
    assertBlocks(
        "{% highlight sh %}\n# Rollback\n\nls\n{% endhighlight %}\nOne.\n", "code", "p One.");
    assertBlocks("Zero.\n{%- highlight sh -%}\nls\n{%- endhighlight -%}\n", "p Zero.", "code");
    assertBlocks("{{< highlight go >}}\na\n\nb\n{{< /highlight >}}\nOne.\n", "code", "p One.");
    assertBlocks(
        "{{% code-toggle file=\"hugo\" %}}\na = 1\n{{% /code-toggle %}}\nOne.\n", "code", "p One.");
    assertBlocks("{{< mermaid >}}\na --> b\n{{< /mermaid >}}\nOne.\n", "code", "p One.");
    assertBlocks("{% math %}\nx\n{% endmath %}\nOne.\n", "formula", "p One.");
  }

  @Test
  void aCommentOfJinjaMayHaveLinesOrDashes() {
    assertBlocks("{#\n## Rollback\n\nOld.\n#}\nOne.\n", "p One.");
    assertBlocks("{#\r\n## Rollback\r\n\r\nOld.\r\n#}\r\nOne.\r\n", "p One.");
    assertBlocks("{#- Old.\n\nOlder. -#}\nOne.\n", "p One.");
    assertBlocks("{#\nOne.\n", "p {# One.");
    assertBlocks("# T {#-before}\n\nOne.\n", "h1 T", "p One.");
  }

  @Test
  void textBehindWhatTagsEncloseIsRead() {
    assertBlocks("{% comment %}x{% endcomment %} One.\n", "p One.");
    assertBlocks("{%- comment -%}\nx\n{%- endcomment -%}One.\n", "p One.");
    assertBlocks("{% highlight x %}y{% endhighlight %} One.\n", "p y One.");
    assertBlocks("{{< highlight x >}}y{{< /highlight >}} **One**.\n", "p y One.");
    assertBlocks("{% comment %}x{% endcomment %}{: .a }\n\nOne.\n", "p One.");
    assertBlocks("{% highlight x %}y{% endhighlight %} {% tab %}\n\nOne.\n", "code", "p One.");
    assertBlocks("{% highlight x %}y{% endhighlight %}<br>\n\nOne.\n", "code", "p One.");
    String code = "y".repeat(1_000);
    assertBlocks("{% code %}" + code + "{% endcode %} One.\n", "p " + code + " One.");
    assertBlocks("{% code %}" + code + "y{% endcode %} One.\n\nTwo.\n", "code", "p Two.");
  }

  @Test
  void codeThatIsNotClosedIsText() {
    assertBlocks("{% highlight sh %}\nOne endhighlight.\n", "templatetag", "p One endhighlight.");
  }

  @Test
  void codeEndsWhereItsTagSays() {
    assertBlocks("{{< highlight go >}}\na\n{{</ highlight >}}\nOne.\n", "code", "p One.");
    assertBlocks("{% code %}\na\n{% / code %}\nOne.\n", "code", "p One.");
    assertBlocks(
        "{{< code-toggle config=x />}}\n\nOne.\n\n{{< code-toggle >}}\na\n{{< /code-toggle >}}\n",
        "templatetag",
        "p One.",
        "code");
    assertBlocks(
        "{% code title=\"x\" /%}\n\nOne.\n\n{% code %}\na\n{% endcode %}\n",
        "templatetag", "p One.", "code");
  }

  @Test
  void aStrayEndBeginsNoCode() {
    assertBlocks(
        "{% endhighlight %}\n\nOne.\n\n{% highlight sh %}\nls\n{% endhighlight %}\n",
        "p One.", "code");
  }

  @Test
  void shortcodesEncloseMarkdown() {
    String tight = "{{< callout type=\"info\" >}}\nOne.\n{{< /callout >}}\nTwo.\n";
    assertBlocks(tight, "p One.", "p Two.");
    assertCallouts(tight, "callout \"\": 1");
    assertCallouts(
        "{{% alert title=\"Roll back\" %}}\n\nOne.\n\n{{% /alert %}}\n", "alert \"Roll back\": 1");
    assertCallouts(
        "{{< details \"Roll back\" >}}\n## A\nOne.\n{{< /details >}}\n",
        "details \"Roll back\": 2");
    assertCallouts("{% hint style=\"info\" %}\nOne.\n{% endhint %}\n", "hint \"\": 1");
    assertCallouts("{% callout title=\"T\" %}\nOne.\n{% /callout %}\n", "callout \"T\": 1");
    assertCallouts(
        "{{< tabs >}}{{< tab \"A\" >}}\nOne.\n{{< /tab >}}{{< /tabs >}}\n",
        "tabs \"\": 1",
        "tab \"A\": 1");
  }

  @Test
  void whatAGeneratorPutsInIsATag() {
    assertBlocks(
        "{{< figure\n  src=\"a.png\"\n  alt=\"A door\" >}}\n\nOne.\n", "templatetag", "p One.");
    assertBlocks("{% include note.html %}\nOne.\n", "templatetag", "p One.");
    assertBlocks("<%= partial \"x\" %>\n\nOne.\n", "templatetag", "p One.");
    assertBlocks(
        "<% items.each do |i|\n\n  x = i %>\nOne.\n<% end %>\n",
        "templatetag", "p One.", "templatetag");
    assertBlocks("{{ macro(\"some words\") }}\n\nOne.\n", "templatetag", "p One.");
    assertBlocks(
        "{% assign a = 1 %}\n{% if a %}\nOne.\n{% else %}\nTwo.\n{% endif %}\n",
        "p One.", "p Two.");
  }

  @Test
  void insideATextTagsAreNoWords() {
    assertBlocks("The {{ product }} server.\n", "p The  server.");
    assertBlocks("The server of\n{{ product }}\nstarts.\n", "p The server of  starts.");
    assertBlocks("Words {{macro(\"more words\")}} here.\n", "p Words  here.");
    assertBlocks("Write `{{ a }}` in the page.\n", "p Write {{ a }} in the page.");
    assertBlocks("A {{ b\n", "p A {{ b");
    assertBlocks("{{ a }} and {{ b }}.\n", "p and .");
    assertBlocks("A 50%% rise {not a tag}.\n", "p A 50%% rise {not a tag}.");
  }

  @Test
  void commentsAreNotShown() {
    assertBlocks("{% comment %}\n## Rollback\n\nOne.\n{% endcomment %}\nTwo.\n", "p Two.");
    assertBlocks("{{/* One\n\nmore. */}}\nTwo.\n", "p Two.");
    assertBlocks("One {% comment %}two{% endcomment %} three.\n", "p One  three.");
    assertBlocks("One {%- comment -%} two {%- endcomment -%} three.\n", "p One  three.");
    assertBlocks("One {% comment %} two.\n", "p One  two.");
    assertBlocks("One {% commented %}two{% endcommented %} three.\n", "p One two three.");
    assertBlocks("%%\nOne.\n\nMore.\n%%\nTwo.\n", "p Two.");
    assertBlocks("Two %%hidden%% words.\n", "p Two  words.");
    assertBlocks("<%# One. %>\nTwo.\n", "p Two.");
  }

  @Test
  void commentsOfTemplatesCanHoldSuppressions() {
    for (String comment :
        List.of(
            "{% comment %} articlint-ignore r: why {% endcomment %}",
            "{{/* articlint-ignore r: why */}}", "<%# articlint-ignore r: why %>")) {
      Article article = markdown(comment + "\nTwo.\n");
      Comment read = article.comments().get(0);
      assertEquals("articlint-ignore r: why", read.text().strip());
      assertEquals("Two.", article.source().slice(read.next().orElseThrow()));
    }
  }

  @Test
  void tablesOfMarkdocAreTables() {
    assertBlocks(
        "{% table %}\n* One\n* Two\n---\n* a\n* b\n{% /table %}\n\nThree.\n", "table", "p Three.");
    assertBlocks("{% table %}\n* One\n", "templatetag", "listitem(p One)");
    assertBlocks("{% tables %}\n* One\n{% /tables %}\n", "listitem(p One)");
  }

  @Test
  void addressesMadeByTemplatesAreLinks() {
    for (String address : List.of("{{< ref \"p q\" >}}", "{% link a b.md %}", "{{ url('a b') }}")) {
      Prose prose = markdown("See [the page](" + address + ") now.\n").paragraphs().get(0).prose();
      assertEquals("See the page now.", prose.text());
      assertEquals(address, prose.links().get(0).destination());
    }
    assertBlocks("See [the page](<%= x y %>) now.\n", "p See the page now.");
    assertBlocks(
        "See [the page][a], [A][] and [a].\n\n[a]: {% link b.md %}\n", "p See the page, A and a.");
    assertBlocks("See [the page][b].\n\n[a]: {% link b.md %}\n", "p See [the page][b].");
    assertBlocks("![a b]({{ site.url }}/x y)\n", "image");
    assertBlocks("[the page](a b)\n", "p [the page](a b)");
  }
}
