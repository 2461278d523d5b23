package org.articlint.parse;

import java.util.Optional;
import org.articlint.parse.container.Container;
import org.articlint.parse.reader.ArticleReader;
import org.articlint.parse.site.LastModified;
import org.articlint.parse.site.SiteProfile;
import org.articlint.parse.site.SiteReader;

/**
 * How files are read: each as one article, or as a container of many.
 *
 * @param reader of an article
 * @param container finds the articles of a file; empty when each file is one
 * @param site which files are pages of a site, and which of these are articles; empty when all are
 */
public record Format(
    ArticleReader reader, Optional<Container> container, Optional<SiteProfile> site) {

  /** The format of files that are articles. */
  public static Format of(ArticleReader reader) {
    return new Format(reader, Optional.empty(), Optional.empty());
  }

  /** The format of files that belong to a rendered site. */
  public static Format of(SiteProfile site, LastModified lastModified) {
    return new Format(new SiteReader(site, lastModified), Optional.empty(), Optional.of(site));
  }

  /** The format of files that hold many articles. */
  public static Format of(Container container) {
    return new Format(container.reader(), Optional.of(container), Optional.empty());
  }
}
