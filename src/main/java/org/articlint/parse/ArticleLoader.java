package org.articlint.parse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.article.Problem;
import org.articlint.article.SourceText;
import org.articlint.article.Span;

/** Loads an article from a file: size, strict UTF-8, then the reader of its format. */
public final class ArticleLoader {

  private static final int BINARY_PROBE_BYTES = 8 << 10;
  private static final char REPLACEMENT = '\uFFFD';

  private ArticleLoader() {}

  /**
   * Loads an article.
   *
   * @param path the article's path relative to the root, with {@code /}
   * @throws IOException when the file cannot be read at all, with a reason for people
   */
  public static Article load(Path file, String path, Formats formats) throws IOException {
    long size = sizeOfRegularFile(file);
    return size > Limits.MAX_ARTICLE_BYTES
        ? tooLarge(path, size)
        : load(firstBytes(file, size), path, formats);
  }

  /** Reads an article from its bytes. */
  public static Article load(byte[] bytes, String path, Formats formats) {
    if (bytes.length > Limits.MAX_ARTICLE_BYTES) {
      return tooLarge(path, bytes.length);
    }
    int probed = Math.min(bytes.length, BINARY_PROBE_BYTES);
    int zero = new String(bytes, 0, probed, StandardCharsets.ISO_8859_1).indexOf(0);
    if (zero >= 0) {
      String reason =
          looksLikeUtf16(bytes)
              ? "the file is UTF-16 text, not UTF-8"
              : "the file holds a zero byte (byte " + (zero + 1) + "): it is binary, not text";
      return Article.unread(
          path, SourceText.of(""), new Problem(Problem.Kind.INVALID_ENCODING, Span.at(0), reason));
    }
    String decoded = new String(bytes, StandardCharsets.UTF_8);
    if (decoded.indexOf(REPLACEMENT) >= 0) {
      // Either stands in the file, or for what is not UTF-8.
      Optional<Article> invalid = invalidEncoding(bytes, path);
      if (invalid.isPresent()) {
        return invalid.get();
      }
    }
    SourceText source = SourceText.of(decoded);
    return formats.readerFor(path, source).read(path, source);
  }

  /**
   * The bytes of an article, one more than the limit at most.
   *
   * @throws IOException when the file cannot be read
   */
  public static byte[] bytes(Path file) throws IOException {
    return firstBytes(file, sizeOfRegularFile(file));
  }

  /** A pipe or a device would be waited for, perhaps for ever. */
  private static long sizeOfRegularFile(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    if (!attributes.isRegularFile()) {
      throw new FileSystemException(file.toString(), null, "not a regular file");
    }
    return attributes.size();
  }

  /** Reads one byte more than the limit at most, of a file that probably has some size. */
  private static byte[] firstBytes(Path file, long size) throws IOException {
    int most = Limits.MAX_ARTICLE_BYTES + 1;
    byte[] bytes = new byte[(int) Math.min(size, most)];
    try (InputStream in = Files.newInputStream(file)) {
      int read = in.readNBytes(bytes, 0, bytes.length);
      byte[] more = in.readNBytes(most - read);
      if (read == bytes.length && more.length == 0) {
        return bytes;
      }
      byte[] all = Arrays.copyOf(bytes, read + more.length);
      System.arraycopy(more, 0, all, read, more.length);
      return all;
    }
  }

  private static CharsetDecoder strictUtf8() {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private static boolean looksLikeUtf16(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    return mark == 0xFEFF || mark == 0xFFFE;
  }

  /**
   * The article when its bytes are not UTF-8; it keeps what was decoded before the fault, so that
   * the fault can be shown.
   */
  private static Optional<Article> invalidEncoding(byte[] bytes, String path) {
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (!strictUtf8().decode(in, chars, true).isError()) {
      return Optional.empty();
    }
    SourceText decoded = SourceText.of(chars.flip().toString());
    int badByte = in.position();
    String message =
        looksLikeUtf16(bytes)
            ? "the file is UTF-16 text, not UTF-8"
            : String.format(
                "byte %s of the file is not UTF-8 (0x%02X)", badByte + 1, bytes[badByte] & 0xFF);
    return Optional.of(
        Article.unread(
            path,
            decoded,
            new Problem(Problem.Kind.INVALID_ENCODING, Span.at(decoded.length()), message)));
  }

  private static Article tooLarge(String path, long bytes) {
    String message =
        String.format(
            "the file has %s bytes, and %s are the most that is read",
            bytes, Limits.MAX_ARTICLE_BYTES);
    return Article.unread(
        path, SourceText.of(""), new Problem(Problem.Kind.ARTICLE_TOO_LARGE, Span.at(0), message));
  }
}
