package org.articlint.lint.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.articlint.article.Article;
import org.articlint.check.Articles;
import org.articlint.lint.files.ArticleFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnersTest {

  /** A directory of the disk: what CODEOWNERS is read through does not know others. */
  @TempDir Path root;

  private List<String> owners(String... head) throws Exception {
    try (ReviewSite site = new ReviewSite("extends: [recommended]\n")) {
      ArticleFile file = site.article("ops/a.md", head);
      Article article = file.read(ReviewSite.FORMATS);
      return new Owners(root.toRealPath()).of(article, file.context(article, Articles.TODAY));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "owner: Ada Berg¶author: Bo | Ada Berg",
        "author: Bo¶owners: [Ada Berg, Cy] | Ada Berg,Cy",
        "owner: TBD¶owner_slack: '#docs' | #docs",
        "ms.author: adaberg¶author: Bo | adaberg",
        "owner: [Ada Berg, {name: Ed, role: editor}, Ada Berg] | Ada Berg,Ed",
        "owner: ' Ada Berg ' | Ada Berg",
        "author: [ChatGPT, Bo] | Bo",
        "author: ChatGPT | ''",
        "title: T | ''",
      })
  void theFirstKeyThatNamesSomebodyCounts(String head, String expected) throws Exception {
    assertEquals(expected, String.join(",", owners(head.replace("¶", "\n"))));
  }

  @Test
  void codeownersSpeaksOnlyWhereTheMetadataNamesNobody() throws Exception {
    Files.writeString(root.resolve("CODEOWNERS"), "/ops/ @org/ops\n");
    assertEquals(List.of("@org/ops"), owners("author: ChatGPT"));
    assertEquals(List.of("Bo"), owners("author: Bo"));
  }

  @Test
  void whatOfCodeownersIsNotUsedIsSaid() throws Exception {
    Files.writeString(root.resolve("CODEOWNERS"), "x".repeat(2000) + " @b\n");
    List<String> faults = new Owners(root.toRealPath()).faults();
    assertEquals(1, faults.size());
    assertTrue(faults.get(0).startsWith("CODEOWNERS:1"), faults::toString);
  }
}
