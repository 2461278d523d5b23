package org.articlint.archive.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.articlint.article.Span;

/**
 * The facts of an article of which only some are known: where some of its paragraphs stand, and
 * some fingerprints of each. What else the paragraphs hold is left out.
 */
public final class FactsSketch {

  private final Places.Builder places = new Places.Builder();
  private final Sentences.Builder sentences = new Sentences.Builder();
  private final List<long[]> forms = new ArrayList<>();
  private final List<long[]> texts = new ArrayList<>();
  private final List<int[]> words = new ArrayList<>();

  /**
   * Adds a paragraph that stands after those before.
   *
   * @param line 1-based
   * @param column 1-based, in UTF-16 units
   * @param formWords those of the form, 32 bits of each; none while it is not known
   * @param number tells it from the other paragraphs of all articles while its form is not known
   */
  public void add(
      int line,
      int column,
      Optional<TextKey> form,
      int[] formWords,
      Optional<TextKey> text,
      Collection<TextKey> sentenceKeys,
      long number) {
    places.add(line, column, Span.at(0), 0);
    long[] known = form.map(FactsSketch::fingerprint).orElseGet(() -> new long[] {0, number});
    forms.add(known);
    texts.add(text.map(FactsSketch::fingerprint).orElse(known));
    words.add(formWords);
    sentenceKeys.forEach(key -> sentences.add(key.high(), key.low()));
    sentences.endParagraph();
  }

  private static long[] fingerprint(TextKey key) {
    return new long[] {key.high(), key.low()};
  }

  /**
   * The facts.
   *
   * @param pieces the whole text, or {@link Pieces#NONE}
   */
  public ArticleFacts build(Pieces pieces) {
    int[] sizes = new int[words.size()];
    int[] ends = new int[words.size()];
    int end = 0;
    for (int i = 0; i < ends.length; i++) {
      sizes[i] = words.get(i).length;
      end += sizes[i];
      ends[i] = end;
    }
    int[] allWords = new int[end];
    for (int i = 0; i < ends.length; i++) {
      System.arraycopy(words.get(i), 0, allWords, ends[i] - sizes[i], sizes[i]);
    }
    return new ArticleFacts(
        0,
        pieces,
        places.build(),
        sentences.build(),
        joined(forms),
        joined(texts),
        sizes,
        ends,
        allWords);
  }

  private static long[] joined(List<long[]> fingerprints) {
    long[] joined = new long[2 * fingerprints.size()];
    for (int i = 0; i < fingerprints.size(); i++) {
      joined[2 * i] = fingerprints.get(i)[0];
      joined[2 * i + 1] = fingerprints.get(i)[1];
    }
    return joined;
  }
}
