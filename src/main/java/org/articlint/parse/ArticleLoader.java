package org.articlint.parse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.articlint.article.Article;
import org.articlint.article.Problem;
import org.articlint.article.SourceText;
import org.articlint.article.Span;

/** Loads an article from a file: size, strict UTF-8, then the reader of its format. */
public final class ArticleLoader {

  private static final int BINARY_PROBE_BYTES = 8 << 10;

  private ArticleLoader() {}

  /**
   * Loads an article.
   *
   * @param path the article's path relative to the root, with {@code /}
   * @throws IOException when the file cannot be read at all, with a reason for people
   */
  public static Article load(Path file, String path, Formats formats) throws IOException {
    long size = sizeOfRegularFile(file);
    return size > Limits.ARTICLE_BYTES
        ? tooLarge(path, size)
        : load(firstBytes(file), path, formats);
  }

  /** Reads an article from its bytes. */
  public static Article load(byte[] bytes, String path, Formats formats) {
    if (bytes.length > Limits.ARTICLE_BYTES) {
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
    CharBuffer decoded = CharBuffer.allocate(bytes.length);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharsetDecoder decoder = strictUtf8();
    CoderResult result = decoder.decode(in, decoded, true);
    decoded.flip();
    SourceText source = SourceText.of(decoded.toString());
    if (result.isError()) {
      return invalidEncoding(path, source, bytes, in.position());
    }
    return formats.readerFor(path, source).read(path, source);
  }

  /**
   * The bytes of an article, one more than the limit at most.
   *
   * @throws IOException when the file cannot be read
   */
  public static byte[] bytes(Path file) throws IOException {
    sizeOfRegularFile(file);
    return firstBytes(file);
  }

  /** A pipe or a device would be waited for, perhaps for ever. */
  private static long sizeOfRegularFile(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    if (!attributes.isRegularFile()) {
      throw new FileSystemException(file.toString(), null, "not a regular file");
    }
    return attributes.size();
  }

  private static byte[] firstBytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(Limits.ARTICLE_BYTES + 1);
    }
  }

  /**
   * Decodes a text without reading it as an article: a profile, or an article read before.
   *
   * @throws CharacterCodingException when it is not UTF-8
   */
  public static SourceText decode(byte[] bytes) throws CharacterCodingException {
    return SourceText.of(strictUtf8().decode(ByteBuffer.wrap(bytes)).toString());
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

  /** The article keeps what was decoded before the fault, so that the fault can be shown. */
  private static Article invalidEncoding(
      String path, SourceText decoded, byte[] bytes, int badByte) {
    String message =
        looksLikeUtf16(bytes)
            ? "the file is UTF-16 text, not UTF-8"
            : String.format(
                "byte %d of the file is not UTF-8 (0x%02X)", badByte + 1, bytes[badByte] & 0xFF);
    return Article.unread(
        path,
        decoded,
        new Problem(Problem.Kind.INVALID_ENCODING, Span.at(decoded.length()), message));
  }

  private static Article tooLarge(String path, long bytes) {
    String message =
        String.format(
            "the file has %d bytes, and %d are the most that is read", bytes, Limits.ARTICLE_BYTES);
    return Article.unread(
        path, SourceText.of(""), new Problem(Problem.Kind.ARTICLE_TOO_LARGE, Span.at(0), message));
  }
}
