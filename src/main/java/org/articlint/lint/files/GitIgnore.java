package org.articlint.lint.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articlint.article.BaseDirectory;
import org.articlint.article.RegularFile;
import org.eclipse.jgit.ignore.IgnoreNode;
import org.jspecify.annotations.Nullable;

/** Matches the {@code .gitignore} files and {@code info/exclude} of a work tree. */
final class GitIgnore {

  /** The name of such a file. */
  static final String NAME = ".gitignore";

  private static final int MAX_BYTES = 1 << 20;

  /**
   * A name with more stars takes JGit a number of steps that grows with the power of their number.
   */
  private static final int MAX_STARS = 2;

  /** Lines with a wildcard: each is tried on each path, by a pattern. */
  private static final int MAX_WILDCARD_LINES = 1_000;

  private static final String TOO_MANY_WILDCARDS =
      "it is not used: it has more than %s lines with '*', '?' or '['"
          .formatted(MAX_WILDCARD_LINES);

  private static final String TOO_MANY_STARS =
      "some of its lines are not used: a name in them has more than %s stars".formatted(MAX_STARS);

  private final Path top;
  private final NavigableMap<Path, Optional<IgnoreNode>> nodes = new TreeMap<>();
  private final NavigableMap<Path, List<Path>> ruled = new TreeMap<>();
  private final NavigableMap<Path, String> faults = new TreeMap<>();

  /**
   * Reads the ignore rules of a work tree as they are needed.
   *
   * @param top its top directory
   */
  GitIgnore(Path top) {
    this.top = top;
  }

  /** Whether git ignores a path, given that it does not ignore the parents. */
  boolean ignores(Path path, boolean directory) {
    for (Path at : ruled(path.getParent())) {
      Optional<IgnoreNode> node = node(at.resolve(NAME));
      Boolean ignored =
          node.isPresent() ? node.get().checkIgnored(relative(at, path), directory) : null;
      if (ignored != null) {
        return ignored;
      }
    }
    Optional<IgnoreNode> exclude = node(top.resolve(".git").resolve("info").resolve("exclude"));
    return exclude.isPresent()
        && Boolean.TRUE.equals(exclude.get().checkIgnored(relative(top, path), directory));
  }

  /** The directories from one up to the top that have a file of rules; each is looked at once. */
  private List<Path> ruled(@Nullable Path directory) {
    if (directory == null || !directory.startsWith(top)) {
      return List.of();
    }
    List<Path> known = ruled.get(directory);
    if (known == null) {
      known = ruled(directory.getParent());
      if (node(directory.resolve(NAME)).isPresent()) {
        known = Stream.concat(Stream.of(directory), known.stream()).toList();
      }
      ruled.put(directory, known);
    }
    return known;
  }

  /** Returns the files that were read. */
  Set<Path> files() {
    Set<Path> files = new TreeSet<>();
    nodes.forEach((file, node) -> node.ifPresent(read -> files.add(file)));
    return files;
  }

  private static String relative(Path from, Path path) {
    return new BaseDirectory(from).relativize(path);
  }

  private Optional<IgnoreNode> node(Path file) {
    return nodes.computeIfAbsent(file, this::read);
  }

  /** Returns the files, or parts of files, that are not used, each with the reason for people. */
  Map<Path, String> faults() {
    return faults;
  }

  /** Reads a file; git follows no link either. */
  private Optional<IgnoreNode> read(Path file) {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try {
      String text = new String(RegularFile.read(file, MAX_BYTES), StandardCharsets.UTF_8);
      IgnoreNode node = new IgnoreNode();
      String usable = usable(text);
      if (!usable.equals(text)) {
        faults.put(file, hasTooManyWildcards(text) ? TOO_MANY_WILDCARDS : TOO_MANY_STARS);
      }
      node.parse(new ByteArrayInputStream(usable.getBytes(StandardCharsets.UTF_8)));
      return Optional.of(node);
    } catch (IOException e) {
      // Check too much rather than too little.
      faults.put(file, "it is not used: " + Reasons.of(e));
      return Optional.empty();
    }
  }

  private static boolean hasTooManyWildcards(String text) {
    return text.length() > MAX_WILDCARD_LINES
        && text.lines().filter(line -> line.chars().anyMatch(c -> "*?[".indexOf(c) >= 0)).count()
            > MAX_WILDCARD_LINES;
  }

  private static String usable(String text) {
    if (hasTooManyWildcards(text)) {
      return text.lines().anyMatch(line -> line.startsWith("!")) ? "!*" : "";
    }
    int stars = 0;
    for (int at = text.indexOf('*');
        at >= 0 && stars <= MAX_STARS;
        at = text.indexOf('*', at + 1)) {
      stars++;
    }
    return stars <= MAX_STARS ? text : Stars.usable(text);
  }

  /** Loaded only for files with many stars. */
  private static final class Stars {

    private static final Pattern TOO_MANY = Pattern.compile("(?:[^/*]*+\\*++){3}[^/]*+");

    private static String usable(String text) {
      boolean isUsable = text.lines().allMatch(line -> usableLine(line).equals(line));
      return isUsable
          ? text
          : text.lines().map(Stars::usableLine).collect(Collectors.joining("\n"));
    }

    /** A line without names that have too many stars: it ignores less, or takes back more. */
    private static String usableLine(String line) {
      if (line.startsWith("!")) {
        return "!" + TOO_MANY.matcher(line.substring(1)).replaceAll("*");
      }
      return TOO_MANY.matcher(line).find() ? "" : line;
    }
  }
}
