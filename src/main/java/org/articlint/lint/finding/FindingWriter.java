package org.articlint.lint.finding;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.articlint.article.BytePositions;
import org.articlint.article.ContainedPath;
import org.articlint.article.OneLine;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.check.match.Fix;
import org.articlint.check.match.Match;
import org.articlint.rule.Rule;
import org.jspecify.annotations.Nullable;

/** Turns the matches in one article into findings. Needs only the text of the article. */
public final class FindingWriter {

  private static final int MAX_QUOTED_CHARS = 200;

  private final String path;
  private final SourceText source;
  private final Locator locator;
  private final boolean withLineHashes;
  private final boolean withBytes;
  private final Map<String, Integer> occurrences = new HashMap<>();
  private String @Nullable [] lineHashes;
  private @Nullable BytePositions bytes;

  /**
   * Creates a writer.
   *
   * @param withLineHashes whether findings carry GitHub's line hash
   * @param withBytes whether findings carry their places in bytes
   */
  public FindingWriter(
      String path, SourceText source, Locator locator, boolean withLineHashes, boolean withBytes) {
    this.path = path;
    this.source = source;
    this.locator = locator;
    this.withLineHashes = withLineHashes;
    this.withBytes = withBytes;
  }

  public Finding write(Rule rule, Match match) {
    Span span = match.span();
    Finding.Range range =
        new Finding.Range(
            source.line(span.start()),
            source.column(span.start()),
            source.line(span.end()),
            source.column(span.end()));
    Finding.Place place =
        new Finding.Place(
            path,
            range,
            locator.locate(span),
            Excerpt.of(source, span),
            match.belongs().map(source::line),
            lineHash(range.startLine()),
            inBytes(match));
    // Quoted values are cut, so that a message never holds pages of the article.
    String text = rule.message(match.values(), value -> OneLine.of(value, MAX_QUOTED_CHARS));
    return new Finding(
        rule,
        place,
        new Finding.Message(
            text, match.label(), match.related(), fix(match), match.help(), match.since()),
        new FindingIdentity(rule.id(), path, match.key(), number(rule.id(), match.key())),
        new Standing.Open(true));
  }

  private int number(String rule, String key) {
    return occurrences.merge(rule + '\0' + key, 1, Integer::sum);
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
    return hashes[line - source.start().line()];
  }

  private Optional<Finding.InBytes> inBytes(Match match) {
    if (!withBytes) {
      return Optional.empty();
    }
    BytePositions positions = bytes;
    if (positions == null) {
      positions = new BytePositions(source);
      bytes = positions;
    }
    return Optional.of(inBytes(match, positions));
  }

  private Finding.InBytes inBytes(Match match, BytePositions positions) {
    return new Finding.InBytes(
        range(match.span(), positions), fix(match).map(fix -> range(fix.span(), positions)));
  }

  /** A correction; none in an export, which is made from another source. */
  private Optional<Fix> fix(Match match) {
    return ContainedPath.isOne(path) ? Optional.empty() : match.fix();
  }

  private static Finding.Range range(Span span, BytePositions positions) {
    return new Finding.Range(
        positions.line(span.start()),
        positions.column(span.start()),
        positions.line(span.end()),
        positions.column(span.end()));
  }
}
