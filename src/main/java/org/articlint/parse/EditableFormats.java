package org.articlint.parse;

import org.articlint.article.Article;
import org.articlint.article.ContainedPath;
import org.articlint.parse.asciidoc.AsciiDocReader;
import org.articlint.parse.edit.Markup;
import org.articlint.parse.edit.MetadataEditor;
import org.articlint.parse.edit.UneditableException;
import org.articlint.parse.export.PageExportReader;
import org.articlint.parse.head.HeadForm;
import org.articlint.parse.html.HtmlReader;
import org.articlint.parse.reader.ArticleReader;
import org.articlint.parse.reader.PlainTextReader;
import org.articlint.parse.rst.RstReader;
import org.articlint.parse.site.SiteReader;

/** Tells the formats whose metadata can be changed in place. */
public final class EditableFormats {

  private EditableFormats() {}

  /**
   * Creates an editor of the metadata of an article.
   *
   * @param usual what front matter is written in where the article has none
   * @throws UneditableException when the format has no metadata that could be changed
   */
  public static MetadataEditor editor(Formats formats, Article article, HeadForm usual)
      throws UneditableException {
    ArticleReader reader = formats.readerFor(article.path(), article.source());
    if (reader instanceof PageExportReader || ContainedPath.isOne(article.path())) {
      throw new UneditableException("an export is made from another source; change that one");
    }
    if (article.source().isComposed()) {
      throw new UneditableException("a notebook is changed in the program that made it");
    }
    if (reader instanceof SiteReader) {
      throw new UneditableException(
          "a page of a rendered site is made from another source; change that one");
    }
    if (reader instanceof PlainTextReader) {
      throw new UneditableException("plain text has no metadata");
    }
    return new MetadataEditor(article, markup(reader), usual);
  }

  private static Markup markup(ArticleReader reader) {
    if (reader instanceof HtmlReader) {
      return Markup.HTML;
    }
    if (reader instanceof AsciiDocReader) {
      return Markup.ASCIIDOC;
    }
    return reader instanceof RstReader ? Markup.RST : Markup.OTHER;
  }
}
