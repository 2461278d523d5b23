package org.articlint.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.articlint.article.ContainedPath;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.parse.asciidoc.AsciiDocReader;
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
import org.articlint.parse.reader.PlainTextReader;
import org.articlint.parse.record.RecordContainer;
import org.articlint.parse.record.RecordProfile;
import org.articlint.parse.record.RecordProfiles;
import org.articlint.parse.rst.RstReader;
import org.articlint.parse.site.LastModified;
import org.articlint.parse.site.SiteProfile;
import org.articlint.parse.wordpress.PostReader;
import org.articlint.parse.wordpress.WordPressExport;
import org.articlint.parse.wordpress.WordPressProfile;

/**
 * The formats that a configuration names, or describes in a profile.
 *
 * @param codeTags the names of tags whose content is code, besides those that are known
 * @param lastModified says when the pages of rendered sites were changed
 */
public record NamedFormats(Predicate<String> codeTags, LastModified lastModified) {

  /** The format of exports of WordPress without a profile. */
  static final Container WORDPRESS = new WordPressExport(WordPressProfile.DEFAULT);

  /** The formats whose files are articles. */
  private static final List<String> OF_ARTICLES =
      List.of(
          "asciidoc",
          "html",
          "markdown",
          "mdx",
          "multimarkdown",
          "notebook",
          "page-export",
          "rst",
          "text");

  private static final List<String> OF_PROFILES =
      List.of(RecordProfile.FORMAT, SiteProfile.FORMAT, WordPressProfile.FORMAT);

  /** All names, in their order. */
  public static List<String> names() {
    List<String> names = new ArrayList<>(OF_ARTICLES);
    names.addAll(RecordProfiles.names());
    names.add(SiteProfile.FORMAT);
    names.add(WordPressProfile.FORMAT);
    names.sort(Comparator.naturalOrder());
    return names;
  }

  /** The format of a name; empty when no format has it. */
  public Optional<Format> format(String name) {
    if (RecordProfiles.names().contains(name)) {
      return Optional.of(records(RecordProfiles.shipped(name)));
    }
    return switch (name) {
      case WordPressProfile.FORMAT -> Optional.of(Format.of(WORDPRESS));
      case SiteProfile.FORMAT -> Optional.of(Format.of(SiteProfile.usual(), lastModified));
      default -> reader(name).map(Format::of);
    };
  }

  /** The reader of a format whose files are articles. */
  private Optional<ArticleReader> reader(String name) {
    MarkdownReader markdown = MarkdownReader.plain(codeTags);
    return switch (name) {
      case "asciidoc" -> Optional.of(new AsciiDocReader());
      case "html" -> Optional.of(new HtmlReader());
      case "markdown" -> Optional.of(markdown);
      case "mdx" -> Optional.of(markdown.withDialect(MarkdownDialect.MDX));
      case "multimarkdown" -> Optional.of(markdown.withHead(FrontMatter::readMultiMarkdown));
      case "notebook" -> Optional.of(new NotebookReader(markdown));
      case "page-export" -> Optional.of(new PageExportReader(PageExportProfile.shipped()));
      case "rst" -> Optional.of(new RstReader(codeTags));
      case "text" -> Optional.of(new PlainTextReader());
      default -> Optional.empty();
    };
  }

  private Format records(RecordProfile profile) {
    Optional<ArticleReader> reader =
        profile.bodyFormat().equals(WordPressProfile.FORMAT)
            ? Optional.of(new PostReader())
            : reader(profile.bodyFormat());
    return Format.of(
        new RecordContainer(profile, (id, text) -> reader.orElseGet(() -> byName(id, text))));
  }

  /** The reader of a text by the name of its file; a text is no container, and no notebook. */
  private ArticleReader byName(String name, SourceText text) {
    Formats formats = new Formats(path -> Optional.empty(), path -> false, codeTags);
    ArticleReader reader = formats.readerFor(name, text);
    boolean isText = !ContainedPath.isOne(name) && !reader.composes();
    return isText ? reader : MarkdownReader.plain(codeTags);
  }

  /**
   * Reads a profile, which describes the files of one site.
   *
   * @param problems receives each fault, with its span in the text
   */
  public Format profile(SourceText source, BiConsumer<Span, String> problems) {
    ProfileKeys keys = ProfileKeys.read(source, problems);
    if (keys.root().entries().isEmpty()) {
      problems.accept(
          source.firstLine(),
          "the profile is empty; it says what it is for: 'format: records', 'format: site' or"
              + " 'format: wordpress'");
      return Format.of(new PlainTextReader());
    }
    if (!keys.hasFormat()) {
      return Format.of(new PageExportReader(PageExportProfile.of(keys)));
    }
    return switch (keys.format()) {
      case RecordProfile.FORMAT -> records(RecordProfiles.of(keys));
      case SiteProfile.FORMAT -> Format.of(SiteProfile.of(keys), lastModified);
      case WordPressProfile.FORMAT -> Format.of(new WordPressExport(WordPressProfile.of(keys)));
      default -> {
        keys.refuseFormat(OF_PROFILES);
        yield Format.of(new PlainTextReader());
      }
    };
  }
}
