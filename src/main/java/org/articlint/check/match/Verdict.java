package org.articlint.check.match;

import java.util.List;

/**
 * The result of a check of one article.
 *
 * @param applied whether the article has what the check looks at, such as a review date
 * @param matches what the check found; empty when it has not been applied
 */
public record Verdict(boolean applied, List<Match> matches) {

  /** The article has nothing that the check looks at. */
  public static final Verdict NOT_APPLICABLE = new Verdict(false, List.of());

  /** The check was applied and found nothing. */
  public static final Verdict CLEAN = new Verdict(true, List.of());

  /** Copies the matches. */
  public Verdict {
    matches = List.copyOf(matches);
  }

  /** Creates the verdict of a check that was applied and found something. */
  public static Verdict of(Match... matches) {
    return new Verdict(true, List.of(matches));
  }
}
