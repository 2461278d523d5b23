package org.articlint.cli.server.language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.check.ArticleProblem;
import org.articlint.cli.server.document.TextPositions;
import org.articlint.cli.workspace.OpenSource;
import org.articlint.lint.files.YamlHead;
import org.articlint.rule.Rule;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.Position;

/** Offers keys and values of YAML at the top of an article, and rules in suppressions. */
public final class ArticleCompletion {

  private static final CompletionList NOTHING = new CompletionList(false, List.of());

  /** Longer lines are not looked at. */
  private static final int MAX_LINE_CHARS = 2_000;

  /** The beginning of a comment on one line, up to the rule that is being written: group 1. */
  private static final Pattern SUPPRESSION =
      Pattern.compile(
          "(?:<!--|\\{/\\*|^[ \\t]*(?://|\\.\\.)|^[ \\t]*%|\\{::comment}|^\\[.{0,50}]:\\s*#\\s*[(\"'])\\s*"
              + "articlint-ignore(?:-file|-start|-end)?\\s+(?:[\\w-]+\\s*+,\\s*+)*+([\\w-]*+)$");

  /** A key that is being written. */
  private static final Pattern WORD = Pattern.compile("[ \\t]*+[\\p{L}\\p{N}_-]*+[ \\t]*+");

  /** Makes a line a key, whatever stands before it. */
  private static final String KEY = "x: x";

  private static final Pattern REST_OF_ID = Pattern.compile("[\\w-]*+");

  private final OpenSource source;
  private final String text;

  public ArticleCompletion(OpenSource source) {
    this.source = source;
    this.text = source.text().text();
  }

  /** Returns what can be written at a position. */
  public CompletionList at(Position position) {
    int offset = TextPositions.offset(text, position);
    return inComment(offset).or(() -> inMetadata(offset)).orElse(NOTHING);
  }

  private Optional<CompletionList> inComment(int offset) {
    int start = lineStart(offset);
    Matcher comment = SUPPRESSION.matcher(text.substring(start, offset));
    if (!comment.find()) {
      return Optional.empty();
    }
    int id = start + comment.start(1);
    Matcher rest = REST_OF_ID.matcher(text).region(offset, text.length());
    int end = rest.lookingAt() ? rest.end() : offset;
    Offers offers = new Offers(TextPositions.range(text, id, end), text.substring(id, offset));
    for (Rule rule : rules()) {
      if (!(rule.check() instanceof ArticleProblem)) {
        offers.add(
            rule.id(),
            rule.id(),
            CompletionItemKind.Reference,
            rule.severity().toString(),
            RuleText.full(rule));
      }
    }
    return Optional.of(offers.list());
  }

  /** The beginning of the line that an offset is on, or of the part of it that is looked at. */
  private int lineStart(int offset) {
    int start = offset;
    while (start > 0 && offset - start < MAX_LINE_CHARS && !isLineEnd(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private List<Rule> rules() {
    return source.config().ruleSet(source.text().file()).rules();
  }

  private Optional<CompletionList> inMetadata(int offset) {
    return yaml(text, offset)
        .or(() -> yamlWithKeyAt(offset))
        .flatMap(
            yaml ->
                new MetadataCompletion(rules(), source.config().vocabulary())
                    .at(text, yaml, offset));
  }

  /** The YAML at the top of a text that holds an offset; spans count a byte order mark. */
  private static Optional<Span> yaml(String text, int offset) {
    SourceText read = SourceText.of(text);
    int mark = read.hasByteOrderMark() ? 1 : 0;
    return YamlHead.of(read)
        .map(inner -> inner.shift(mark))
        .filter(inner -> inner.start() <= offset && offset <= inner.end());
  }

  /** The YAML that it will be once its first key has a colon: without one, it is prose. */
  private Optional<Span> yamlWithKeyAt(int offset) {
    int start = lineStart(offset);
    int end = offset;
    while (end < text.length() && !isLineEnd(text.charAt(end))) {
      end++;
    }
    if (!WORD.matcher(text.substring(start, end)).matches()) {
      return Optional.empty();
    }
    String key = text.substring(0, end) + KEY + text.substring(end);
    return yaml(key, offset).map(span -> new Span(span.start(), span.end() - KEY.length()));
  }
}
