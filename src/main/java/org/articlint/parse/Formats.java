package org.articlint.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.articlint.article.Article;
import org.articlint.article.ContainedPath;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.parse.container.Container;
import org.articlint.parse.export.PageExportProfile;
import org.articlint.parse.export.PageExportReader;
import org.articlint.parse.head.FrontMatter;
import org.articlint.parse.head.ProfileKeys;
import org.articlint.parse.html.HtmlReader;
import org.articlint.parse.markdown.MarkdownDialect;
import org.articlint.parse.markdown.MarkdownReader;
import org.articlint.parse.notebook.NotebookReader;
import org.articlint.parse.reader.ArticleReader;
import org.articlint.parse.reader.Limits;
import org.articlint.parse.reader.PlainTextReader;
import org.articlint.parse.record.RecordContainer;
import org.articlint.parse.record.RecordProfile;
import org.articlint.parse.record.RecordProfiles;
import org.articlint.parse.wordpress.WordPressExport;
import org.articlint.parse.wordpress.WordPressProfile;

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

  private static final List<String> HTML = List.of(".html", ".htm");

  private static final List<String> TEXT = List.of(".txt");

  private static final List<String> NOTEBOOK = List.of(Limits.NOTEBOOK);

  /** Files of this name may be an export; their content tells. */
  private static final List<String> MAYBE_EXPORT = List.of(".xml");

  private static final Container WORDPRESS = new WordPressExport(WordPressProfile.DEFAULT);

  /** Reads {@code .md} as plain Markdown. */
  public Formats(Function<String, Optional<Format>> mapped) {
    this(mapped, path -> false, name -> false);
  }

  /**
   * The format of a name that a configuration may use.
   *
   * @param codeTags the names of tags whose content is code, besides those that are known
   */
  public static Optional<Format> named(String name, Predicate<String> codeTags) {
    if (name.equals(WordPressProfile.FORMAT)) {
      return Optional.of(Format.of(WORDPRESS));
    }
    return RecordProfiles.names().contains(name)
        ? Optional.of(records(RecordProfiles.shipped(name), codeTags))
        : reader(name, codeTags).map(Format::of);
  }

  private static Optional<ArticleReader> reader(String name, Predicate<String> codeTags) {
    MarkdownReader markdown = MarkdownReader.plain(codeTags);
    return switch (name) {
      case "html" -> Optional.of(new HtmlReader());
      case "markdown" -> Optional.of(markdown);
      case "mdx" -> Optional.of(markdown.withDialect(MarkdownDialect.MDX));
      case "notebook" -> Optional.of(new NotebookReader(markdown));
      case "multimarkdown" -> Optional.of(markdown.withHead(FrontMatter::readMultiMarkdown));
      case "page-export" -> Optional.of(new PageExportReader(PageExportProfile.shipped()));
      case "text" -> Optional.of(plainText());
      default -> Optional.empty();
    };
  }

  private static Format records(RecordProfile profile, Predicate<String> codeTags) {
    Formats byName = new Formats(path -> Optional.empty(), path -> false, codeTags);
    Optional<ArticleReader> reader = reader(profile.bodyFormat(), codeTags);
    return Format.of(
        new RecordContainer(
            profile, (id, text) -> reader.orElseGet(() -> byName.readerFor(id, text))));
  }

  /** The reader of text without markup. */
  public static ArticleReader plainText() {
    return new PlainTextReader();
  }

  /**
   * Reads a profile, which describes the files of one site.
   *
   * @param codeTags the names of tags whose content is code, besides those that are known
   * @param problems receives each fault, with its span in the text
   */
  public static Format profile(
      SourceText source, Predicate<String> codeTags, BiConsumer<Span, String> problems) {
    ProfileKeys keys = ProfileKeys.read(source, problems);
    if (!keys.hasFormat()) {
      return Format.of(new PageExportReader(PageExportProfile.of(source, keys)));
    }
    if (keys.format().equals(RecordProfile.FORMAT)) {
      return records(RecordProfiles.of(keys), codeTags);
    }
    if (!keys.format().equals(WordPressProfile.FORMAT)) {
      keys.refuseFormat(List.of(RecordProfile.FORMAT, WordPressProfile.FORMAT));
    }
    return Format.of(new WordPressExport(WordPressProfile.of(keys)));
  }

  /** The names that {@link #named} knows. */
  public static List<String> names() {
    List<String> names =
        new ArrayList<>(
            List.of("html", "markdown", "mdx", "multimarkdown", "notebook", "page-export", "text"));
    names.addAll(RecordProfiles.names());
    names.add(WordPressProfile.FORMAT);
    names.sort(Comparator.naturalOrder());
    return names;
  }

  /** Returns whether the file of a path is an article, or holds articles, by its name. */
  public boolean isArticle(String path) {
    return mapped.apply(path).isPresent()
        || isMarkdown(path)
        || isText(path)
        || isHtml(path)
        || hasExtension(path, NOTEBOOK);
  }

  /** Returns whether the file of a path holds articles if its content says so. */
  public boolean isMaybeExport(String path) {
    return hasExtension(path, MAYBE_EXPORT) && mapped.apply(path).isEmpty();
  }

  /** Returns what finds the articles in the file of a path; empty when the file is one article. */
  public Optional<Container> container(String path) {
    Optional<Format> format = mapped.apply(path);
    if (format.isPresent()) {
      return format.get().container();
    }
    return hasExtension(path, MAYBE_EXPORT) ? Optional.of(WORDPRESS) : Optional.empty();
  }

  /**
   * The same formats, for files besides those that are mapped.
   *
   * @param more the names of formats by path
   */
  public Formats with(Function<String, Optional<String>> more) {
    return new Formats(
        path ->
            mapped.apply(path).or(() -> more.apply(path).flatMap(name -> named(name, codeTags))),
        mdx,
        codeTags);
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
      return WORDPRESS.reader();
    }
    if (isHtml(path)) {
      return new HtmlReader();
    }
    if (hasExtension(path, NOTEBOOK)) {
      return new NotebookReader(MarkdownReader.plain(codeTags));
    }
    if (!isText(path)) {
      boolean isMdx =
          MarkdownDialect.isMdx(path) || (hasExtension(path, MAYBE_MDX) && mdx.test(path));
      MarkdownReader markdown = MarkdownReader.plain(codeTags);
      return isMdx ? markdown.withDialect(MarkdownDialect.MDX) : markdown;
    }
    PageExportProfile profile = PageExportProfile.shipped();
    return profile.fits(source) ? new PageExportReader(profile) : plainText();
  }

  private static boolean isMarkdown(String path) {
    return hasExtension(path, MARKDOWN);
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
