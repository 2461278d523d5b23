package org.articlint.lint.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A signature, a key or an encrypted message of PGP as text. Its files are called {@code .asc}, as
 * some of AsciiDoc are.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9580#name-forming-ascii-armor">RFC 9580</a>
 */
final class PgpArmor {

  /** A signed message is none: it holds a text. */
  private static final Pattern START =
      Pattern.compile("\\s*-----BEGIN PGP (?!SIGNED )[A-Z ,/0-9]{1,60}-----\\s");

  private PgpArmor() {}

  /** Whether a file begins with armor; one that cannot be read is an article, to tell why. */
  static boolean isOne(ArticleFile file) {
    try {
      String text = new String(file.bytes(), StandardCharsets.ISO_8859_1);
      return START.matcher(text).lookingAt();
    } catch (IOException e) {
      return false;
    }
  }
}
