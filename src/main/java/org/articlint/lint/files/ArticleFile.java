package org.articlint.lint.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.articlint.archive.text.ContentHash;
import org.articlint.article.Article;
import org.articlint.article.ContainedPath;
import org.articlint.article.SourceText;
import org.articlint.article.TextEdit;
import org.articlint.article.TextStart;
import org.articlint.check.value.Context;
import org.articlint.parse.ArticleLoader;
import org.articlint.parse.Formats;
import org.articlint.parse.reader.Limits;
import org.articlint.rule.config.Config;

/**
 * An article: a file, or a part of one.
 *
 * @param file the file, which may hold other articles, too
 * @param path of the article, relative to the root, with {@code /}
 * @param content replaces the bytes of the file
 * @param change the part of the change under check in this file, if there is a change
 */
public record ArticleFile(
    Path file,
    String path,
    Config config,
    Optional<ArticleContent> content,
    Optional<Change> change) {

  /**
   * One byte more than an article may have: whoever has read that many knows that it is too large.
   */
  public static final int MOST_BYTES_READ = Limits.MAX_ARTICLE_BYTES + 1;

  /** One byte more than this article may have. */
  public int mostBytesRead() {
    return Limits.maxBytes(path) + 1;
  }

  /** One byte more than what stands for a file may have, by its path. */
  public static int mostBytesOf(String path) {
    return ContainedPath.mayHold(path)
        ? ContainerBytes.MAX_BYTES_IN_MEMORY + 1
        : Limits.maxBytes(path) + 1;
  }

  /** A file that is not part of a change. */
  public ArticleFile(Path file, String path, Config config, Optional<ArticleContent> content) {
    this(file, path, config, content, Optional.empty());
  }

  /** Returns the same file as part of a change. */
  public ArticleFile with(Change newChange) {
    return new ArticleFile(file, path, config, content, Optional.of(newChange));
  }

  /**
   * Returns the same article with another text, so that rules can judge it before it is written.
   *
   * @param before its text
   * @param edits the changes, in order
   */
  public ArticleFile edited(SourceText before, List<TextEdit> edits) {
    byte[] bytes = TextEdit.apply(before, edits).getBytes(StandardCharsets.UTF_8);
    return new ArticleFile(file, path, config, Optional.of(most -> bytes));
  }

  /** Reads the article as it was before the change; empty when it is new or cannot be read. */
  public Optional<Article> before(ArticleFinder.FormatLookup formats) {
    Optional<ArticleContent> was = change.flatMap(Change::before);
    if (was.isEmpty()) {
      return Optional.empty();
    }
    try {
      byte[] bytes = was.get().bytes(mostBytesRead());
      LfsPointer.refuse(bytes);
      return Optional.of(read(bytes, was.get().start(), formats));
    } catch (IOException e) {
      // It had another name, or did not exist.
      return Optional.empty();
    }
  }

  /**
   * Reads the article.
   *
   * @throws IOException when the bytes cannot be read
   */
  public Article read(ArticleFinder.FormatLookup formats) throws IOException {
    if (content.isPresent()) {
      return read(bytes(), formats);
    }
    Formats of = formats.of(config);
    Article article = ArticleLoader.load(file, path, of);
    LfsPointer.refuse(article.source().file().text());
    return ConflictMarkers.tell(article, of::isPlainText);
  }

  /** Reads the article from bytes that were read before. */
  public Article read(byte[] bytes, ArticleFinder.FormatLookup formats) {
    return read(bytes, start(), formats);
  }

  private Article read(byte[] bytes, TextStart from, ArticleFinder.FormatLookup formats) {
    Formats of = formats.of(config);
    return ConflictMarkers.tell(ArticleLoader.load(bytes, from, path, of), of::isPlainText);
  }

  /** Returns the path of the article in the file system, where only the file may be. */
  public Path place() {
    return part()
        .map(part -> ContainedPath.of(String.valueOf(file.getFileName()), part.part().name()))
        .map(file::resolveSibling)
        .orElse(file);
  }

  /** Returns the path of its file, relative to the root. */
  public String filePath() {
    return part().isPresent() ? ContainedPath.file(path) : path;
  }

  /** Whether it is read from its file, whole or a part of it, and not from git or an editor. */
  public boolean isOnDisk() {
    return content.isEmpty() || part().filter(PartContent::isOnDisk).isPresent();
  }

  private Optional<PartContent> part() {
    return content.flatMap(
        each -> each instanceof PartContent part ? Optional.of(part) : Optional.empty());
  }

  /** Returns where the article begins in its file. */
  public TextStart start() {
    return content.map(ArticleContent::start).orElse(TextStart.TOP);
  }

  /**
   * Returns the hash by which an index knows the article: of its bytes and, because an index has
   * the lines of paragraphs, of its place in the file.
   */
  public ContentHash hash(byte[] bytes) {
    TextStart start = start();
    if (start.equals(TextStart.TOP)) {
      return ContentHash.of(bytes);
    }
    byte[] placed = Arrays.copyOf(bytes, bytes.length + 2 * Integer.BYTES);
    ByteBuffer.wrap(placed, bytes.length, 2 * Integer.BYTES)
        .putInt(start.line())
        .putInt(start.column());
    return ContentHash.of(placed);
  }

  /** Returns what checks need besides the article, where nothing asks for its past. */
  public Context context(Article article, LocalDate today) {
    return new Context(today, article.source().length(), config.vocabulary(), Context.Past.NONE);
  }

  /**
   * Reads only the bytes.
   *
   * @throws IOException when they cannot be read
   */
  public byte[] bytes() throws IOException {
    byte[] bytes =
        content.isPresent()
            ? content.get().bytes(mostBytesRead())
            : ArticleLoader.bytes(file, path);
    LfsPointer.refuse(bytes);
    return bytes;
  }

  /**
   * Reads the text again, before it is changed at places that were found in it.
   *
   * @param checksum that of the text in which they were found
   * @throws ChangedArticleException when it is another text now
   * @throws IOException when the bytes cannot be read
   */
  public SourceText unchanged(int checksum) throws IOException {
    SourceText now = text();
    if (now.checksum() != checksum) {
      throw new ChangedArticleException();
    }
    return now;
  }

  /**
   * Reads only the bytes as text, without parsing it.
   *
   * @throws IOException when the bytes cannot be read, or are not UTF-8
   */
  public SourceText text() throws IOException {
    return SourceText.decode(bytes(), start());
  }

  /**
   * Reads only the text to which the places of its findings refer, and parses it if its reader
   * composes it.
   *
   * @throws IOException when the bytes cannot be read, or are not UTF-8
   */
  public SourceText articleText(ArticleFinder.FormatLookup formats) throws IOException {
    byte[] bytes = bytes();
    SourceText source = SourceText.decode(bytes, start());
    boolean isComposed = formats.of(config).readerFor(path, source).composes();
    return isComposed ? read(bytes, formats).source() : source;
  }
}
