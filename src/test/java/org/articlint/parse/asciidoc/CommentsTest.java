package org.articlint.parse.asciidoc;

import static org.articlint.parse.Reading.asciiDoc;
import static org.articlint.parse.Reading.assertAsciiDoc;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.articlint.article.Article;
import org.articlint.article.Comment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Comments, and the blocks that follow them, which suppressions cover. */
class CommentsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "// c\\nText.|Text.",
        "// c\\n\\nText.|Text.",
        "////\\nc\\n////\\n\\nText.|Text.",
        "[comment]\\nc\\n\\nText.|Text.",
        "// c\\n\\n// d\\n\\nText.|Text.",
        "// c\\n== T\\n\\nText.|== T",
        "= T\\n// c\\n\\nText.|Text.",
        "// c\\n= T\\n\\nText.|= T",
        "// c\\n* A\\n* B\\n\\nText.|* A\\n* B",
        "* A\\n// c\\n* B|* B",
        "* A\\n** B\\n// c\\n* C|* C",
        "* A\\n+\\n// c\\n----\\nx\\n----\\n* B|----\\nx\\n----",
        "* A\\n\\n// c\\n\\nText.|Text.",
        "* A\\n// c\\n\\nText.|Text.",
        "// c\\n[NOTE]\\n====\\nText.\\n====|====\\nText.\\n====",
        "[NOTE]\\n// c\\n====\\nText.\\n====|====\\nText.\\n====",
        "// c\\n.T\\nText.|.T\\nText.",
        "// c\\nA.footnote:[B] C.|A.footnote:[B] C.",
        "// c\\n:a: b\\nText.|Text.",
        "// c\\ninclude::a.adoc[]|include::a.adoc[]",
        "// c\\nA:: B\\nC:: D|A:: B\\nC:: D",
        "A:: B\\n// c\\nC:: D|C:: D",
        "Text.\\n\\n// c|none",
        "====\\nText.\\n\\n// c\\n====\\n\\nMore.|none",
      })
  void whatFollows(String text, String expected) {
    Article article = asciiDoc(text.replace("\\n", "\n") + "\n");
    Comment comment = article.comments().get(0);
    assertEquals("c", comment.text().strip());
    assertEquals(
        expected.replace("\\n", "\n"), comment.next().map(article.source()::slice).orElse("none"));
  }

  @Test
  void aCommentInATextSaysSo() {
    Article article = asciiDoc("One\n// c\ntwo.\n");
    assertEquals("One two.", article.paragraphs().get(0).text());
    assertTrue(article.comments().get(0).inText());
    assertTrue(asciiDoc("* One\n// c\ntwo.\n").comments().get(0).inText());
  }

  @Test
  void commentsAreInTheOrderOfTheSource() {
    Article article = asciiDoc("* A\n// one\n* B\n\n// two\n\n// three\n");
    assertEquals(
        "one two three",
        String.join(" ", article.comments().stream().map(c -> c.text().strip()).toList()));
  }

  @Test
  void moreSlashesAreNoComment() {
    assertAsciiDoc("/// a\n", "p /// a");
    assertAsciiDoc("////\n== A\n\nb\n/////\n////\n\nEnd.\n", "p End.");
    assertEquals(0, asciiDoc("----\n// a\n----\n").comments().size());
  }
}
