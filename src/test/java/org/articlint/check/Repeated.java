package org.articlint.check;

import java.util.List;
import java.util.Optional;

/** Makes checks for repetition whose numbers do not matter to a test. */
public final class Repeated {

  private Repeated() {}

  /** Reports paragraphs, but no copies of articles. */
  public static RepeatedParagraphs paragraphs(int minArticles, int minWords, List<String> slots) {
    return reporting(RepeatedParagraphs.Report.PARAGRAPHS, minArticles, minWords, slots);
  }

  static RepeatedParagraphs reporting(
      RepeatedParagraphs.Report report, int minArticles, int minWords, List<String> slots) {
    return new RepeatedParagraphs(
        minArticles,
        minWords,
        slots,
        60,
        6,
        80,
        List.of(),
        0,
        report,
        0,
        1,
        0,
        false,
        false,
        Optional.empty());
  }
}
