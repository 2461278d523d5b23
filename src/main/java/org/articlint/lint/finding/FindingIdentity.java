package org.articlint.lint.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The identity of a finding, independent of its line. Computes hashes only when asked, because most
 * reports do not show them.
 *
 * @param key what the finding is about
 * @param number 1-based number, in reading order, among the findings of the rule in the article
 *     with the same key
 */
public record FindingIdentity(String rule, String path, String key, int number) {

  private static final int ABOUT_DIGITS = 16;
  private static final int FINGERPRINT_DIGITS = 32;

  /** Returns 16 hex digits that depend on the rule and key only. */
  String about() {
    return hash(rule + '\0' + key).substring(0, ABOUT_DIGITS);
  }

  /** Returns 32 hex digits that stay the same when the text around changes. */
  String fingerprint() {
    return hash(rule + '\0' + path + '\0' + key + '\0' + number).substring(0, FINGERPRINT_DIGITS);
  }

  private static String hash(String subject) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(subject.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
