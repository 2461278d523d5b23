package org.articlint.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.articlint.report.ReportFormat;
import org.articlint.rule.Names;
import org.articlint.rule.config.Config;
import org.articlint.rule.yaml.ConfigException;

/** The files that reports are written to. */
final class OutputFiles {

  private OutputFiles() {}

  /**
   * Returns the files that {@code --output} names, with their formats.
   *
   * @param directory the directory that relative names are resolved against
   */
  static Map<Path, ReportFormat> parse(List<String> outputs, Path directory) throws UsageException {
    Map<Path, ReportFormat> files = new LinkedHashMap<>();
    for (String output : outputs) {
      int equals = output.indexOf('=');
      if (equals < 0 || equals == output.length() - 1) {
        throw new UsageException(
            "--output: write FORMAT=FILE, such as json=report.json, not '" + output + "'");
      }
      ReportFormat wanted = format(output.substring(0, equals));
      files.put(directory.resolve(output.substring(equals + 1)).normalize(), wanted);
    }
    return files;
  }

  private static ReportFormat format(String name) throws UsageException {
    List<String> known = new ArrayList<>();
    for (ReportFormat candidate : ReportFormat.values()) {
      if (candidate.toString().equals(name)) {
        return candidate;
      }
      known.add(candidate.toString());
    }
    throw new UsageException("--output: " + Names.unknown("format", name, known));
  }

  /** Refuses to overwrite an article, which would destroy somebody's work. */
  static void refuseToOverwriteArticles(Set<Path> files, Setup setup)
      throws UsageException, ConfigException {
    for (Path file : files) {
      Config config = setup.configs().of(file.resolveSibling(""));
      String path = config.relative(file);
      if (Files.exists(file)
          && file.startsWith(config.archive())
          && setup.formats().isArticle(config, path)
          && config.excludes(file).isEmpty()) {
        throw new UsageException("--output would overwrite the article " + path);
      }
    }
  }
}
