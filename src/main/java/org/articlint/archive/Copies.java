package org.articlint.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.articlint.archive.Repetition.Copy;
import org.articlint.archive.Repetition.Stage;

/** Collects the copies of a paragraph that a report names, in other articles one of each. */
final class Copies {

  private final IndexedArticle asked;
  private final int most;
  private final Set<String> paths = new HashSet<>();
  private final List<Copy> list = new ArrayList<>();

  /**
   * Creates a collection.
   *
   * @param most the largest number of copies
   */
  Copies(IndexedArticle asked, int most) {
    this.asked = asked;
    this.most = most;
  }

  List<Copy> list() {
    return list;
  }

  /** Adds the first copy in each article that has none yet. */
  void add(Occurrences occurrences, Stage likeness) {
    if (list.size() == most) {
      return;
    }
    occurrences.visit(
        (segment, article, paragraph) -> {
          if (!asked.is(segment, article)
              && asked.counts(segment, article)
              && paths.add(segment.articles().path(article))) {
            list.add(new Copy(segment.place(paragraph), likeness));
          }
          return list.size() < most;
        });
  }

  /**
   * Adds copies in the paragraph's own article, those with the same words first.
   *
   * @param here paragraphs of the article that have the same form
   */
  void addHere(FormHere here, int paragraph) {
    addHere(here.withItsText(paragraph, most - list.size()), Stage.SAME);
    // With as many as are named, those with another text are looked for in vain.
    if (list.size() < most) {
      addHere(here.withOtherText(paragraph, most - list.size()), Stage.SLOTS);
    }
  }

  private void addHere(List<Integer> paragraphs, Stage likeness) {
    for (int paragraph : paragraphs) {
      list.add(new Copy(asked.place(paragraph), likeness));
    }
  }
}
