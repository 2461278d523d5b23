package org.articlint.rule.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.articlint.article.BaseDirectory;
import org.articlint.article.RootBound;
import org.articlint.article.SourceText;
import org.articlint.rule.Names;
import org.articlint.rule.yaml.ConfigProblem;
import org.articlint.rule.yaml.SourceFiles;
import org.articlint.rule.yaml.TextFiles;
import org.articlint.rule.yaml.Written;
import org.articlint.rule.yaml.YamlFile;

/**
 * Finds packs: those shipped by name, others as files relative to the file that names them and
 * below the root. Nothing is fetched from a network.
 */
public final class PackLookup {

  private final ShippedPacks shipped;
  private final SourceFiles files;
  private final BaseDirectory base;
  private final List<ConfigProblem> problems;
  private final Map<String, Pack> read;
  private final Deque<String> reading = new ArrayDeque<>();

  /**
   * A lookup.
   *
   * @param shipped the packs that are found by name
   * @param files reads packs from files
   * @param base the directory that relative paths in messages start from
   * @param problems where faults go
   */
  public PackLookup(
      ShippedPacks shipped, SourceFiles files, Path base, List<ConfigProblem> problems) {
    this(shipped, files, base, problems, new HashMap<>());
  }

  private PackLookup(
      ShippedPacks shipped,
      SourceFiles files,
      Path base,
      List<ConfigProblem> problems,
      Map<String, Pack> read) {
    this.shipped = shipped;
    this.files = files;
    this.base = new BaseDirectory(base);
    this.problems = problems;
    this.read = read;
  }

  /** A lookup for a pack of the jar, which builds on others of the jar only. */
  static PackLookup forJar(ShippedPacks shipped, List<ConfigProblem> problems) {
    return new PackLookup(shipped, new SourceFiles(RootBound.NONE), Path.of(""), problems);
  }

  /** The same lookup with another bound; a pack that was read already is not read again. */
  public PackLookup within(RootBound bound) {
    return new PackLookup(shipped, files.within(bound), base.directory(), problems, read);
  }

  /** Returns the packs of some names; unknown ones have been reported. */
  public List<Pack> findAll(List<Written<String>> names, YamlFile file) {
    List<Pack> found = new ArrayList<>();
    for (Written<String> name : names) {
      find(name, file).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Pack> find(Written<String> name, YamlFile file) {
    String text = name.value();
    if (ShippedPacks.NAMES.contains(text)) {
      return Optional.of(shipped.get(text));
    }
    if (text.contains("://")) {
      file.report(
          name.span(), "packs are not read from the network; copy '%s' here".formatted(text));
      return Optional.empty();
    }
    if (!text.endsWith(".yaml") && !text.endsWith(".yml")) {
      file.report(
          name.span(),
          Names.unknown("pack", text, ShippedPacks.NAMES) + ", or a file ending in .yaml");
      return Optional.empty();
    }
    Path directory = base.resolve(file.name()).toAbsolutePath().normalize().getParent();
    Path path = directory == null ? base.resolve(text) : directory.resolve(text);
    try {
      return Optional.of(file(path));
    } catch (IOException e) {
      file.report(
          name.span(), "the pack '%s' cannot be read: %s".formatted(text, TextFiles.reason(e)));
      return Optional.empty();
    }
  }

  /**
   * Reads a pack from a file.
   *
   * @throws IOException when it cannot be read, or lies outside the root
   */
  public Pack file(Path path) throws IOException {
    Path real = files.real(path);
    String name = base.display(path);
    Pack known = read.get(name);
    if (known != null) {
      return known;
    }
    SourceText source = files.read(real);
    return read(name, () -> source, new TextFiles(Optional.of(real.resolveSibling("")), files));
  }

  /** Reads a pack, unless it has been read. */
  Pack read(String name, Supplier<SourceText> source, TextFiles files) {
    Pack known = read.get(name);
    if (known != null) {
      return known;
    }
    if (reading.contains(name)) {
      problems.add(
          ConfigProblem.ofFile(
              name, "the pack extends itself: " + String.join(" -> ", reading) + " -> " + name));
      return Pack.empty(name);
    }
    reading.addLast(name);
    Pack pack = PackReader.read(new YamlFile(name, source.get(), files, problems), this);
    reading.removeLast();
    read.put(name, pack);
    return pack;
  }
}
