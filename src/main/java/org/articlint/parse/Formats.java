package org.articlint.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.articlint.article.Article;
import org.articlint.article.ContainedPath;
import org.articlint.article.SourceText;
import org.articlint.parse.asciidoc.AsciiDocReader;
import org.articlint.parse.container.Container;
import org.articlint.parse.export.PageExportProfile;
import org.articlint.parse.export.PageExportReader;
import org.articlint.parse.html.HtmlReader;
import org.articlint.parse.markdown.MarkdownDialect;
import org.articlint.parse.markdown.MarkdownReader;
import org.articlint.parse.notebook.NotebookReader;
import org.articlint.parse.reader.ArticleReader;
import org.articlint.parse.reader.Limits;
import org.articlint.parse.reader.PlainTextReader;
import org.articlint.parse.rst.RstReader;
import org.articlint.parse.site.LastModified;
import org.articlint.parse.site.SiteProfile;

/**
 * Chooses the reader of a file: by the globs of the configuration, else by extension and, for
 * {@code .txt}, by content.
 *
 * @param mapped the format that the configuration names for a path
 * @param mdx the paths whose site reads {@code .md} as MDX
 * @param codeTags the names of template tags, components and directives whose content is code,
 *     besides those that are known
 */
public record Formats(
    Function<String, Optional<Format>> mapped, Predicate<String> mdx, Predicate<String> codeTags) {

  /** Chooses by extension and content only. */
  public static final Formats DEFAULT = new Formats(path -> Optional.empty());

  private static final List<String> MARKDOWN = List.of(".md", ".markdown", ".mdx", ".md.erb");

  /** The extension for which the site decides. */
  private static final List<String> MAYBE_MDX = List.of(".md");

  private static final List<String> ASCIIDOC = List.of(".adoc", ".asciidoc", ".asc");

  /** Files of this name may be armor of PGP; their content tells. */
  private static final List<String> MAYBE_ARMOR = List.of(".asc");

  private static final List<String> HTML = List.of(".html", ".htm");

  private static final List<String> RST = List.of(".rst", ".rest");

  private static final List<String> TEXT = List.of(".txt");

  private static final List<String> NOTEBOOK = List.of(Limits.NOTEBOOK);

  /** The extensions of files that are articles whatever they hold. */
  private static final List<String> ARTICLES = all(MARKDOWN, ASCIIDOC, RST, HTML, TEXT, NOTEBOOK);

  /** Files of this name may be an export; their content tells. */
  private static final List<String> MAYBE_EXPORT = List.of(".xml");

  /** Reads {@code .md} as plain Markdown. */
  public Formats(Function<String, Optional<Format>> mapped) {
    this(mapped, path -> false, name -> false);
  }

  /** Returns whether the file of a path is an article, or holds articles, by its name. */
  public boolean isArticle(String path) {
    Optional<Format> format = mapped.apply(path);
    return format.isPresent()
        ? format.get().site().isEmpty() || isHtml(path)
        : hasExtension(path, ARTICLES);
  }

  /** Returns the rendered site to which a path belongs. */
  public Optional<SiteProfile> site(String path) {
    return mapped.apply(ContainedPath.file(path)).flatMap(Format::site);
  }

  /** Returns whether the file of a path holds articles if its content says so. */
  public boolean isMaybeExport(String path) {
    return hasExtension(path, MAYBE_EXPORT) && mapped.apply(path).isEmpty();
  }

  /** Returns whether the file of a path is no article if it holds a signature or key of PGP. */
  public boolean isMaybeArmor(String path) {
    return hasExtension(path, MAYBE_ARMOR) && mapped.apply(path).isEmpty();
  }

  /** Returns what finds the articles in the file of a path; empty when the file is one article. */
  public Optional<Container> container(String path) {
    Optional<Format> format = mapped.apply(path);
    if (format.isPresent()) {
      return format.get().container();
    }
    return hasExtension(path, MAYBE_EXPORT)
        ? Optional.of(NamedFormats.WORDPRESS)
        : Optional.empty();
  }

  /**
   * The same formats, for files besides those that are mapped.
   *
   * @param more the names of formats by path
   */
  public Formats with(Function<String, Optional<String>> more) {
    NamedFormats named = new NamedFormats(codeTags, LastModified.UNKNOWN);
    return new Formats(
        path -> mapped.apply(path).or(() -> more.apply(path).flatMap(named::format)),
        mdx,
        codeTags);
  }

  /** Returns whether people write the file of a path, which is not made from another one. */
  public boolean isSource(String path) {
    return !ContainedPath.isOne(path) && site(path).isEmpty();
  }

  /** Returns whether an article is read as plain text, in which nothing is marked as code. */
  public boolean isPlainText(Article article) {
    return readerFor(article.path(), article.source()) instanceof PlainTextReader;
  }

  /** Returns the reader of an article. */
  public ArticleReader readerFor(String path, SourceText source) {
    Optional<Format> format = mapped.apply(ContainedPath.file(path));
    if (format.isPresent()) {
      return format.get().reader();
    }
    if (ContainedPath.isOne(path)) {
      return NamedFormats.WORDPRESS.reader();
    }
    if (isHtml(path)) {
      return new HtmlReader();
    }
    if (hasExtension(path, ASCIIDOC)) {
      return new AsciiDocReader();
    }
    if (hasExtension(path, RST)) {
      return new RstReader(codeTags);
    }
    if (hasExtension(path, NOTEBOOK)) {
      return new NotebookReader(MarkdownReader.plain(codeTags));
    }
    return isText(path) ? text(source) : markdown(path);
  }

  private static ArticleReader text(SourceText source) {
    PageExportProfile profile = PageExportProfile.shipped();
    return profile.fits(source) ? new PageExportReader(profile) : new PlainTextReader();
  }

  private ArticleReader markdown(String path) {
    boolean isMdx =
        MarkdownDialect.isMdx(path) || (hasExtension(path, MAYBE_MDX) && mdx.test(path));
    MarkdownReader markdown = MarkdownReader.plain(codeTags);
    return isMdx ? markdown.withDialect(MarkdownDialect.MDX) : markdown;
  }

  @SafeVarargs
  private static List<String> all(List<String>... lists) {
    List<String> all = new ArrayList<>();
    for (List<String> list : lists) {
      all.addAll(list);
    }
    return List.copyOf(all);
  }

  private static boolean isHtml(String path) {
    return hasExtension(path, HTML);
  }

  private static boolean isText(String path) {
    return hasExtension(path, TEXT);
  }

  private static boolean hasExtension(String path, List<String> extensions) {
    for (String extension : extensions) {
      int length = extension.length();
      if (path.regionMatches(true, path.length() - length, extension, 0, length)) {
        return true;
      }
    }
    return false;
  }
}
