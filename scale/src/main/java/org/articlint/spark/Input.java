package org.articlint.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.util.SerializableConfiguration;
import org.articlint.article.BaseDirectory;
import org.articlint.lint.files.ArticleFile;

/**
 * Reads the records of an audit. They are read several times, so the same record must come each
 * time: what cannot be read now, but perhaps later, fails the task, which Spark repeats.
 */
final class Input {

  private static final int FILES_IN_A_TASK = 1_000;

  private Input() {}

  /** How articles are stored. */
  enum Format {
    /** Rows with a path and a text. */
    PARQUET,
    /** Objects with a path and a text, one on each line. */
    JSONL,
    /** Files, each of which is an article. */
    TEXT;

    static Format of(String name) throws Arguments.UsageException {
      for (Format format : values()) {
        if (format.toString().equals(name)) {
          return format;
        }
      }
      throw new Arguments.UsageException(
          "--format: expected parquet, jsonl or text, not '" + name + "'");
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Reads records.
   *
   * @throws Arguments.UsageException when there are none, rows lack a column, or Spark would pass
   *     over a file
   * @throws IOException when the input cannot be listed
   */
  static JavaRDD<Source> of(SparkSession session, Format format, String path)
      throws Arguments.UsageException, IOException {
    JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
    if (format != Format.TEXT) {
      HiddenFiles.refuse(new Path(path), spark.hadoopConfiguration());
    }
    return switch (format) {
      case PARQUET -> rows(session.read().parquet(path));
      case JSONL -> JsonLines.read(spark, path);
      case TEXT -> files(spark, path);
    };
  }

  private static JavaRDD<Source> rows(Dataset<Row> rows) throws Arguments.UsageException {
    for (String column : List.of("path", "text")) {
      if (!List.of(rows.columns()).contains(column)) {
        throw new Arguments.UsageException(
            "the input has no column '%s'; it has %s"
                .formatted(column, String.join(", ", rows.columns())));
      }
    }
    // A cast to a string would replace bytes that are no UTF-8, and a rule is to find them.
    boolean isBinary = rows.schema().apply("text").dataType().sameType(DataTypes.BinaryType);
    return rows.selectExpr(
            "string(path)",
            isBinary ? "text" : "string(text)",
            "_metadata.file_path",
            "_metadata.row_index")
        .javaRDD()
        .map(Input::source);
  }

  private static Source source(Row row) {
    if (row.isNullAt(0) || row.getString(0).isEmpty()) {
      return Source.unnamed(row.getString(2) + ", row " + (row.getLong(3) + 1), "has no path");
    }
    String path = row.getString(0);
    if (row.isNullAt(1)) {
      return Source.withoutText(path);
    }
    return row.get(1) instanceof byte[] bytes
        ? Source.of(path, bytes)
        : Source.of(path, row.getString(1).getBytes(StandardCharsets.UTF_8));
  }

  /** The path of the directory below which articles are named; that of a file is around it. */
  static String root(FileStatus input) {
    Path root = input.isFile() ? input.getPath().getParent() : input.getPath();
    return root.toUri().getPath();
  }

  /** Reads files, all that there are: Hadoop would pass over names like _index.md. */
  private static JavaRDD<Source> files(JavaSparkContext spark, String path) throws IOException {
    Configuration hadoop = spark.hadoopConfiguration();
    Path given = new Path(path);
    FileSystem system = given.getFileSystem(hadoop);
    String root = root(system.getFileStatus(given));
    List<String> files = new ArrayList<>();
    RemoteIterator<LocatedFileStatus> all = system.listFiles(given, true);
    while (all.hasNext()) {
      files.add(all.next().getPath().toString());
    }
    Broadcast<SerializableConfiguration> conf =
        spark.broadcast(new SerializableConfiguration(hadoop));
    int slices = Math.max(spark.defaultParallelism(), files.size() / FILES_IN_A_TASK);
    return spark
        .parallelize(files, slices)
        .map(file -> file(new Path(file), root, conf.value().value()));
  }

  /** A file. Of one that is too large, no more than shows that. */
  private static Source file(Path file, String root, Configuration hadoop) {
    String path = BaseDirectory.below(root, file.toUri().getPath());
    try (InputStream in = file.getFileSystem(hadoop).open(file)) {
      return Source.of(path, in.readNBytes(ArticleFile.mostBytesOf(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read: " + e.getMessage(), e);
    }
  }
}
