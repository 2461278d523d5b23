package org.articlint.cli.option;

import java.util.Optional;
import org.articlint.cli.io.UsageException;
import org.articlint.report.html.LinkTemplate;
import org.articlint.report.html.PageFacts;

/** Gathers what an HTML report shows besides the findings; a run without one does not load it. */
final class PageOptions {

  static final String LINKS = "--link-template";

  private final Options options;

  PageOptions(Options options) {
    this.options = options;
  }

  PageFacts facts() throws UsageException {
    return new PageFacts(links(), options.has("--watch"));
  }

  private Optional<LinkTemplate> links() throws UsageException {
    Optional<String> template = options.find(LINKS);
    try {
      return template.map(LinkTemplate::parse);
    } catch (IllegalArgumentException e) {
      throw new UsageException(LINKS + ": " + e.getMessage());
    }
  }
}
