package org.articlint.lint;

import java.nio.charset.StandardCharsets;
import org.articlint.parse.ArticleLoader;
import org.articlint.parse.Formats;

/** Loads the classes that reading an article needs, by reading a made-up one. */
public final class Rehearsal {

  private static final String ARTICLE =
      "---\ntitle: A title\ntags: [one, two]\n---\n\n## Heading\n\nA *paragraph* with `code`"
          + " and a [link](x.md).\n\n- item\n\n> quote\n\n```\ncode\n```\n";

  private Rehearsal() {}

  /** Reads the article and ignores the result. */
  public static void run() {
    ArticleLoader.load(ARTICLE.getBytes(StandardCharsets.UTF_8), "rehearsal.md", Formats.DEFAULT);
  }
}
