package org.articlint.lint.finding;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.articlint.article.BytePositions;
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
  private final boolean isSource;
  private final Locator locator;
  private final boolean withLineHashes;
  private final boolean withBytes;
  private final Map<String, Integer> occurrences = new HashMap<>();
  private String @Nullable [] lineHashes;
  private @Nullable BytePositions bytes;

  /**
   * Creates a writer.
   *
   * @param isSource whether people write the file, so that corrections of it last
   * @param withLineHashes whether findings carry GitHub's line hash
   * @param withBytes whether findings carry their places in bytes
   */
  public FindingWriter(
      String path,
      SourceText source,
      boolean isSource,
      Locator locator,
      boolean withLineHashes,
      boolean withBytes) {
    this.path = path;
    this.source = source;
    this.isSource = isSource;
    this.locator = locator;
    this.withLineHashes = withLineHashes;
    this.withBytes = withBytes;
  }

  public Finding write(Rule rule, Match match) {
    Span span = match.span();
    Span inFile = source.inFile(span);
    SourceText file = source.file();
    Finding.Range range =
        new Finding.Range(
            file.line(inFile.start()),
            file.column(inFile.start()),
            file.line(inFile.end()),
            file.column(inFile.end()));
    Finding.Place place =
        new Finding.Place(
            path,
            range,
            locator.locate(span),
            Excerpt.of(source, span),
            match.belongs().map(source::fileLine),
            lineHash(source.line(span.start())),
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
      positions = new BytePositions(source.file());
      bytes = positions;
    }
    return Optional.of(inBytes(match, positions));
  }

  private Finding.InBytes inBytes(Match match, BytePositions positions) {
    return new Finding.InBytes(
        range(match.span(), positions), fix(match).map(fix -> range(fix.span(), positions)));
  }

  /** A correction; none in text that is made from another source, or in other notation. */
  private Optional<Fix> fix(Match match) {
    return isSource && !source.isComposed() ? match.fix() : Optional.empty();
  }

  private Finding.Range range(Span span, BytePositions positions) {
    Span inFile = source.inFile(span);
    return new Finding.Range(
        positions.line(inFile.start()),
        positions.column(inFile.start()),
        positions.line(inFile.end()),
        positions.column(inFile.end()));
  }
}
