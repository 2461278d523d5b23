package org.articlint.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articlint.archive.text.ArticleFacts;

/**
 * The paragraphs of an article that have one form, in order. Each question about one of them takes
 * the same time however many there are.
 */
final class FormHere {

  private final ArticleFacts facts;
  private final List<Integer> paragraphs = new ArrayList<>();
  private final Map<Text, List<Integer>> byText = new HashMap<>();
  private final Map<Integer, Integer> firstOfProcedure = new HashMap<>();
  private boolean areSteps = true;

  /** The fingerprint of a text as it stands. */
  private record Text(long high, long low) {}

  FormHere(ArticleFacts facts) {
    this.facts = facts;
  }

  /** Adds a paragraph that stands after those before. */
  void add(int paragraph) {
    paragraphs.add(paragraph);
    byText.computeIfAbsent(text(paragraph), text -> new ArrayList<>()).add(paragraph);
    areSteps &= facts.procedure(paragraph) != 0;
    firstOfProcedure.putIfAbsent(facts.procedure(paragraph), paragraph);
  }

  private Text text(int paragraph) {
    return new Text(facts.textHigh(paragraph), facts.textLow(paragraph));
  }

  int size() {
    return paragraphs.size();
  }

  boolean isFirst(int paragraph) {
    return paragraphs.get(0) == paragraph;
  }

  /**
   * Whether all are steps of procedures, and this one is neither the first nor another step of a
   * procedure that has it already.
   */
  boolean isRepeatedStep(int paragraph) {
    return areSteps
        && !isFirst(paragraph)
        && firstOfProcedure.getOrDefault(facts.procedure(paragraph), paragraph) == paragraph;
  }

  /** Lists the first of those that have the text of one of them, without it. */
  List<Integer> withItsText(int paragraph, int most) {
    return byText.getOrDefault(text(paragraph), List.of()).stream()
        .filter(other -> other != paragraph)
        .limit(most)
        .toList();
  }

  /** Lists the first of those that have another text than one of them. */
  List<Integer> withOtherText(int paragraph, int most) {
    return paragraphs.stream()
        .filter(other -> !facts.haveSameText(paragraph, other))
        .limit(most)
        .toList();
  }
}
