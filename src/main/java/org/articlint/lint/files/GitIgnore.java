package org.articlint.lint.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlint.article.BaseDirectory;
import org.eclipse.jgit.ignore.IgnoreNode;

/** Matches the {@code .gitignore} files and {@code info/exclude} of a work tree. */
final class GitIgnore {

  /** The name of such a file. */
  static final String NAME = ".gitignore";

  private final Path top;
  private final Map<Path, Optional<IgnoreNode>> nodes = new HashMap<>();

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
    for (Path at = path.getParent(); at != null && at.startsWith(top); at = at.getParent()) {
      Optional<IgnoreNode> node = node(at.resolve(NAME));
      if (node.isPresent()) {
        Boolean ignored = node.get().checkIgnored(relative(at, path), directory);
        if (ignored != null) {
          return ignored;
        }
      }
    }
    Optional<IgnoreNode> exclude = node(top.resolve(".git").resolve("info").resolve("exclude"));
    return exclude.isPresent()
        && Boolean.TRUE.equals(exclude.get().checkIgnored(relative(top, path), directory));
  }

  /** Returns the files that were read. */
  Set<Path> files() {
    Set<Path> files = new HashSet<>();
    nodes.forEach((file, node) -> node.ifPresent(read -> files.add(file)));
    return files;
  }

  private static String relative(Path from, Path path) {
    return new BaseDirectory(from).relativize(path);
  }

  private Optional<IgnoreNode> node(Path file) {
    return nodes.computeIfAbsent(file, GitIgnore::read);
  }

  /** Reads a file; git follows no link either. */
  private static Optional<IgnoreNode> read(Path file) {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      IgnoreNode node = new IgnoreNode();
      node.parse(in);
      return Optional.of(node);
    } catch (IOException e) {
      // Check too much rather than too little.
      return Optional.empty();
    }
  }
}
