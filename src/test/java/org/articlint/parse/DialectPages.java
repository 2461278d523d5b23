package org.articlint.parse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.articlint.Project;
import org.articlint.article.Article;

/** A page of each dialect with many of its constructs: plain, nested and misleading forms. */
public final class DialectPages {

  /** The names of the pages. */
  public static final List<String> NAMES =
      List.of(
          "asciidoc.adoc",
          "docusaurus.md",
          "docutils.rst",
          "gitbook.md",
          "github.md",
          "govuk.html.md.erb",
          "hugo.md",
          "jekyll.md",
          "learn.md",
          "markdoc.md",
          "mintlify.mdx",
          "mkdocs.md",
          "myst.md",
          "obsidian.md",
          "pandoc.md",
          "sphinx.rst",
          "vitepress.md",
          "wordpress.md");

  private static final Path DIRECTORY = Project.DIRECTORY.resolve("src/test/resources/dialects");

  private static final Formats FORMATS =
      new Formats(any -> Optional.empty(), path -> path.equals("docusaurus.md"), tag -> false);

  private DialectPages() {}

  /** The source of a page. */
  public static String text(String name) {
    return read(name);
  }

  /** What a reader of a page sees, in the lines of {@link SeenLines}. */
  static String seen(String name) {
    return read(name.replaceFirst("\\..*", ".txt"));
  }

  /** Reads a text as the site of a page does. */
  static Article article(String name, String text) {
    return ArticleLoader.load(text.getBytes(StandardCharsets.UTF_8), name, FORMATS);
  }

  private static String read(String file) {
    try {
      return Files.readString(DIRECTORY.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
