package org.articlint.rule.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.article.SourceText;
import org.articlint.article.Span;

/**
 * A place where a file breaks the syntax of YAML, explained to people who do not know its grammar.
 *
 * <p>snakeyaml words its messages for programmers ("expected &lt;block end&gt;, but found '-'") and
 * adds one or two places: first, if at all, where a construct begins, then where reading failed.
 *
 * @param message what is wrong and what to do
 */
record SyntaxFault(Span span, String message) {

  /** A place in a message; lines of the file that it quotes are indented more. */
  private static final Pattern PLACE =
      Pattern.compile("^ in 'reader', line (\\d+), column (\\d+):", Pattern.MULTILINE);

  /** A value that begins with a bracket. */
  private static final Pattern BRACKET =
      Pattern.compile("^\\s*(?:-\\s++)*+(?:[\\w-]+:\\s+)?([{\\[])");

  /** How messages are explained; the first pattern that is found decides. */
  private static final List<Explanation> EXPLANATIONS =
      List.of(
          atBegin(
              "^while parsing a flow sequence",
              "the list that begins here with '[' is not closed: put a ',' between its items and a"
                  + " ']' at its end"),
          atBegin(
              "^while parsing a flow mapping",
              "the '{' here is not closed: put a ',' between its parts and a '}' at its end"),
          atBegin(
              "^while scanning a quoted scalar",
              "the text that begins here with a quotation mark is not closed"),
          atEnd("^found character '\\\\t", "there is a tab here; indent lines with spaces"),
          atEnd("^found character '(.)", "a text cannot begin with '%s'; put it in quotes"),
          atEnd(
              "^mapping values are not allowed here",
              "a ':' is not possible here: put a text with a ':' in quotes, and begin each key under the"
                  + " key above it"),
          atEnd(
              "^expected (<block end>|'<document start>')",
              "this does not fit the lines above: begin each key, and each '-', under the one above"
                  + " it, and put a text with quotation marks or brackets in quotes"),
          atEnd(
              "^found unknown escape character (.)",
              "'\\%s' has no meaning in double quotes; use single quotes"),
          atBegin(
              "^while scanning an (?:anchor|alias)",
              "a text that begins with '&' or '*' needs quotes"),
          atBegin(
              "^while scanning a block scalar", "a text that begins with '>' or '|' needs quotes"),
          atEnd(
              "^expected the node content",
              "a value is missing here: a bracket may not be closed, and a text that begins with one"
                  + " needs quotes"),
          atBegin("could not find expected ':'", "a ':' and a space are missing after this key"),
          atBegin(
              "^Expected a field name",
              "a key is a single word here, not a list or keys in brackets; write 'key: value'"));

  private record Explanation(Pattern pattern, String text, boolean isAtBegin) {}

  private static Explanation atBegin(String pattern, String text) {
    return new Explanation(Pattern.compile(pattern, Pattern.MULTILINE), text, true);
  }

  private static Explanation atEnd(String pattern, String text) {
    return new Explanation(Pattern.compile(pattern, Pattern.MULTILINE), text, false);
  }

  /** Explains why a text could not be read. */
  static SyntaxFault of(JsonProcessingException e, SourceText source) {
    String said = String.valueOf(e.getOriginalMessage());
    List<MatchResult> places = PLACE.matcher(said).results().toList();
    for (Explanation each : EXPLANATIONS) {
      Optional<MatchResult> found = each.pattern.matcher(said).results().findFirst();
      if (found.isPresent()) {
        int at =
            places.isEmpty()
                ? offset(e.getLocation(), source.text())
                : offset(places.get(each.isAtBegin ? 0 : places.size() - 1), source);
        Optional<SyntaxFault> bracket = bracket(found.get().group(), at, source);
        if (bracket.isPresent()) {
          return bracket.get();
        }
        String quoted = found.get().groupCount() == 0 ? "" : found.get().group(1);
        return new SyntaxFault(Span.at(at), each.text.formatted(quoted));
      }
    }
    return new SyntaxFault(
        Span.at(offset(e.getLocation(), source.text())),
        "not YAML: " + said.strip().split("\\R", 2)[0]);
  }

  /** A text such as {@code {match} is banned}, of which YAML reads only the part in brackets. */
  private static Optional<SyntaxFault> bracket(String said, int failed, SourceText source) {
    Span line = source.lineSpan(source.line(failed));
    Matcher value = BRACKET.matcher(source.slice(line));
    if (!said.startsWith("expected <block end>")
        || !value.find()
        || line.start() + value.start(1) >= failed) {
      return Optional.empty();
    }
    String message = "a text that begins with '%s' needs quotes".formatted(value.group(1));
    return Optional.of(new SyntaxFault(Span.at(line.start() + value.start(1)), message));
  }

  private static int offset(MatchResult place, SourceText source) {
    int line = Math.min(Integer.parseInt(place.group(1)), source.lastLine());
    Span span = source.lineSpan(line);
    String text = source.slice(span);
    int before = Integer.parseInt(place.group(2)) - 1;
    return span.start()
        + text.offsetByCodePoints(0, Math.min(before, text.codePointCount(0, text.length())));
  }

  private static int offset(JsonLocation location, String text) {
    int before = location == null ? 0 : Math.max(0, (int) location.getCharOffset());
    return text.offsetByCodePoints(0, Math.min(before, text.codePointCount(0, text.length())));
  }
}
