package org.articlint.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.SparkSession;
import org.articlint.rule.yaml.ConfigException;

/** Audits an archive on a cluster: what {@code spark-submit} starts. */
public final class Main {

  /** The exit codes of the command line. */
  private static final int CLEAN = 0;

  private static final int FINDINGS = 1;
  private static final int USAGE = 2;
  private static final int INCOMPLETE = 3;

  private final PrintStream err;
  private final Consumer<SparkSession> end;

  /**
   * A command.
   *
   * @param end ends a session that is no longer needed
   */
  Main(PrintStream err, Consumer<SparkSession> end) {
    this.err = err;
    this.end = end;
  }

  /** Runs an audit and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(new Main(System.err, SparkSession::stop).run(args));
  }

  /** Runs an audit and returns the exit code, which is that of the command line. */
  int run(String... args) {
    try {
      Arguments arguments = Arguments.of(args);
      Rules rules = Rules.read(arguments.rules(), arguments.today());
      SparkConf conf = Session.configured(new SparkConf());
      SparkSession session = SparkSession.builder().config(conf).appName("articlint").getOrCreate();
      try {
        return audit(session, arguments, rules);
      } finally {
        end.accept(session);
      }
    } catch (Arguments.UsageException e) {
      return fail(USAGE, e.getMessage() + "\n" + Arguments.USAGE);
    } catch (ConfigException | AnalysisException | IOException e) {
      return fail(USAGE, e.getMessage());
    } catch (UncheckedIOException e) {
      return fail(USAGE, e.getCause().getMessage());
    } catch (Exception e) { // Spark throws checked exceptions that it does not declare.
      return fail(INCOMPLETE, "the audit was not completed: " + e);
    }
  }

  private int audit(SparkSession session, Arguments arguments, Rules rules)
      throws Arguments.UsageException, AnalysisException, IOException {
    Output output = new Output(session, arguments.output());
    if (output.exists()) {
      throw new Arguments.UsageException(
          "--output: %s exists; name a directory that does not".formatted(arguments.output()));
    }
    JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
    int partitions =
        arguments.partitions() > 0 ? arguments.partitions() : spark.defaultParallelism();
    Input input = Input.of(session, arguments.format(), arguments.input());
    JavaRDD<Result> results =
        new Audit(spark, rules, partitions, Limits.DEFAULT).of(input.articles(), input.failures());
    Summary summary = output.write(results);
    if (summary.articles() == 0 && summary.failures() == 0) {
      return fail(USAGE, "the input has no article");
    }
    output.write(summary, arguments.today());
    err.printf(
        "articlint: %d articles checked, %d findings, %d failures; see %s%n",
        summary.articles(),
        summary.count(Summary.FINDINGS),
        summary.failures(),
        arguments.output());
    return summary.failures() > 0 ? INCOMPLETE : summary.fails() ? FINDINGS : CLEAN;
  }

  private int fail(int code, String message) {
    err.println("articlint: " + message);
    return code;
  }
}
