package org.articlint.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.articlint.cli.Main;
import org.articlint.cli.io.ExitCode;
import org.articlint.cli.io.Io;
import org.articlint.cli.io.StandardOutput;
import org.articlint.rule.pack.ShippedPacks;
import org.articlint.rule.yaml.ConfigException;

/** The answers of the command line and those of Spark, about the same archive. */
final class Answers {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private Answers() {}

  /** A context with two threads, which all tests share. */
  static JavaSparkContext spark() {
    return Shared.CONTEXT;
  }

  private static final class Shared {
    private static final JavaSparkContext CONTEXT =
        quiet(
            new JavaSparkContext(
                Session.configured(new SparkConf())
                    .setMaster("local[2]")
                    .setAppName("tests")
                    .set("spark.ui.enabled", "false")));

    private static JavaSparkContext quiet(JavaSparkContext context) {
      context.setLogLevel("ERROR");
      return context;
    }
  }

  /** Writes an archive. */
  static void write(Path directory, Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = directory.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  /** The findings and failures of the command line, each as a line of JSON. */
  static List<String> ofCommandLine(Path directory) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    Io io =
        new Io(
            InputStream.nullInputStream(),
            new StandardOutput(out),
            new PrintWriter(err, true),
            directory.toRealPath(),
            Map.of(),
            new ShippedPacks());
    int code =
        Main.run(io, "check", ".", "--no-cache", "--format", "json-lines", "--today", "" + TODAY);
    if (code == ExitCode.USAGE.code()) {
      throw new IllegalStateException(err.toString());
    }
    return sorted(out.toString(StandardCharsets.UTF_8).lines().toList());
  }

  /** The findings and failures on Spark. */
  static List<String> ofSpark(
      Path directory, Map<String, String> files, int partitions, Limits limits)
      throws IOException, ConfigException, IncompleteException {
    List<Source> sources = new ArrayList<>();
    files.forEach(
        (path, text) -> {
          if (!path.endsWith(".yaml")) {
            sources.add(Source.of(path, text.getBytes(StandardCharsets.UTF_8)));
          }
        });
    Collections.shuffle(sources, new Random(partitions));
    Optional<Path> config = Optional.of(directory.resolve("articlint.yaml")).filter(Files::exists);
    Audit audit = new Audit(spark(), Rules.read(config, TODAY), OptionalInt.of(partitions), limits);
    List<Result> results = audit.of(spark().parallelize(sources, partitions)).inOrder().collect();
    List<String> lines = new ArrayList<>();
    results.forEach(result -> lines.addAll(result.findings()));
    results.forEach(result -> lines.addAll(result.failures()));
    return sorted(lines);
  }

  private static List<String> sorted(List<String> lines) {
    List<String> sorted = new ArrayList<>(lines);
    Collections.sort(sorted);
    return sorted;
  }
}
