package org.articlint.parse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.articlint.article.SourceText;

/**
 * Which reader reads which file: by the globs of the configuration, else by extension and, for
 * {@code .txt}, by content.
 *
 * @param mapped readers for paths that the configuration names, first match wins
 */
public record Formats(Map<Predicate<String>, ArticleReader> mapped) {

  /** No mapping but the extensions. */
  public static final Formats DEFAULT = new Formats(Map.of());

  private static final List<String> MARKDOWN = List.of(".md", ".markdown", ".mdx", ".md.erb");

  private static final List<String> HTML = List.of(".html", ".htm");

  /** Copies the mapping, keeping its order. */
  public Formats {
    mapped = new LinkedHashMap<>(mapped);
  }

  /** The reader that a configuration names, when there is one of that name. */
  public static Optional<ArticleReader> named(String name) {
    return switch (name) {
      case "html" -> Optional.of(new HtmlReader());
      case "markdown" -> Optional.of(new MarkdownReader());
      case "page-export" -> Optional.of(new PageExportReader(PageExportProfile.shipped()));
      case "text" -> Optional.of(new PlainTextReader());
      default -> Optional.empty();
    };
  }

  /** The reader of a page export of the given layout. */
  public static ArticleReader pageExport(PageExportProfile profile) {
    return new PageExportReader(profile);
  }

  /** The names that {@link #named} knows. */
  public static List<String> names() {
    return List.of("html", "markdown", "page-export", "text");
  }

  /** Whether a file of this path is an article. */
  public boolean isArticle(String path) {
    return mapping(path).isPresent() || isMarkdown(path) || isText(path) || isHtml(path);
  }

  ArticleReader readerFor(String path, SourceText source) {
    return mapping(path)
        .orElseGet(
            () -> {
              if (isHtml(path)) {
                return new HtmlReader();
              }
              if (!isText(path)) {
                return new MarkdownReader();
              }
              PageExportProfile profile = PageExportProfile.shipped();
              return profile.fits(source) ? new PageExportReader(profile) : new PlainTextReader();
            });
  }

  private Optional<ArticleReader> mapping(String path) {
    return mapped.entrySet().stream()
        .filter(entry -> entry.getKey().test(path))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static boolean isMarkdown(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    return MARKDOWN.stream().anyMatch(name::endsWith);
  }

  private static boolean isHtml(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    return HTML.stream().anyMatch(name::endsWith);
  }

  private static boolean isText(String path) {
    return path.toLowerCase(Locale.ROOT).endsWith(".txt");
  }
}
