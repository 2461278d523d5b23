package org.articlint.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
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
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.Failure;
import scala.Tuple2;

/**
 * The articles of an audit.
 *
 * @param articles those that can be checked
 * @param failures the records that cannot be read
 */
record Input(JavaRDD<Source> articles, JavaRDD<Failure> failures) {

  private static final int FILES_IN_A_TASK = 1_000;

  private static final String BROKEN = "_broken";

  private static final StructType RECORD =
      new StructType()
          .add("path", DataTypes.StringType)
          .add("text", DataTypes.StringType)
          .add(BROKEN, DataTypes.StringType);

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
   * Reads articles.
   *
   * @throws Arguments.UsageException when rows lack a column
   */
  static Input of(SparkSession session, Format format, String path)
      throws Arguments.UsageException {
    return format == Format.TEXT ? files(session, path) : records(rows(session, format, path));
  }

  private static Dataset<Row> rows(SparkSession session, Format format, String path)
      throws Arguments.UsageException {
    if (format == Format.JSONL) {
      return session.read().schema(RECORD).option("columnNameOfCorruptRecord", BROKEN).json(path);
    }
    Dataset<Row> rows = session.read().parquet(path);
    for (String column : List.of("path", "text")) {
      if (!List.of(rows.columns()).contains(column)) {
        throw new Arguments.UsageException(
            "the input has no column '%s'; it has %s"
                .formatted(column, String.join(", ", rows.columns())));
      }
    }
    return rows.selectExpr("string(path)", "string(text)", "string(null) as " + BROKEN);
  }

  private static Input records(Dataset<Row> rows) {
    JavaRDD<Row> all = rows.javaRDD();
    return new Input(
        all.filter(Input::isWhole)
            .map(
                row ->
                    new Source(
                        row.getString(0), row.getString(1).getBytes(StandardCharsets.UTF_8))),
        all.filter(row -> !isWhole(row)).map(Input::failure));
  }

  private static boolean isWhole(Row row) {
    return !row.isNullAt(0) && !row.isNullAt(1) && row.isNullAt(2) && !row.getString(0).isEmpty();
  }

  private static Failure failure(Row row) {
    boolean hasPath = !row.isNullAt(0) && !row.getString(0).isEmpty();
    String what =
        row.isNullAt(2) ? "has " + (hasPath ? "no text" : "no path") : "is no JSON object";
    return new Failure(hasPath ? row.getString(0) : "record", "this record of the input " + what);
  }

  /** Reads files, all that there are: Hadoop would pass over names like _index.md. */
  private static Input files(SparkSession session, String path) {
    JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
    Configuration hadoop = spark.hadoopConfiguration();
    List<String> names = new ArrayList<>();
    String root;
    try {
      Path given = new Path(path);
      FileSystem files = given.getFileSystem(hadoop);
      root = files.makeQualified(given).toString();
      RemoteIterator<LocatedFileStatus> all = files.listFiles(given, true);
      while (all.hasNext()) {
        names.add(all.next().getPath().toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Broadcast<SerializableConfiguration> conf =
        spark.broadcast(new SerializableConfiguration(hadoop));
    int slices = Math.max(spark.defaultParallelism(), names.size() / FILES_IN_A_TASK);
    JavaRDD<Tuple2<Source, String>> read =
        spark
            .parallelize(names, slices)
            .map(name -> file(name, name.substring(root.length() + 1), conf.value().value()));
    return new Input(
        read.filter(file -> file._2.isEmpty()).map(Tuple2::_1),
        read.filter(file -> !file._2.isEmpty())
            .map(file -> new Failure(file._1.path(), "it cannot be read: " + file._2)));
  }

  /** A file, or why it cannot be read. Of a file that is too large, no more than shows that. */
  private static Tuple2<Source, String> file(String name, String path, Configuration hadoop) {
    Path file = new Path(name);
    try (InputStream in = file.getFileSystem(hadoop).open(file)) {
      byte[] bytes = in.readNBytes(ArticleFile.mostBytesOf(path));
      return new Tuple2<>(new Source(path, bytes), "");
    } catch (IOException e) {
      return new Tuple2<>(new Source(path, new byte[0]), String.valueOf(e.getMessage()));
    }
  }
}
