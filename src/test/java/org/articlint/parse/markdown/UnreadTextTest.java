package org.articlint.parse.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.articlint.article.Article;
import org.articlint.article.Problem;
import org.articlint.parse.Reading;
import org.junit.jupiter.api.Test;

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

  private static List<Problem> problems(String text) {
    Article article = Reading.markdown(text);
    return article.problems().stream()
        .filter(problem -> problem.kind() == Problem.Kind.UNREAD_TEXT)
        .toList();
  }

  private static String words(int count) {
    return IntStream.range(0, count).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
  }
}
