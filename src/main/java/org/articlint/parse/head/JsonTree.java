package org.articlint.parse.head;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Value.Sequence;

/** Reads JSON as a tree with positions. */
public final class JsonTree {

  private static final int MAX_DEPTH = 100;

  private final JsonParser parser;
  private final int start;

  private JsonTree(JsonParser parser, int start) {
    this.parser = parser;
    this.start = start;
  }

  /**
   * Reads the JSON in a range of a text.
   *
   * @param problems receives a fault, with its span in the text
   * @return the tree; a mapping without entries after a fault
   */
  public static Value read(SourceText source, Span span, BiConsumer<Span, String> problems) {
    try (JsonParser parser = new JsonFactory().createParser(source.slice(span))) {
      parser.nextToken();
      return new JsonTree(parser, span.start()).value(1);
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      long offset = at == null ? 0 : Math.max(0, at.getCharOffset());
      int place = (int) Math.min(span.start() + offset, span.end());
      String reason = String.valueOf(e.getOriginalMessage()).split("\\R", 2)[0];
      problems.accept(Span.at(place), "not JSON: " + reason);
      return new Mapping(List.of(), span);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Value value(int depth) throws IOException {
    if (depth > MAX_DEPTH) {
      throw new JsonParseException(parser, "nested deeper than " + MAX_DEPTH + " levels");
    }
    int from = offset(parser.currentTokenLocation());
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

  private Mapping object(int from, int depth) throws IOException {
    List<Entry> entries = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      Span keySpan = spanFrom(offset(parser.currentTokenLocation()));
      parser.nextToken();
      entries.add(new Entry(key, keySpan, value(depth + 1)));
    }
    return new Mapping(entries, spanFrom(from));
  }

  private Span spanFrom(int from) {
    return new Span(from, Math.max(from, offset(parser.currentLocation())));
  }

  private int offset(JsonLocation location) {
    return start + (int) Math.max(0, location.getCharOffset());
  }
}
