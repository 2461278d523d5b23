package org.articlint.cli.output;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articlint.cli.io.ReportFile;
import org.articlint.cli.io.UsageException;
import org.articlint.rule.Names;

/** The files that reports are written to. */
public final class OutputFiles {

  private OutputFiles() {}

  /**
   * Returns the files that {@code --output} names, with their formats.
   *
   * @param known the formats that there are
   * @param directory the directory that relative names are resolved against
   */
  public static <F> Map<Path, F> parse(List<String> outputs, List<F> known, Path directory)
      throws UsageException {
    Map<Path, F> files = new LinkedHashMap<>();
    for (String output : outputs) {
      int equals = output.indexOf('=');
      if (equals < 0 || equals == output.length() - 1) {
        throw new UsageException(
            "--output: write FORMAT=FILE, such as json=report.json, not '" + output + "'");
      }
      F wanted = format(output.substring(0, equals), known);
      Path file = directory.resolve(output.substring(equals + 1)).normalize();
      if (files.put(file, wanted) != null && !ReportFile.isDevice(file)) {
        throw new UsageException(
            "--output names the file " + output.substring(equals + 1) + " twice");
      }
    }
    return files;
  }

  private static <F> F format(String name, List<F> known) throws UsageException {
    List<String> names = new ArrayList<>();
    for (F candidate : known) {
      if (candidate.toString().equals(name)) {
        return candidate;
      }
      names.add(candidate.toString());
    }
    throw new UsageException("--output: " + Names.unknown("format", name, names));
  }
}
