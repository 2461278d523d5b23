package org.articlint.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.articlint.archive.segment.SegmentBuilder;
import org.articlint.archive.text.ArticleFacts;
import org.articlint.archive.text.ContentHash;
import org.articlint.archive.text.FactsBuilder;
import org.articlint.archive.text.Slots;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an index says of a paragraph of one article. */
class IndexedArticleTest {

  private static final String STEP = "Save the file.";

  /** One step in each line; procedures are numbered from 1, and 0 is no step. */
  @ParameterizedTest
  @CsvSource({
    "1 2, 1, true",
    "1 2, 0, false",
    "1 1, 1, false",
    "0 1, 1, false",
    "1 0, 1, false",
    "1 2 3, 2, true",
    "1 2 2, 1, true",
    "1 2 2, 2, false",
    "1 2 0, 1, false"
  })
  void aStepIsRepeatedWhenOtherProceduresHaveIt(String procedures, int asked, boolean isRepeated) {
    FactsBuilder builder = new FactsBuilder(Slots.NONE, 1, 6);
    SourceText source = SourceText.of(STEP);
    for (String procedure : procedures.split(" ")) {
      builder.add(STEP, source, new Span(0, STEP.length()), Integer.parseInt(procedure));
    }
    ArticleFacts facts = builder.build();
    SegmentBuilder segment = new SegmentBuilder(RandomArchive.SIMILARITY);
    segment.add("a.md", ContentHash.NONE, facts);
    ParagraphIndex index =
        new ParagraphIndex(
            new ParagraphIndex.Settings(2, 60, RandomArchive.SIMILARITY),
            List.of(segment.build()),
            RandomArchive.NO_TEXTS);
    assertEquals(isRepeated, index.article("a.md", facts).isRepeatedStep(asked));
  }

  @Test
  void copiesHaveTheSameKeyWhateverTheirNames() {
    String text = "Keep %s small and safe.";
    SmallArchive archive = new SmallArchive(2);
    archive.add("a.md", text.formatted(RandomArchive.names("a.md").get(0)));
    archive.add("b.md", "Something else.", text.formatted(RandomArchive.names("b.md").get(1)));
    archive.add("c.md", text.formatted("everything"));
    String key = archive.article("a.md").key(0);
    assertEquals(32, key.length());
    assertEquals(key, archive.article("b.md").key(0));
    assertNotEquals(key, archive.article("c.md").key(0));
  }
}
