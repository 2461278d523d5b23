package org.articlint.rule.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articlint.article.Span;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Value.Sequence;

/**
 * Reads a pack or configuration into a tree with positions, in one pass over Jackson's YAML tokens.
 * Databind is no alternative: it stops at the first fault and loses positions of buffered values.
 */
public final class YamlReader {

  private static final int MAX_DEPTH = 50;
  private static final int MAX_CHARS = 1 << 20;

  /** The control characters that texts may have. */
  private static final String CONTROLS = "\t\n\r\u0085";

  private final YamlFile file;
  private final YAMLParser parser;
  private int knownCodePoint;
  private int knownOffset;

  private YamlReader(YamlFile file, YAMLParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /** Reads the mapping of a file; empty after a fault, which has been reported. */
  public static Mapping read(YamlFile file) {
    String text = file.source().text();
    Mapping nothing = new Mapping(List.of(), file.source().firstLine());
    if (text.length() > MAX_CHARS) {
      file.report(nothing.span(), "the file is too long for a pack or configuration");
      return nothing;
    }
    try (YAMLParser parser = new YAMLFactory().createParser(text)) {
      return new YamlReader(file, parser).document(nothing);
    } catch (StreamConstraintsException e) {
      if (file.problemCount() == 0) { // else it is nested too deeply, which has been said
        file.report(Span.at(0), "it has a key or a number that is too long to be read");
      }
      return nothing;
    } catch (JsonProcessingException e) {
      SyntaxFault fault = SyntaxFault.of(e, file.source());
      file.report(fault.span(), fault.message());
      return nothing;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Mapping document(Mapping nothing) throws IOException {
    JsonToken first = parser.nextToken();
    if (first == null || first == JsonToken.VALUE_NULL) {
      return nothing;
    }
    Value root = value(1);
    if (parser.nextToken() != null) {
      file.report(span(), "a second YAML document begins here; only one is read");
    }
    if (root instanceof Mapping mapping) {
      return mapping;
    }
    file.report(root.span(), "keys with values were expected");
    return nothing;
  }

  /** Reads the value whose first token is current. */
  private Value value(int depth) throws IOException {
    if (depth > MAX_DEPTH) {
      file.report(span(), "nested deeper than " + MAX_DEPTH + " levels");
      parser.skipChildren();
      return new Scalar("", true, span());
    }
    Span start = span();
    if (parser.isCurrentAlias()) {
      file.report(start, "aliases (*name) are not supported here; write the value out");
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(start, depth);
      case START_ARRAY -> {
        List<Value> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          items.add(value(depth + 1));
        }
        yield new Sequence(items, whole(start));
      }
      case VALUE_NULL -> new Scalar("", true, start);
      default -> {
        refuseControls(parser.getText(), start);
        yield new Scalar(parser.getText(), parser.currentToken() != JsonToken.VALUE_STRING, start);
      }
    };
  }

  /**
   * Reports a control character, which only an escape in double quotes can make: the writer of
   * {@code "\bword\b"} wanted a pattern and would get one that never matches.
   */
  private void refuseControls(String text, Span place) {
    text.chars()
        .filter(c -> Character.isISOControl(c) && CONTROLS.indexOf(c) < 0)
        .findFirst()
        .ifPresent(
            c ->
                file.report(
                    place,
                    "in double quotes a backslash makes the control character U+%04X here; use single"
                            .formatted(c)
                        + " quotes, in which it stands for itself"));
  }

  private Mapping mapping(Span start, int depth) throws IOException {
    List<Entry> entries = new ArrayList<>();
    Map<String, Span> seen = new HashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      Span keySpan = span();
      refuseControls(key, keySpan);
      parser.nextToken();
      Value value = value(depth + 1);
      Span first = seen.putIfAbsent(key, keySpan);
      if (first == null) {
        entries.add(new Entry(key, keySpan, value));
      } else {
        int line = file.source().line(first.start());
        file.report(keySpan, "the key '%s' is on line %s already".formatted(key, line));
      }
    }
    return new Mapping(entries, whole(start));
  }

  private Span whole(Span start) {
    int end = Math.max(start.start(), span().end());
    return file.source().strip(new Span(start.start(), end));
  }

  private Span span() {
    int start = offset(parser.currentTokenLocation());
    int end = offset(parser.currentLocation());
    return file.source().strip(new Span(start, Math.max(start, end)));
  }

  /** Converts snakeyaml's code points to UTF-16 offsets, counting on from the last token. */
  private int offset(JsonLocation location) {
    int codePoint = (int) location.getCharOffset();
    knownOffset = file.source().text().offsetByCodePoints(knownOffset, codePoint - knownCodePoint);
    knownCodePoint = codePoint;
    return knownOffset;
  }
}
