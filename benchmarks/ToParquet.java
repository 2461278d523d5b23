import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.hash;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.substring_index;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.SparkSession;

/**
 * Writes the Markdown files of a directory as rows of Parquet, with the columns that the audit on
 * Spark reads.
 *
 * <p>Usage: {@code java -cp SPARK benchmarks/ToParquet.java DIRECTORY PARQUET VARIANTS}. Unless the
 * number of variants is 0, each article gets two more paragraphs, the worst that a template can do:
 * one that stands in all of them, and one of so many variants that differ by a word.
 */
public final class ToParquet {

  private static final String SHARED =
      "Read the handbook of the team before the first step and keep the window of the console open"
          + " until the last check has passed, because nobody else will see what it says.";

  private static final String VARIED_START = "Ask the owner of case";

  private static final String VARIED_END =
      " for a key to the archive, note in the journal when you have got it, and give it back to the"
          + " desk in the hall when all of the work has been done and seen.";

  private ToParquet() {}

  public static void main(String[] args) {
    String root = args[0];
    int variants = Integer.parseInt(args[2]);
    SparkSession session =
        SparkSession.builder()
            .appName("to-parquet")
            // Else a task would read no more than 32 files, however small.
            .config("spark.sql.files.openCostInBytes", 4_096)
            .config("spark.sql.files.maxPartitionBytes", 32 << 20)
            .getOrCreate();
    session
        .read()
        .option("wholetext", true)
        .option("recursiveFileLookup", true)
        .option("pathGlobFilter", "*.md")
        .text(root)
        .select(
            substring_index(col("_metadata.file_path"), root + "/", -1).as("path"),
            variants == 0 ? col("value").as("text") : longer(variants).as("text"))
        .write()
        .parquet(args[1]);
    session.stop();
  }

  private static Column longer(int variants) {
    Column variant = pmod(hash(col("_metadata.file_path")), lit(variants));
    return concat(
        col("value"),
        lit("\n" + SHARED + "\n\n" + VARIED_START),
        variant.cast("string"),
        lit(VARIED_END + "\n"));
  }
}
