package org.articlint.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.articlint.cli.io.ExitCode;
import org.articlint.cli.io.Io;
import org.articlint.report.medium.JsonText;
import org.articlint.rule.config.Configs;
import org.articlint.rule.pack.PackReader;

/** Prints a JSON Schema, so that editors can complete and validate YAML. */
final class SchemaCommand extends Command {

  /** The document that the schema describes. */
  enum Subject {
    CONFIG,
    PACK
  }

  private final Io io;

  SchemaCommand(Io io) {
    super(
        "schema",
        "Prints the JSON Schema of articlint.yaml (config) or of rule packs (pack), for editors.");
    this.io = io;
    options().argument("SUBJECT", Subject.class, true, "config or pack.");
  }

  @Override
  ExitCode execute() {
    Subject subject = options().argument(Subject.CONFIG);
    Map<String, Object> schema = subject == Subject.PACK ? PackReader.schema() : Configs.schema();
    io.out()
        .write(
            out -> {
              try (JsonGenerator json = JsonText.generator(out)) {
                write(json, schema);
              }
            });
    io.out().println("");
    return ExitCode.CLEAN;
  }

  private static void write(JsonGenerator json, Object value) throws IOException {
    if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.writeFieldName(String.valueOf(entry.getKey()));
        write(json, entry.getValue());
      }
      json.writeEndObject();
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object item : list) {
        write(json, item);
      }
      json.writeEndArray();
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else {
      json.writeString(String.valueOf(value));
    }
  }
}
