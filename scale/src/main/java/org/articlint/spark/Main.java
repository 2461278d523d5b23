package org.articlint.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.SparkSession;
import org.articlint.lint.baseline.Baseline;
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
      arguments.rules().ifPresent(this::tellOfBaseline);
      SparkConf conf = Session.configured(new SparkConf());
      SparkSession session = SparkSession.builder().config(conf).appName("articlint").getOrCreate();
      try {
        return audit(session, arguments, rules);
      } finally {
        end.accept(session);
      }
    } catch (Arguments.UsageException e) {
      return fail(USAGE, e.getMessage() + "\n" + Arguments.USAGE);
    } catch (NoSuchFileException e) {
      return fail(USAGE, e.getMessage() + " does not exist");
    } catch (ConfigException | AnalysisException | IOException e) {
      return fail(USAGE, e.getMessage());
    } catch (IncompleteException e) {
      return fail(INCOMPLETE, "the audit was not completed: " + e.getMessage());
    } catch (Throwable e) { // An error must not end with 1, which means findings.
      // The first line of Spark's message has the cause in a task; its stack follows.
      String what = e.toString().lines().findFirst().orElse("");
      return fail(INCOMPLETE, "the audit was not completed: " + what);
    }
  }

  /** Says that known findings are reported again, before somebody waits for them. */
  private void tellOfBaseline(Path rules) {
    Path baseline = rules.resolveSibling(Baseline.NAME);
    if (Files.exists(baseline)) {
      err.println("articlint: " + baseline + " is not read here; the findings in it are reported");
    }
  }

  private int audit(SparkSession session, Arguments arguments, Rules rules)
      throws Arguments.UsageException, IncompleteException, AnalysisException, IOException {
    Output output = new Output(session, arguments.output());
    if (!output.create()) {
      throw new Arguments.UsageException(
          "--output: %s exists; name a directory that does not".formatted(arguments.output()));
    }
    boolean isWritten = false;
    try {
      JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
      JavaRDD<Source> records = Input.of(session, arguments.format(), arguments.input());
      Audit.Results results =
          new Audit(spark, rules, arguments.partitions(), Limits.DEFAULT).of(records);
      Summary summary = results.summary();
      if (summary.articles() == 0 && summary.failures() == 0) {
        return fail(USAGE, "the input has no article");
      }
      output.write(results.inOrder());
      output.write(summary, arguments.today());
      isWritten = true;
      return end(summary, arguments);
    } finally {
      if (!isWritten) {
        delete(output);
      }
    }
  }

  /** Removes what is incomplete, so that the same command can be run again. */
  private void delete(Output output) {
    try {
      output.delete();
    } catch (IOException e) {
      err.println("articlint: remove the incomplete output before another run: " + e.getMessage());
    }
  }

  private int end(Summary summary, Arguments arguments) {
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
