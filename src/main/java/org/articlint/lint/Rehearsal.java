package org.articlint.lint;

import java.nio.charset.StandardCharsets;
import org.articlint.parse.ArticleLoader;
import org.articlint.parse.Formats;

/** Reads a made-up article, so that what reading an article needs is loaded. */
public final class Rehearsal {

  private static final String ARTICLE =
      "---\ntitle: A title\ntags: [one, two]\n---\n\n## Heading\n\nA *paragraph* with `code`"
          + " and a [link](x.md).\n\n- item\n\n> quote\n\n```\ncode\n```\n";

  private Rehearsal() {}

  /** Reads it; whatever comes of that is of no account. */
  public static void run() {
    ArticleLoader.load(ARTICLE.getBytes(StandardCharsets.UTF_8), "rehearsal.md", Formats.DEFAULT);
  }
}
