package org.articlint.report.medium;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Creates generators for the JSON formats: with LF, streaming, in valid Unicode. */
public final class JsonText {

  private JsonText() {}

  /** Creates a generator of objects on a line each, which leaves its writer open. */
  public static JsonGenerator lineGenerator(Writer out) {
    return generator(out).setPrettyPrinter(new MinimalPrettyPrinter(""));
  }

  /** Creates a generator of indented text, which leaves its writer open. */
  public static JsonGenerator generator(Writer out) {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter()
            .withSeparators(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER));
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    try {
      JsonGenerator json = new JsonFactory().createGenerator(out);
      json.configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false);
      return json.setPrettyPrinter(printer);
    } catch (IOException e) {
      throw new UncheckedIOException("nothing is written yet", e);
    }
  }

  /** Writes a text field in valid Unicode. */
  public static void field(JsonGenerator json, String name, String value) throws IOException {
    json.writeStringField(name, valid(value));
  }

  /** Replaces lone surrogates, which YAML escapes can produce, by U+FFFD. */
  public static String valid(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return text.codePoints()
            .map(c -> c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
      }
    }
    return text;
  }
}
