package org.articlint.parse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.article.ContainedPath;
import org.articlint.article.InvalidUtf8Exception;
import org.articlint.article.Problem;
import org.articlint.article.RegularFile;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.article.TextStart;
import org.articlint.parse.reader.Accents;
import org.articlint.parse.reader.ArticleReader;
import org.articlint.parse.reader.Limits;

/** Loads an article: checks its size, decodes it, and calls the reader of its format. */
public final class ArticleLoader {

  /** How far a zero byte is looked for, as git does. */
  private static final int BINARY_PROBE_BYTES = 8 << 10;

  private static final String UTF_16 = "the file is saved as UTF-16, not as UTF-8";

  private ArticleLoader() {}

  /**
   * Loads an article from a file.
   *
   * @param path the article's path relative to the root, with {@code /}
   * @throws IOException when the file cannot be read at all
   */
  public static Article load(Path file, String path, Formats formats) throws IOException {
    RegularFile regular = RegularFile.at(file);
    int most = Limits.maxBytes(path);
    return regular.size() > most
        ? tooLarge(
            path,
            TextStart.TOP,
            "the file has %s bytes; at most %s are read".formatted(regular.size(), most))
        : load(regular.first(most + 1), path, formats);
  }

  /**
   * Loads an article that is a whole file from its bytes.
   *
   * @param path the article's path relative to the root, with {@code /}
   */
  public static Article load(byte[] bytes, String path, Formats formats) {
    return load(bytes, TextStart.TOP, path, formats);
  }

  /**
   * Loads an article from its bytes.
   *
   * @param start where they begin in the file
   * @param path the article's path relative to the root, with {@code /}
   */
  public static Article load(byte[] bytes, TextStart start, String path, Formats formats) {
    if (bytes.length > Limits.maxBytes(path)) {
      // The rest may not have been read.
      return tooLarge(
          path,
          start,
          "%s has more than the %s bytes that are read"
              .formatted(named(path), Limits.maxBytes(path)));
    }
    int zero = firstZero(bytes);
    if (zero >= 0) {
      String message =
          looksLikeUtf16(bytes)
              ? UTF_16
              : "%s is not text but an image, a program or the like (byte %s is zero)"
                  .formatted(named(path), zero + 1);
      return invalid(path, SourceText.of("", start), message);
    }
    try {
      return read(SourceText.decode(bytes, start), bytes, path, formats);
    } catch (InvalidUtf8Exception e) {
      String message =
          looksLikeUtf16(bytes)
              ? UTF_16
              : "%s is not saved as UTF-8: from here on (byte %s) it cannot be read"
                  .formatted(named(path), e.offset() + 1);
      return invalid(path, e.before(start), message);
    }
  }

  private static Article read(SourceText source, byte[] bytes, String path, Formats formats) {
    ArticleReader reader = formats.readerFor(path, source);
    boolean isLimited = !reader.composes();
    if (isLimited && Limits.hasTooManyMarks(source.text())) {
      return tooLarge(path, source.start(), named(path) + " has more than " + Limits.MARKS_READ);
    }
    // Each of the letters that are limited takes more bytes than characters, or is written in
    // ASCII; few texts have that many of them.
    int beyondAscii = bytes.length - source.length();
    boolean mayExceed = isLimited && beyondAscii > Accents.MAX;
    Optional<String> excess = mayExceed ? Limits.excessOfLetters(source.text()) : Optional.empty();
    if (excess.isPresent()) {
      return tooLarge(path, source.start(), excess.get());
    }
    Article article = reader.read(path, source);
    // Entities, and escapes of metadata, may name a letter.
    int escapes = source.count('&') + source.count('\\');
    return beyondAscii + escapes > Accents.MAX && Accents.areTooMany(article)
        ? tooLarge(path, source.start(), Accents.TOO_MANY)
        : article;
  }

  /**
   * Reads the bytes of an article, at most one more than the limit.
   *
   * @param path the article's path
   * @throws IOException when the file cannot be read
   */
  public static byte[] bytes(Path file, String path) throws IOException {
    return RegularFile.at(file).first(Limits.maxBytes(path) + 1);
  }

  /** The offset of a zero byte near the start, or -1. */
  private static int firstZero(byte[] bytes) {
    int probed = Math.min(bytes.length, BINARY_PROBE_BYTES);
    return new String(bytes, 0, probed, StandardCharsets.ISO_8859_1).indexOf(0);
  }

  private static boolean looksLikeUtf16(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    return mark == 0xFEFF || mark == 0xFFFE;
  }

  /** An article that is not UTF-8; the text before the fault is kept, to show where it is. */
  private static Article invalid(String path, SourceText before, String message) {
    Span end = Span.at(before.length());
    return Article.unread(path, before, new Problem(Problem.Kind.INVALID_ENCODING, end, message));
  }

  private static Article tooLarge(String path, TextStart start, String message) {
    return Article.unread(
        path,
        SourceText.of("", start),
        new Problem(Problem.Kind.ARTICLE_TOO_LARGE, Span.at(0), message));
  }

  private static String named(String path) {
    return ContainedPath.isOne(path) ? "the article" : "the file";
  }
}
