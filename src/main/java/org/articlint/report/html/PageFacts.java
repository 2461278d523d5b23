package org.articlint.report.html;

import java.util.Optional;

/**
 * What a page shows besides the findings.
 *
 * @param links the addresses of sources
 * @param isWatched whether the page is going to be written again, so that it should reload itself
 */
public record PageFacts(Optional<LinkTemplate> links, boolean isWatched) {}
