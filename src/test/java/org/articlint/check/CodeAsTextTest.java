package org.articlint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Code that a reader of Markdown takes for text; {@code @} marks the places that are asked for. */
class CodeAsTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "Text. @ | false",
        // a fence is code to Markdown, unless an element encloses it
        "<div>¶    ~~~¶@ | true",
        "<div>¶```sh¶@ls¶```¶@ | true false",
        "```sh¶@<div>¶@ | false true",
        "```sh¶@ | false",
        "<div>¶a ``` b¶@ | false",
        "<div>¶```¶a¶```¶```¶@ | true",
        // template tags
        "{% highlight sh %}¶@{% endhighlight %}¶@ | true false",
        "{{< code >}}@{{< /code >}}@ | true false",
        "{{% shell %}}@{{% /shell %}}@ | true false",
        "{%- raw -%}@ | true",
        "{% codes %}@ | false",
        "{% endraw %}@ | false",
        "{ code }@ | false",
      })
  void codeStandsInFencesOfElementsAndBetweenTags(String marked, String expected) {
    String[] parts = marked.replace("¶", "\n").split("@", -1);
    CodeAsText code = new CodeAsText(String.join("", parts));
    StringBuilder found = new StringBuilder();
    int offset = 0;
    for (int i = 0; i + 1 < parts.length; i++) {
      offset += parts[i].length();
      found.append(i == 0 ? "" : " ").append(code.has(offset));
    }
    assertEquals(expected, found.toString());
  }
}
