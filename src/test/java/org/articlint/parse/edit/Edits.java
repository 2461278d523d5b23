package org.articlint.parse.edit;

import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.article.Metadata;
import org.articlint.article.SourceText;
import org.articlint.article.TextEdit;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Sequence;
import org.articlint.parse.Formats;
import org.articlint.parse.NamedFormats;
import org.articlint.parse.head.HeadForm;
import org.articlint.parse.reader.ArticleReader;
import org.articlint.parse.site.LastModified;

/** Changes of the metadata of one text; in texts of tests, {@code ¶} stands for a line break. */
final class Edits {

  private final Article article;
  private final MetadataEditor editor;

  private Edits(ArticleReader reader, String path, String text, HeadForm usual) {
    SourceText source = SourceText.of(text.replace('¶', '\n'));
    article = reader.read(path, source);
    Markup markup =
        path.endsWith(".html")
            ? Markup.HTML
            : path.endsWith(".rst")
                ? Markup.RST
                : path.endsWith(".adoc") ? Markup.ASCIIDOC : Markup.OTHER;
    editor = new MetadataEditor(article, markup, usual);
  }

  /** Changes of a page or of Markdown, by the path. */
  static Edits of(String path, String text) {
    return of(path, text, HeadForm.YAML);
  }

  static Edits of(String path, String text, HeadForm usual) {
    ArticleReader reader = Formats.DEFAULT.readerFor(path, SourceText.of(text));
    return new Edits(reader, path, text, usual);
  }

  /** Changes of lines of {@code key: value}. */
  static Edits ofLines(String text) {
    ArticleReader reader =
        new NamedFormats(name -> false, LastModified.UNKNOWN)
            .format("multimarkdown")
            .orElseThrow()
            .reader();
    return new Edits(reader, "a.md", text, HeadForm.YAML);
  }

  private Metadata.Field field(String path) {
    return article
        .metadata()
        .find(path)
        .or(() -> article.metadata().find("**." + path))
        .orElseThrow();
  }

  private Optional<Entry> entry(String path) {
    return path.isEmpty() ? Optional.empty() : Optional.of(field(path).entry());
  }

  /** Sets the first value of a field. */
  Edits set(String path, String text) throws UneditableException {
    editor.set(field(path).entry(), field(path).scalars().get(0), text);
    return this;
  }

  /** Adds a key beside a field; at the top when there is none. */
  Edits add(String key, String text, String like, String beside) throws UneditableException {
    editor.add(key, text, like, entry(beside));
    return this;
  }

  /** Adds an item to the list of a field. */
  Edits append(String path, String text) throws UneditableException {
    editor.append(field(path).entry(), (Sequence) field(path).entry().value(), text);
    return this;
  }

  /** The changed text, with {@code ¶} for line breaks. */
  String text() {
    return TextEdit.apply(article.source(), editor.edits()).replace('\n', '¶');
  }
}
