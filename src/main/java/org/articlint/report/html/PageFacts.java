package org.articlint.report.html;

import java.util.Optional;
import org.articlint.lint.RepeatedTexts;
import org.articlint.lint.review.ReviewQueue;
import org.articlint.report.history.HistoryFile.History;

/**
 * What a page shows besides the findings.
 *
 * @param part what is checked, in words, when it is not the whole archive
 * @param links the addresses of sources
 * @param isWatched whether the page is going to be written again, so that it should reload itself
 * @param history the runs up to this one; empty when none is kept
 * @param repeated the texts that the articles repeat; empty when no rule compares them
 * @param reviews all articles at whose reviews a rule looks; empty when none does
 */
public record PageFacts(
    Optional<String> part,
    Optional<LinkTemplate> links,
    boolean isWatched,
    Optional<History> history,
    Optional<RepeatedTexts> repeated,
    Optional<ReviewQueue.Queue> reviews) {}
