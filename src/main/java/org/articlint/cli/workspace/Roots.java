package org.articlint.cli.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.articlint.rule.config.ConfigFiles;

/** The folders that an editor has open, and so what the paths of articles are relative to. */
final class Roots {

  private final NavigableSet<Path> folders = new TreeSet<>();

  void add(Path folder) {
    folders.add(real(folder));
  }

  void remove(Path folder) {
    folders.remove(real(folder));
  }

  /** The folders, each with its root; none that another one of the same root holds. */
  Map<Path, Path> byFolder() {
    Map<Path, Path> roots = new TreeMap<>();
    // A folder comes before those in it.
    for (Path folder : folders) {
      Path root = of(folder.resolve("."));
      boolean isHeld =
          roots.entrySet().stream()
              .anyMatch(each -> folder.startsWith(each.getKey()) && root.equals(each.getValue()));
      if (!isHeld) {
        roots.put(folder, root);
      }
    }
    return roots;
  }

  /**
   * The root of a file: the top of its git work tree, else the outermost folder that holds it, else
   * its directory.
   */
  Path of(Path file) {
    Path directory = file.resolveSibling("");
    Optional<Path> folder =
        folders.stream().filter(file::startsWith).min(Comparator.comparing(Path::getNameCount));
    return ConfigFiles.gitTop(directory).or(() -> folder).orElse(directory);
  }

  /** Resolves the links in a path, as far as it exists. */
  static Path real(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    try {
      return absolute.toRealPath();
    } catch (IOException e) {
      Path parent = absolute.getParent();
      return parent == null ? absolute : real(parent).resolve(absolute.getFileName());
    }
  }
}
