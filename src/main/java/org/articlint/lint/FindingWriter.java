package org.articlint.lint;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.articlint.article.OneLine;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.check.Match;
import org.articlint.rule.Rule;
import org.jspecify.annotations.Nullable;

/** Turns the matches in one article into findings. Needs its text, not the article itself. */
final class FindingWriter {

  private static final int ABOUT_DIGITS = 16;
  private static final int FINGERPRINT_DIGITS = 32;
  private static final int QUOTED = 200;

  private final String path;
  private final SourceText source;
  private final Locator locator;
  private final boolean withLineHashes;
  private final Map<String, Integer> occurrences = new HashMap<>();
  private String @Nullable [] lineHashes;

  FindingWriter(String path, SourceText source, Locator locator, boolean withLineHashes) {
    this.path = path;
    this.source = source;
    this.locator = locator;
    this.withLineHashes = withLineHashes;
  }

  Finding write(Rule rule, Match match) {
    Span span = match.span();
    Finding.Range range =
        new Finding.Range(
            source.line(span.start()),
            source.column(span.start()),
            source.line(span.end()),
            source.column(span.end()));
    Map<String, String> quoted = new HashMap<>(match.values());
    // A finding quotes a little of the article, never pages of it.
    quoted.replaceAll((name, value) -> OneLine.of(value, QUOTED));
    return new Finding(
        rule.id(),
        rule.severity(),
        path,
        range,
        rule.message(quoted),
        locator.locate(span),
        Excerpt.of(source, span),
        match.label(),
        match.belongs().map(source::line),
        rule.fix(),
        match.related(),
        hash(rule.id() + '\0' + match.key()).substring(0, ABOUT_DIGITS),
        fingerprint(rule.id(), match.key()),
        lineHash(range.startLine()),
        Optional.empty(),
        false,
        match.fix(),
        true);
  }

  /** Equal keys of a rule in one article are told apart by their number in reading order. */
  private String fingerprint(String rule, String key) {
    String subject = rule + '\0' + path + '\0' + key;
    int number = occurrences.merge(subject, 1, Integer::sum);
    return hash(subject + '\0' + number).substring(0, FINGERPRINT_DIGITS);
  }

  static String hash(String subject) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(subject.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private String lineHash(int line) {
    if (!withLineHashes) {
      return "";
    }
    String[] hashes = lineHashes;
    if (hashes == null) {
      hashes = LineHashes.of(source);
      lineHashes = hashes;
    }
    return hashes[line - 1];
  }
}
