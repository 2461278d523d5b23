package org.articlint.parse.markdown;

import java.util.Locale;
import java.util.Optional;
import org.articlint.article.Block;
import org.articlint.article.Metadata;
import org.articlint.article.Span;
import org.articlint.article.Value;

/** The dialects of Markdown that cannot be told apart by their text. */
public enum MarkdownDialect {
  /** CommonMark with the constructs that are unambiguous. */
  PLAIN,
  /** MDX, in which braces hold JavaScript and tags are JSX. */
  MDX;

  private static final String EXTENSION = ".mdx";

  /**
   * The dialect of an article: the one that its metadata names under {@code format} or {@code
   * mdx.format}, with the values of Docusaurus, else this one.
   *
   * @see <a href="https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-docs#format">
   *     Front matter of Docusaurus</a>
   */
  MarkdownDialect of(String path, Metadata metadata) {
    return named(path, metadata, "mdx.format")
        .or(() -> named(path, metadata, "format"))
        .orElse(this);
  }

  private static Optional<MarkdownDialect> named(String path, Metadata metadata, String key) {
    return metadata
        .find(key)
        .map(field -> field.entry().value() instanceof Value.Scalar text ? text.text() : "")
        .flatMap(
            name ->
                switch (name.toLowerCase(Locale.ROOT)) {
                  case "md" -> Optional.of(PLAIN);
                  case "mdx" -> Optional.of(MDX);
                  case "detect" -> Optional.of(isMdx(path) ? MDX : PLAIN);
                  default -> Optional.empty();
                });
  }

  /** What a paragraph without words is: tags and expressions in MDX, else raw HTML. */
  Block withoutText(Span span) {
    return this == MDX ? new Block.TemplateTag(span) : new Block.Html(span);
  }

  /** Returns whether a path has the extension of MDX. */
  public static boolean isMdx(String path) {
    int length = EXTENSION.length();
    return path.regionMatches(true, path.length() - length, EXTENSION, 0, length);
  }
}
