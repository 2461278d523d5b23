package org.articlint.lint.baseline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the file of a baseline: JSON with one entry on each line, so that git merges the entries
 * of two branches and shows a change as the lines of its entries.
 */
final class BaselineWriter {

  private BaselineWriter() {}

  /**
   * Writes a baseline and leaves the writer open.
   *
   * @param entries the entries, sorted
   */
  static void write(Writer out, List<BaselineEntry> entries) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(new EntriesOnLines());
      json.setCharacterEscapes(new VisibleControls());
      json.writeStartObject();
      json.writeNumberField(BaselineFile.VERSION_KEY, BaselineFile.VERSION);
      json.writeArrayFieldStart(BaselineFile.FINDINGS_KEY);
      for (BaselineEntry entry : entries) {
        json.writeStartObject();
        json.writeStringField("path", entry.path());
        json.writeStringField("rule", entry.rule());
        json.writeStringField("about", entry.about());
        json.writeNumberField("count", entry.count());
        if (!entry.text().equals(TextSketch.NONE)) {
          json.writeStringField("text", entry.text().digits());
        }
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  /** The fields of the outer object, and the entries in its array, on lines of their own. */
  private static final class EntriesOnLines extends MinimalPrettyPrinter {

    private static final long serialVersionUID = 1;

    private static boolean isOuter(JsonGenerator json) {
      return json.getOutputContext().getParent().inRoot();
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
      json.writeRaw(isOuter(json) ? "\n  " : "");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
      json.writeRaw(isOuter(json) ? ",\n  " : ", ");
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
      json.writeRaw(": ");
    }

    @Override
    public void writeEndObject(JsonGenerator json, int fields) throws IOException {
      json.writeRaw(isOuter(json) ? "\n}" : "}");
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
      json.writeRaw("\n    ");
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
      json.writeRaw(",\n    ");
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
      json.writeRaw(values > 0 ? "\n  ]" : "]");
    }
  }

  /** Escapes control characters, and surrogates, of which a lone one has no form in UTF-8. */
  private static final class VisibleControls extends CharacterEscapes {

    private static final long serialVersionUID = 1;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = standardAsciiEscapesForJSON();
      for (int c = 0; c < codes.length; c++) {
        codes[c] = Character.isISOControl(c) ? ESCAPE_CUSTOM : codes[c];
      }
      return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
      return Character.isISOControl(c) || Character.isSurrogate((char) c)
          ? new SerializedString("\\u%04x".formatted(c))
          : null;
    }
  }
}
