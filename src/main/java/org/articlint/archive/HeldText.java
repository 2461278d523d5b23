package org.articlint.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.articlint.archive.text.ArticleFacts;
import org.articlint.archive.text.TextKey;

/**
 * Something that an article holds and others may hold too.
 *
 * @param paragraph the first paragraph of the article that has it, from 0
 */
public record HeldText(TextKey key, int paragraph) {

  /** Lists the different forms, texts and sentences of an article. */
  public static List<HeldText> of(ArticleFacts facts) {
    List<HeldText> held = new ArrayList<>();
    Set<TextKey> known = new HashSet<>();
    for (int i = 0; i < facts.count(); i++) {
      add(new TextKey(TextKey.Kind.FORM, facts.formHigh(i), facts.formLow(i)), i, known, held);
      add(new TextKey(TextKey.Kind.TEXT, facts.textHigh(i), facts.textLow(i)), i, known, held);
      for (int s = facts.firstSentence(i); s < facts.sentenceEnd(i); s++) {
        long high = facts.sentenceHigh(s);
        long low = facts.sentenceLow(s);
        add(new TextKey(TextKey.Kind.SENTENCE, high, low), i, known, held);
      }
    }
    return held;
  }

  private static void add(TextKey key, int paragraph, Set<TextKey> known, List<HeldText> held) {
    if (known.add(key)) {
      held.add(new HeldText(key, paragraph));
    }
  }
}
