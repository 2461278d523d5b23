package org.articlint.report.history;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A run as a line of JSON. */
final class HistoryLine {

  /** What every line begins with. */
  static final String BEGINNING = "{\"articlint-history\":1,";

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private HistoryLine() {}

  /** Writes a run, with a line break at the end. */
  static String write(HistoryRun run) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeNumberField("articlint-history", 1);
      json.writeStringField("day", run.day().toString());
      json.writeStringField("commit", run.commit());
      json.writeNumberField("articles", run.articles());
      json.writeNumberField("failures", run.failures());
      counts(json, "rules", run.rules());
      counts(json, "folders", run.folders());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory", e);
    }
    return line + "\n";
  }

  private static void counts(JsonGenerator json, String name, Map<String, Integer> counts)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      json.writeNumberField(count.getKey(), count.getValue());
    }
    json.writeEndObject();
  }

  /** Reads a line; empty when it is broken. Passes over what later versions add. */
  static Optional<HistoryRun> read(String line) {
    if (!line.startsWith(BEGINNING)) {
      return Optional.empty();
    }
    try (JsonParser json = JSON.createParser(line)) {
      return Optional.of(read(json));
    } catch (IOException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static HistoryRun read(JsonParser json) throws IOException {
    LocalDate day = LocalDate.MIN;
    String commit = "";
    int articles = 0;
    int failures = 0;
    Map<String, Integer> rules = Map.of();
    Map<String, Integer> folders = Map.of();
    json.nextToken();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "day" -> day = LocalDate.parse(json.getText());
        case "commit" -> commit = json.getText();
        case "articles" -> articles = count(json);
        case "failures" -> failures = count(json);
        case "rules" -> rules = counts(json);
        case "folders" -> folders = counts(json);
        default -> json.skipChildren();
      }
    }
    if (json.currentToken() != JsonToken.END_OBJECT || day.equals(LocalDate.MIN)) {
      throw new IOException("it ends too early");
    }
    return new HistoryRun(day, commit, articles, failures, rules, folders);
  }

  private static Map<String, Integer> counts(JsonParser json) throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      counts.put(name, count(json));
    }
    return counts;
  }

  private static int count(JsonParser json) throws IOException {
    int count = json.getIntValue();
    if (count < 0) {
      throw new IOException("nothing is counted below 0");
    }
    return count;
  }
}
