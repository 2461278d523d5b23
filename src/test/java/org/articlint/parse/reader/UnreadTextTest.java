package org.articlint.parse.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.articlint.article.Article;
import org.articlint.article.Problem;
import org.articlint.article.SourceText;
import org.articlint.parse.Reading;
import org.articlint.parse.html.HtmlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadTextTest {

  @Test
  void fewerThanFortyWordsAreNotWorthANote() {
    assertEquals(List.of(), problems("<form>\n" + words(39) + "\n</form>\n"));
    assertEquals(1, problems("<form>\n" + words(40) + "\n</form>\n").size());
  }

  @Test
  void aSmallShareIsNotWorthANote() {
    String form = "\n\n<form>\n" + words(50) + "\n</form>\n";
    assertEquals(List.of(), problems(words(451) + form));
    assertEquals(1, problems(words(450) + form).size());
  }

  @Test
  void theNoteSaysHowMuchAndStandsAtTheLargestPart() {
    String text =
        words(20)
            + "\n\n<form>\n"
            + words(30)
            + "\n</form>\n\n<form>\n"
            + words(50)
            + "\n</form>\n";
    Problem problem = problems(text).get(0);
    assertEquals(
        "about 80 of 100 words of the article were not read", problem.message().split(":")[0]);
    assertEquals(text.lastIndexOf("<form>"), problem.span().start());
  }

  /** U+1D15E is a head and a stem by its canonical form, and the stem a mark. */
  @Test
  void symbolsAreNoWords() {
    assertEquals(List.of(), problems("\uD834\uDD5E".repeat(60) + "\n"));
    assertEquals(List.of(), problems("<form>\n" + "\uD834\uDD5E ".repeat(60) + "\n</form>\n"));
    assertEquals(1, problems("<form>\n" + "\u0435\u0301 ".repeat(60) + "\n</form>\n").size());
  }

  @Test
  void commentsScriptsAndAttributesAreNoText() {
    assertEquals(List.of(), problems("<!-- " + words(60) + " -->\n"));
    assertEquals(List.of(), problems("<script>\n" + words(60) + "\n</script>\n"));
    assertEquals(List.of(), problems("<div>\n<button>" + words(60) + "</button>\n</div>\n"));
    assertEquals(List.of(), problems("<noscript>\n" + words(60) + "\n</noscript>\n"));
    assertEquals(List.of(), problems("<form title=\"" + words(60) + "\">\n</form>\n"));
    assertEquals(List.of(), problems("<form>\n" + "&#8212;&mdash;".repeat(60) + "\n</form>\n"));
    String tag = "{% image \"a.png\" \"" + words(60) + "\" %}";
    assertEquals(List.of(), problems("<figure>\n" + tag + "\n</figure>\n"));
    assertEquals(List.of(), problems("[" + tag + "](https://a.b)\n"));
    String address = "https://a.b/" + "c-".repeat(60);
    assertEquals(List.of(), problems("[{{< image src=\"a.png\" >}}](" + address + ")\n"));
    assertEquals(List.of(), problems("```\n" + words(60) + "\n```\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<!-- | the comment that begins here has no end ('-->')",
        "<script> | the element 'script' that begins here has no end tag",
        "<STYLE media='print'> | the element 'style' that begins here has no end tag",
        "<textarea> | the element 'textarea' that begins here has no end tag",
        "<pre> | the element 'pre' that begins here has no end tag",
        "<?php | what begins with '<?php' here has no end ('?>')",
        "<![CDATA[ | what begins with '<![CDATA[' here has no end (']]>')",
        "<!X | what begins with '<!X' here has no end ('>')",
        "``` | the code that begins here has no end ('```')",
        "~~~~ yaml | the code that begins here has no end ('~~~~')",
      })
  void whatHasNoEndHidesTheRest(String begin, String reason) {
    String text = words(10) + "\n\n" + begin + "\n\n" + words(5) + "\n\n" + words(5) + "\n";
    Problem problem = problems(text).get(0);
    assertEquals("about 10 of 20 words of the article were not read: " + reason, problem.message());
    assertEquals(text.indexOf(begin), problem.span().start());
    assertEquals(List.of(), problems(words(10) + "\n\n" + begin + "\n\n" + words(9) + "\n"));
    assertEquals(List.of(), problems(words(91) + "\n\n" + begin + "\n\n" + words(10) + "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- a -->\n\n%s\n\n<!-- b -->",
        "<!-- <script> -->\n\n%s",
        "<script>\n\"<!--\";\n%s\n</script>",
        "<pre>\n%s\n</PRE >",
        "<?php ?>\n%s",
        "> ```\n> %s\n> ```",
        "- ~~~\n  %s\n  ~~~~",
        "````\n```\n%s\n````",
        "    <pre-wrap>\n    %s",
        "    <script src=a>\n    %s",
        "    ~~~\n    a\n    ~~~\n\n    %s",
        "    ~~~\r\n    a\r\n    ~~~\r\n\r\n    %s",
        "{%% highlight html %%}\n<video controls>\n%s\n{%% endhighlight %%}",
        "<!-->\n\n%s",
      })
  void whatHasAnEndHidesNothing(String text) {
    assertEquals(List.of(), problems(text.formatted(words(60)) + "\n"));
  }

  /** A browser ends a picture before a paragraph. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg>\n\n%s\n\n</svg>",
        "<svg><p>%s</p></svg>",
        "<math><P>%s</P></math>",
        "<svg><foreignObject>%s</foreignObject></svg>"
      })
  void paragraphsInAPictureAreText(String text) {
    assertEquals(1, problems(text.formatted(words(60)) + "\n").size());
  }

  @Test
  void labelsOfAPictureAreNone() {
    assertEquals(List.of(), problems("<svg>\n<text>" + words(60) + "</text>\n</svg>\n"));
  }

  @Test
  void anEndThatIsNoneLeavesCodeOpen() {
    assertEquals(1, problems("````\n" + words(60) + "\n```\n").size());
    assertEquals(1, problems("```\n" + words(60) + "\n~~~\n").size());
    assertEquals(1, problems("```\n" + words(60) + "\n``` yaml\n").size());
    assertEquals(1, problems("> ```\n> " + words(60) + "\n\nText.\n").size());
    assertEquals(1, problems("```\n" + words(60) + "\n    ```\n" + words(1)).size());
    assertEquals(1, problems("    ```\n    " + words(60) + "\n     ```\n    a").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<!--", "<script>", "<template>", "<iframe>", "<svg>", "<object>", "<noscript>"})
  void inAPageWhatHasNoEndHidesTheRest(String begin) {
    String page = "<p>" + words(10) + "</p>" + begin + "<p>" + words(10) + "</p></body></html>";
    assertEquals(List.of(page.indexOf(begin)), starts(page));
    String name = begin.replaceFirst("\\W+", "").replace(">", "");
    String end = begin.equals("<!--") ? "-->" : "</" + name + ">";
    assertEquals(List.of(), starts(page.replace("</body>", end + "</body>")));
  }

  @Test
  void anElementEndsWithItsWholeName() {
    assertEquals(1, problems("<pre>\n" + words(60) + "\n</prefix>\n").size());
    assertEquals(List.of(0), starts("<video><p>" + words(60) + "</p></video-js>"));
    assertEquals(List.of(), starts("<video><p>" + words(60) + "</p></video\n>"));
  }

  @Test
  void instructionsOfAPageEndWithTheNextTag() {
    assertEquals(List.of(), starts("<?xml:namespace prefix = o /><p>" + words(60) + "</p>"));
    assertEquals(List.of(), starts("<![if !mso]><p>" + words(60) + "</p><![endif]>"));
  }

  @Test
  void anElementOfAPageMayEndInItsOwnTag() {
    assertEquals(List.of(), starts("<svg width='1' /><p>" + words(60) + "</p>"));
    assertEquals(List.of(0), starts("<svg width='1'><p>" + words(60) + "</p>"));
  }

  private static List<Integer> starts(String page) {
    return unread(new HtmlReader().read("a.html", SourceText.of(page))).stream()
        .map(problem -> problem.span().start())
        .toList();
  }

  private static List<Problem> problems(String text) {
    return unread(Reading.markdown(text));
  }

  private static List<Problem> unread(Article article) {
    return article.problems().stream()
        .filter(problem -> problem.kind() == Problem.Kind.UNREAD_TEXT)
        .toList();
  }

  private static String words(int count) {
    return IntStream.range(0, count).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
  }
}
