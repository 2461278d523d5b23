package org.articlint.spark;

import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.articlint.article.BaseDirectory;

/**
 * Files that Hadoop passes over without a word, because their names, or those of folders, begin
 * with an underscore or a dot. Articles in them would not be missed.
 */
final class HiddenFiles {

  /** A file of records by its name; others, such as _SUCCESS and checksums, are marks of tools. */
  private static final Pattern HIDDEN_RECORDS =
      Pattern.compile(
          "(?:.*/)?[_.](?:[^/]*/)*[^/]*\\.(?:jsonl?|ndjson|parquet|pq)(?:\\.(?!crc)[a-z0-9]+)?",
          Pattern.CASE_INSENSITIVE);

  private HiddenFiles() {}

  /**
   * Refuses an input that has such files.
   *
   * @param input a file, a directory, or a pattern of these
   * @throws Arguments.UsageException naming the first of them, or when there is no such input
   * @throws IOException when the input cannot be listed
   */
  static void refuse(Path input, Configuration hadoop)
      throws Arguments.UsageException, IOException {
    FileSystem system = input.getFileSystem(hadoop);
    FileStatus[] found = system.globStatus(input);
    if (found == null || found.length == 0) {
      throw new Arguments.UsageException("--input: " + input + " does not exist");
    }
    for (FileStatus each : found) {
      String root = Input.root(each);
      RemoteIterator<LocatedFileStatus> files = system.listFiles(each.getPath(), true);
      while (files.hasNext()) {
        String file = BaseDirectory.below(root, files.next().getPath().toUri().getPath());
        if (HIDDEN_RECORDS.matcher(file).matches()) {
          throw new Arguments.UsageException(
              ("--input: %s has %s, which Spark passes over because a name begins with '_' or '.';"
                      + " rename it or take it away")
                  .formatted(input, file));
        }
      }
    }
  }
}
