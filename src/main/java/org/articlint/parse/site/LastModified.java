package org.articlint.parse.site;

import java.util.Optional;

/** Says when a site has changed its pages, by its own word. */
@FunctionalInterface
public interface LastModified {

  /** Of a site that does not say. */
  LastModified UNKNOWN = (path, canonical) -> Optional.empty();

  /**
   * Returns the date of the last change, as it is written.
   *
   * @param path of the page, relative to the root, with {@code /}
   * @param canonical the address that the page says it has
   */
  Optional<String> of(String path, Optional<PageAddress> canonical);
}
