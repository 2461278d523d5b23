package org.articlint.parse.head;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.article.SourceText;
import org.articlint.article.Span;

/**
 * Finds the head of a text, and tells it from a page that begins with a rule ({@code ---}), a
 * template tag or other text. Blank lines and spaces may stand before the opening line, as Hugo,
 * Zola and Astro have it; the language may follow it ({@code ---toml}), as in Docusaurus and
 * Eleventy.
 */
final class HeadFinder {

  /** The line above metadata. Hexo takes any number of dashes from three on. */
  private static final Pattern OPENING =
      Pattern.compile(
          "(-{2,}|[\u2010-\u2015]{1,3}|\\+{3,}|;{3,})[ \\t]*([A-Za-z][A-Za-z0-9]{0,15})?");

  private static final String YAML = "---";
  private static final String YAML_END = "...";

  private static final Map<String, HeadForm> NAMED =
      Map.of(
          "yaml", HeadForm.YAML,
          "yml", HeadForm.YAML,
          "toml", HeadForm.TOML,
          "json", HeadForm.JSON);

  /** Languages that are no data, or that no library reads. */
  private static final Set<String> UNREAD =
      Set.of("js", "javascript", "ts", "coffee", "cson", "json5", "jsonc", "hjson", "ini");

  private final SourceText source;
  private final int open;
  private final HeadLines lines;

  private HeadFinder(SourceText source, int open) {
    this.source = source;
    this.open = open;
    this.lines = new HeadLines(source);
  }

  /** The head of a text, if it has any. */
  static Optional<Head> find(SourceText source) {
    for (int line = 1; line <= source.lastLine(); line++) {
      Span content = source.strip(source.lineSpan(line));
      if (content.length() > 0) {
        return source.text().charAt(content.start()) == '{'
            ? new JsonObject(source, content.start()).find()
            : new HeadFinder(source, line).find(source.slice(content));
      }
    }
    return Optional.empty();
  }

  private Optional<Head> find(String opening) {
    Matcher matcher = OPENING.matcher(opening);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String fence = matcher.group(1);
    String language = matcher.group(2);
    if (language != null) {
      return fence.equals(YAML) ? named(language.toLowerCase(Locale.ROOT)) : Optional.empty();
    }
    return switch (fence.charAt(0)) {
      case '+' -> toml(fence);
      case ';' -> semicolons(fence);
      default -> fence.equals(YAML) ? dashes() : otherDashes(fence);
    };
  }

  private Optional<Head> named(String language) {
    HeadForm form = NAMED.get(language);
    int close = closingLine(YAML, form == HeadForm.YAML);
    if (close == 0) {
      return form != null && lines.isData(open + 1)
          ? Optional.of(unclosed(YAML, lines.runEnd(open + 1)))
          : Optional.empty();
    }
    if (form != null) {
      return Optional.of(closed(form, close));
    }
    return UNREAD.contains(language)
        ? Optional.of(
            Head.faulty(
                source.lineSpan(open),
                lineStart(close + 1),
                ("the metadata is written in '%s', of which articlint reads nothing; write it in"
                        + " YAML, or list the file under `exclude` in articlint.yaml")
                    .formatted(language)))
        : Optional.empty();
  }

  private Optional<Head> dashes() {
    int close = closingLine(YAML, true);
    HeadShape shape = lines.shape(open + 1, close == 0 ? source.lastLine() : close - 1);
    boolean isFirst = open == 1 && source.text().startsWith(YAML);
    if (!isFirst) {
      return close > 0 && shape.beginsWithKey()
          ? Optional.of(closed(HeadForm.YAML, close))
          : Optional.empty();
    }
    if (shape.hasNoEnd(close > 0)) {
      Head unclosed = unclosed(YAML, lines.runEnd(open + 1));
      return Optional.of(close > 0 ? closed(HeadForm.YAML, close).or(unclosed) : unclosed);
    }
    if (close == 0) {
      return Optional.empty();
    }
    if (shape.isUnderlinedText()) {
      return Optional.of(
          Head.faulty(source.lineSpan(open + 1), lineStart(close + 1), YamlFaults.NO_KEYS));
    }
    return shape.isMetadata() ? Optional.of(closed(HeadForm.YAML, close)) : Optional.empty();
  }

  /** A line of more or fewer dashes, or of those that an editor makes of hyphens. */
  private Optional<Head> otherDashes(String fence) {
    int same = closingLine(fence, false);
    int close = same > 0 ? same : closingLine(YAML, false);
    if (close == 0 || !lines.shape(open + 1, close - 1).beginsWithKey()) {
      return Optional.empty();
    }
    if (same > 0 && fence.startsWith(YAML)) {
      return Optional.of(closed(HeadForm.YAML, close));
    }
    return Optional.of(
        Head.faulty(
            source.lineSpan(open),
            lineStart(close + 1),
            "the metadata begins below '%s', where --- is expected".formatted(fence)));
  }

  private Optional<Head> toml(String fence) {
    int close = closingLine(fence, false);
    boolean isFirst = source.text().startsWith("+++") && open == 1;
    boolean isData = lines.isData(open + 1);
    if (close == 0) {
      return isData && fence.length() == 3
          ? Optional.of(unclosed(fence, lines.runEnd(open + 1)))
          : Optional.empty();
    }
    if (!isData && !isFirst) {
      return Optional.empty();
    }
    return fence.length() == 3
        ? Optional.of(closed(HeadForm.TOML, close))
        : Optional.of(
            Head.faulty(
                source.lineSpan(open),
                lineStart(close + 1),
                "the metadata is between lines of %s '+', where three are expected"
                    .formatted(fence.length())));
  }

  private Optional<Head> semicolons(String fence) {
    if (!lines.isJson(open + 1)) {
      return Optional.empty();
    }
    int close = closingLine(fence, false);
    return Optional.of(
        close == 0 ? unclosed(fence, lines.runEnd(open + 1)) : closed(HeadForm.JSON, close));
  }

  private Head closed(HeadForm form, int close) {
    Span inner = new Span(lineStart(open + 1), lineStart(close));
    return Head.of(form, inner, lineStart(close + 1));
  }

  /**
   * A head without an end.
   *
   * @param last the last line that still looks like metadata
   */
  private Head unclosed(String fence, int last) {
    String message =
        "the metadata that begins here has no end: a line with only %s is missing below it"
            .formatted(fence);
    boolean isSimilar = last < source.lastLine() && lines.isNearFence(last + 1);
    if (isSimilar) {
      String instead = source.slice(source.strip(source.lineSpan(last + 1)));
      message += "; line %s has '%s' instead".formatted(last + 1, instead);
    }
    return Head.faulty(source.lineSpan(open), lineStart(last + (isSimilar ? 2 : 1)), message);
  }

  /** The 1-based line that closes the metadata, or 0. */
  private int closingLine(String fence, boolean isYaml) {
    Span opening = source.lineSpan(open);
    int indentation = source.strip(opening).start() - opening.start();
    for (int line = open + 1; line <= source.lastLine(); line++) {
      Span span = source.lineSpan(line);
      Span content = source.strip(span);
      if (content.length() == fence.length()
          && content.start() - span.start() <= indentation
          && (source.text().startsWith(fence, content.start())
              || (isYaml && source.text().startsWith(YAML_END, content.start())))) {
        return line;
      }
    }
    return 0;
  }

  private int lineStart(int line) {
    return line > source.lastLine() ? source.length() : source.lineSpan(line).start();
  }
}
