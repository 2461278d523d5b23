package org.articlint.lint.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What tells a finding from others, by a hash that is only taken when it is asked for: most reports
 * do not show it.
 *
 * @param key what it is about, not where it stands
 * @param number equal keys of a rule in one article are told apart by their number in reading
 *     order, from 1 on
 */
public record FindingIdentity(String rule, String path, String key, int number) {

  private static final int ABOUT_DIGITS = 16;
  private static final int FINGERPRINT_DIGITS = 32;

  /** 16 hex digits, the same wherever it stands and whatever the file is called. */
  String about() {
    return hash(rule + '\0' + key).substring(0, ABOUT_DIGITS);
  }

  /** 32 hex digits that stay the same when the text around changes. */
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
