package org.articlint.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.articlint.cli.io.Io;
import org.articlint.cli.io.UsageException;
import org.articlint.cli.selection.Targets;

/**
 * Articles that a command line names one by one.
 *
 * @param paths those that there are
 * @param faults the others, each with the reason for people
 */
record NamedArticles(List<String> paths, Map<String, String> faults) {

  /** What a word of a name is not: {@code guides/upgrade}, {@code upgrade.md}. */
  private static final Pattern LIKE_A_FILE = Pattern.compile(".*[/\\\\].*|.*\\.\\p{L}{2,8}|-.*");

  /**
   * Looks up what the arguments name.
   *
   * @throws UsageException when none is given
   */
  static NamedArticles of(List<String> arguments, Io io) throws UsageException {
    if (arguments.isEmpty()) {
      throw new UsageException("name the articles that were reviewed");
    }
    List<String> paths = new ArrayList<>();
    Map<String, String> faults = new LinkedHashMap<>();
    for (String argument : arguments) {
      try {
        Path path = Targets.of(List.of(argument), io).paths().get(0);
        if (Files.isDirectory(path)) {
          faults.put(argument, "it is a directory; name each article that was reviewed");
        } else {
          paths.add(argument);
        }
      } catch (UsageException e) {
        faults.put(argument, String.valueOf(e.getMessage()));
      }
    }
    return new NamedArticles(paths, faults);
  }

  /**
   * Refuses a name of several words that is not in quotes: the shell has passed all but the first
   * word as articles, and the first word alone would be recorded.
   *
   * @param option the option that has the name as its value
   * @param behind the arguments behind that value
   * @throws UsageException when words of the name are among them
   */
  void refuseBareName(String option, String name, List<String> behind) throws UsageException {
    List<String> words = new ArrayList<>(List.of(name));
    for (String word : behind) {
      if (!faults.containsKey(word) || LIKE_A_FILE.matcher(word).matches()) {
        break;
      }
      words.add(word);
    }
    if (words.size() > 1) {
      throw new UsageException(
          "'%s' is no file; did you mean %s \"%s\"?"
              .formatted(words.get(1), option, String.join(" ", words)));
    }
  }
}
