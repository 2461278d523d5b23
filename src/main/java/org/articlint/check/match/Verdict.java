package org.articlint.check.match;

import java.util.List;

/**
 * What a check says of one article.
 *
 * @param applied whether the article has what the check looks at; a review date, say
 */
public record Verdict(boolean applied, List<Match> matches) {

  /** The check has nothing to say of the article. */
  public static final Verdict NOT_APPLICABLE = new Verdict(false, List.of());

  /** The check looked and found nothing. */
  public static final Verdict CLEAN = new Verdict(true, List.of());

  /** Copies the matches. */
  public Verdict {
    matches = List.copyOf(matches);
  }

  /** The check found this. */
  public static Verdict of(Match... matches) {
    return new Verdict(true, List.of(matches));
  }
}
