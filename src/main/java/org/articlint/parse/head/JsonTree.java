package org.articlint.parse.head;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.article.Value;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Value.Sequence;

/** Reads JSON as a tree with positions. */
public final class JsonTree {

  private static final int MAX_DEPTH = 100;

  /** Values of an article; each takes about 150 bytes of heap. */
  private static final int MAX_ARTICLE_VALUES = 300_000;

  private final SourceText source;
  private final JsonParser parser;
  private final int start;
  private final Optional<HeadLimits> limits;
  private final BiConsumer<Span, String> duplicates;
  private final Predicate<String> passed;
  private final int most;
  private int values;

  private JsonTree(
      SourceText source,
      JsonParser parser,
      int start,
      Optional<HeadLimits> limits,
      Predicate<String> passed,
      int most,
      BiConsumer<Span, String> duplicates) {
    this.source = source;
    this.parser = parser;
    this.start = start;
    this.limits = limits;
    this.passed = passed;
    this.most = most;
    this.duplicates = duplicates;
  }

  /**
   * Reads the JSON in a range of a text. Of a key that is set twice, the first value stays.
   *
   * @param problems receives a fault, with its span in the text
   * @return the tree; a mapping without entries after a fault
   */
  public static Value read(SourceText source, Span span, BiConsumer<Span, String> problems) {
    return read(source, span, key -> false, Integer.MAX_VALUE, (at, message) -> {}, problems);
  }

  /**
   * Reads an article that is JSON, without the values of some keys. A key that is set twice is a
   * fault, as each program may take another of its values, and so are too many values.
   *
   * @param passed the keys whose values are passed over, as if they were nothing
   * @param problems receives a fault, with its span in the text; begins with what the text is
   * @return the tree; a mapping without entries after a fault
   */
  public static Value article(
      SourceText source, Predicate<String> passed, BiConsumer<Span, String> problems) {
    return read(
        source,
        source.span(),
        passed,
        MAX_ARTICLE_VALUES,
        (at, message) ->
            problems.accept(
                at,
                "ambiguous: the key %s is set twice; keep one of them, as programs differ in which they take"
                    .formatted(source.slice(at))),
        problems);
  }

  private static Value read(
      SourceText source,
      Span span,
      Predicate<String> passed,
      int most,
      BiConsumer<Span, String> duplicates,
      BiConsumer<Span, String> problems) {
    try (JsonParser parser = new JsonFactory().createParser(source.slice(span))) {
      parser.nextToken();
      return new JsonTree(source, parser, span.start(), Optional.empty(), passed, most, duplicates)
          .value(1);
    } catch (JsonProcessingException e) {
      HeadFault fault = explained(e, source, span, span.start());
      problems.accept(fault.span(), "not JSON: " + fault.getMessage());
    } catch (HeadFault fault) {
      String what = most == Integer.MAX_VALUE ? "not JSON: " : "";
      problems.accept(fault.span(), what + fault.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Mapping(List.of(), span);
  }

  /**
   * Reads the JSON of a head, with the braces around it or, as in Hexo and Middleman, without.
   *
   * @param problems receives each key that is set twice
   * @throws HeadFault when the text cannot be read
   */
  static Mapping head(SourceText source, Span span, BiConsumer<Span, String> problems) {
    String text = source.slice(span);
    boolean hasBraces = text.stripLeading().startsWith("{");
    String json = hasBraces ? text : "{" + text + "}";
    int start = hasBraces ? span.start() : span.start() - 1;
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      parser.nextToken();
      Value root =
          new JsonTree(
                  source,
                  parser,
                  start,
                  Optional.of(new HeadLimits()),
                  key -> false,
                  Integer.MAX_VALUE,
                  problems)
              .value(1);
      int end = (int) parser.currentLocation().getCharOffset();
      if (!json.substring(end).isBlank()) {
        Span after = source.strip(new Span(start + end, span.end()));
        throw new HeadFault(after, "text follows the last } of the metadata");
      }
      return (Mapping) root;
    } catch (JsonProcessingException e) {
      throw explained(e, source, span, start);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static HeadFault explained(
      JsonProcessingException e, SourceText source, Span span, int start) {
    JsonLocation at = e.getLocation();
    long offset = at == null ? 0 : Math.max(0, at.getCharOffset());
    int place = (int) Math.min(Math.max(start + offset, span.start()), span.end());
    return new JsonFaults(source, span).explain(String.valueOf(e.getOriginalMessage()), place);
  }

  private Value value(int depth) throws IOException {
    int from = offset(parser.currentTokenLocation());
    check(depth, Span.at(from));
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return object(from, depth);
    }
    if (token == JsonToken.START_ARRAY) {
      List<Value> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(value(depth + 1));
      }
      return new Sequence(items, spanFrom(from));
    }
    if (token == null || token == JsonToken.VALUE_NULL) {
      return new Scalar("", true, spanFrom(from));
    }
    // The parser knows the end of a token only after reading its text.
    String text = parser.getText();
    return new Scalar(text, token != JsonToken.VALUE_STRING, spanFrom(from));
  }

  private void check(int depth, Span at) {
    if (limits.isPresent()) {
      HeadLimits.requireDepth(depth, at);
      limits.get().count(at);
    } else if (depth > MAX_DEPTH) {
      throw new HeadFault(at, "nested deeper than " + MAX_DEPTH + " levels");
    } else if (++values > most) {
      throw new HeadFault(at, "larger than the %s values that are read".formatted(most));
    }
  }

  private Mapping object(int from, int depth) throws IOException {
    Keys keys = new Keys(source, duplicates);
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      Span keySpan = key(offset(parser.currentTokenLocation()));
      limits.ifPresent(counter -> counter.count(keySpan));
      parser.nextToken();
      keys.add(key, keySpan, passed.test(key) ? passedValue() : value(depth + 1));
    }
    return new Mapping(keys.entries(), spanFrom(from));
  }

  private Value passedValue() throws IOException {
    int from = offset(parser.currentTokenLocation());
    parser.skipChildren();
    return new Scalar("", true, Span.at(from));
  }

  /** The span of the key that begins at a quotation mark; the parser has read on to the value. */
  private Span key(int from) {
    String text = source.text();
    int at = from + 1;
    while (at < text.length() && text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return new Span(from, Math.min(at + 1, text.length()));
  }

  private Span spanFrom(int from) {
    return new Span(from, Math.max(from, offset(parser.currentLocation())));
  }

  private int offset(JsonLocation location) {
    int offset = start + (int) Math.max(0, location.getCharOffset());
    return Math.min(Math.max(offset, 0), source.length());
  }
}
