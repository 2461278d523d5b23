package org.articlint.lint.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import org.articlint.check.value.Context;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnersTest {

  private ReviewSite site;

  @BeforeEach
  void makeSite() throws Exception {
    site = new ReviewSite("extends: [recommended]\n");
    Files.writeString(site.directory.resolve("CODEOWNERS"), "* @all\n/ops/ @ops\n!x.md\n");
  }

  @AfterEach
  void close() throws Exception {
    site.close();
  }

  private List<String> owners(String path, String... head) {
    Context context = new Context(ReviewSite.TODAY, 0, site.config.vocabulary(), Context.Past.NONE);
    return new Owners(site.directory).of(ReviewSite.article(path, head), context);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "owner: Ada Berg | Ada Berg",
        "author: Bo¶owner: Ada | Ada",
        "owner: TBD¶author: Bo | Bo",
        "owner:¶owners: [Ada, ' Bo ', Ada] | Ada, Bo",
        "owner_slack: '#docs'¶ms.author: ada | #docs",
        "ms.author: ada¶author: Ada Berg | ada",
        "author: {name: Ada Berg, role: writer} | Ada Berg",
        "owner: [Ada, ChatGPT] | Ada",
        "author: ChatGPT | @all",
        "title: T | @all",
      })
  void theFirstKeyThatNamesSomebodyCounts(String head, String owners) {
    assertEquals(owners, String.join(", ", owners("a.md", head.split("¶"))));
  }

  @Test
  void codeOwnersAreAskedByThePathAndTellTheirFaults() {
    assertEquals(List.of("@ops"), owners("ops/a.md", "title: T"));
    List<String> faults = new Owners(site.directory).faults();
    assertEquals(1, faults.size());
    assertTrue(faults.get(0).startsWith("CODEOWNERS:3 is passed over"), faults.toString());
  }
}
