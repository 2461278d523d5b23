package org.articlint.archive.text;

import org.articlint.article.SourceText;
import org.articlint.article.Span;

/** Facts of paragraphs that all have the same fingerprint, whatever their words. */
public final class CollidingFacts extends FactsBuilder {

  private CollidingFacts() {
    super(Slots.NONE, 1, 6);
  }

  public static ArticleFacts of(String... paragraphs) {
    CollidingFacts facts = new CollidingFacts();
    for (String paragraph : paragraphs) {
      SourceText source = SourceText.of(paragraph);
      facts.add(paragraph, source, new Span(0, paragraph.length()));
    }
    return facts.build();
  }

  @Override
  void fingerprint(long[] masked, int size, long[] into, int at) {
    into[at] = 1;
    into[at + 1] = 2;
  }
}
