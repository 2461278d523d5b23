package org.articlint.spark;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.articlint.report.medium.JsonText;
import org.articlint.rule.ToolVersion;

/** Writes the results of an audit into a directory. */
final class Output {

  /** A finding of the JSON report, as docs/output.md specifies it. */
  private static final StructType FINDING =
      new StructType()
          .add("rule", DataTypes.StringType)
          .add("severity", DataTypes.StringType)
          .add("path", DataTypes.StringType)
          .add("line", DataTypes.IntegerType)
          .add("column", DataTypes.IntegerType)
          .add("endLine", DataTypes.IntegerType)
          .add("endColumn", DataTypes.IntegerType)
          .add("message", DataTypes.StringType)
          .add("locator", DataTypes.StringType)
          .add("help", DataTypes.StringType)
          .add("fingerprint", DataTypes.StringType)
          .add(
              "related",
              DataTypes.createArrayType(
                  new StructType()
                      .add("path", DataTypes.StringType)
                      .add("line", DataTypes.IntegerType)
                      .add("column", DataTypes.IntegerType)
                      .add("message", DataTypes.StringType)))
          .add("suppressed", DataTypes.BooleanType)
          .add("baselined", DataTypes.BooleanType);

  private final SparkSession session;
  private final Path directory;

  Output(SparkSession session, String directory) {
    this.session = session;
    this.directory = new Path(directory);
  }

  /**
   * Makes the directory, so that a place where nothing can be written is known before the audit.
   *
   * @return false when it exists already
   * @throws IOException when it cannot be made
   */
  boolean create() throws IOException {
    FileSystem files = files();
    if (files.exists(directory)) {
      return false;
    }
    if (!files.mkdirs(directory)) {
      throw new IOException("the directory " + directory + " cannot be made");
    }
    return true;
  }

  /**
   * Removes what an audit that was not completed has written.
   *
   * @throws IOException when it cannot be removed
   */
  void delete() throws IOException {
    files().delete(directory, true);
  }

  private FileSystem files() throws IOException {
    return directory.getFileSystem(session.sparkContext().hadoopConfiguration());
  }

  /** Writes findings and failures; in each file they are in the order of their paths. */
  void write(JavaRDD<Result> results) {
    Dataset<String> findings = lines(results.flatMap(result -> result.findings().iterator()));
    findings.write().text(sub("findings.jsonl"));
    session.read().schema(FINDING).json(findings).write().parquet(sub("findings.parquet"));
    lines(results.flatMap(result -> result.failures().iterator()))
        .write()
        .text(sub("failures.jsonl"));
  }

  private Dataset<String> lines(JavaRDD<String> lines) {
    return session.createDataset(lines.rdd(), Encoders.STRING());
  }

  private String sub(String name) {
    return new Path(directory, name).toString();
  }

  /**
   * Writes the counts of the run, last of all: a directory without them is incomplete.
   *
   * @throws UncheckedIOException when they cannot be written
   */
  void write(Summary summary, LocalDate today) {
    try (OutputStream out = files().create(new Path(directory, "summary.json"), false)) {
      out.write((text(summary, today) + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Summary summary, LocalDate today) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JsonText.generator(text)) {
      json.writeStartObject();
      JsonText.field(json, "tool", "articlint");
      JsonText.field(json, "version", ToolVersion.number());
      JsonText.field(json, "today", today.toString());
      json.writeNumberField("articles", summary.articles());
      json.writeNumberField("findings", summary.count(Summary.FINDINGS));
      json.writeNumberField("failures", summary.failures());
      json.writeNumberField("leftOut", summary.count(Summary.LEFT_OUT));
      counts(json, "severities", Summary.SEVERITY, summary);
      counts(json, "rules", Summary.RULE, summary);
      coverage(json, summary);
      json.writeEndObject();
    }
    return text.toString();
  }

  private static void counts(JsonGenerator json, String field, String prefix, Summary summary)
      throws IOException {
    json.writeObjectFieldStart(field);
    for (String name : summary.names(prefix)) {
      json.writeNumberField(JsonText.valid(name), summary.count(prefix + name));
    }
    json.writeEndObject();
  }

  private static void coverage(JsonGenerator json, Summary summary) throws IOException {
    json.writeArrayFieldStart("coverage");
    for (String rule : summary.names(Summary.ENABLED)) {
      json.writeStartObject();
      JsonText.field(json, "rule", rule);
      json.writeNumberField("applied", summary.count(Summary.APPLIED + rule));
      json.writeNumberField("articles", summary.count(Summary.ENABLED + rule));
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
