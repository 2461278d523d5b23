package org.articlint.lint.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds out which articles belong to a site of Docusaurus that reads {@code .md} as MDX. It does so
 * unless its configuration has {@code markdown.format} {@code 'md'} or {@code 'detect'}. The
 * configuration is a program; it is read as text, never run.
 *
 * @see <a href="https://docusaurus.io/docs/api/docusaurus-config#markdown">Docusaurus: markdown</a>
 */
final class Docusaurus {

  /** The names of a configuration; in one directory the first one found holds. */
  static final List<String> CONFIGURATIONS =
      List.of(
          "docusaurus.config.js",
          "docusaurus.config.ts",
          "docusaurus.config.mjs",
          "docusaurus.config.cjs");

  /** What stands further down in a configuration is not looked at. */
  private static final int MAX_CONFIGURATION_BYTES = 256 << 10;

  /** What stands further left on a line is not looked at. */
  private static final int MAX_LINE_CHARS = 1_000;

  private static final Pattern FORMAT =
      Pattern.compile("\\bformat[\"']?\\s*:\\s*[\"'](mdx|md|detect)[\"']");

  /** What stands before an option on its line when it is part of a comment. */
  private static final Pattern COMMENT = Pattern.compile("(?<!:)//|^\\s*/?\\*");

  private final Path root;

  /** For each directory that was asked about, whether its articles are MDX. */
  private final NavigableMap<Path, Boolean> known = new ConcurrentSkipListMap<>();

  private final NavigableSet<Path> configurations = new ConcurrentSkipListSet<>();

  /**
   * Creates a look-up.
   *
   * @param root the directory that paths of articles are relative to; nothing above it is read
   */
  Docusaurus(Path root) {
    this.root = root.normalize();
  }

  /**
   * Returns whether the site of an article reads {@code .md} as MDX.
   *
   * @param path relative to the root, with {@code /}
   */
  boolean readsMdx(String path) {
    Path directory = root.resolve(path).normalize().getParent();
    return directory != null && isMdx(directory);
  }

  private boolean isMdx(Path directory) {
    if (!directory.startsWith(root)) {
      return false;
    }
    Boolean answer = known.get(directory);
    if (answer == null) {
      Path parent = directory.getParent();
      Optional<Path> configuration = configuration(directory);
      configuration.ifPresent(configurations::add);
      answer =
          configuration.isPresent()
              ? isMdxBy(configuration.get())
              : parent != null && isMdx(parent);
      known.put(directory, answer);
    }
    return answer;
  }

  /** The configurations of all articles that were asked about. */
  Set<Path> configurations() {
    return new TreeSet<>(configurations);
  }

  private static Optional<Path> configuration(Path directory) {
    return CONFIGURATIONS.stream().map(directory::resolve).filter(Files::isRegularFile).findFirst();
  }

  /** A configuration that cannot be read says nothing, so that the default holds. */
  private static boolean isMdxBy(Path configuration) {
    try (InputStream in = Files.newInputStream(configuration)) {
      byte[] bytes = in.readNBytes(MAX_CONFIGURATION_BYTES);
      String text = new String(bytes, StandardCharsets.UTF_8);
      Matcher format = FORMAT.matcher(text);
      while (format.find()) {
        String before =
            text.substring(Math.max(0, format.start() - MAX_LINE_CHARS), format.start());
        String line = before.substring(before.lastIndexOf('\n') + 1);
        if (!COMMENT.matcher(line).find()) {
          return format.group(1).equals("mdx");
        }
      }
      return true;
    } catch (IOException e) {
      return true;
    }
  }
}
