package org.articlint.rule.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.articlint.article.RelativePath;
import org.articlint.article.SourceText;
import org.articlint.article.Value;
import org.articlint.article.Value.Scalar;
import org.articlint.rule.Names;
import org.articlint.rule.yaml.ConfigProblem;
import org.articlint.rule.yaml.TextFiles;
import org.articlint.rule.yaml.YamlFile;

/**
 * Finds packs: those shipped by name, others as files relative to the file that names them and
 * below the root. Nothing is fetched from a network.
 */
public final class PackLookup {

  /** The packs in the jar. */
  public static final List<String> SHIPPED =
      List.of("recommended", "operations", "freshness", "ai-disclosure", "alphanode");

  /** The pack that holds where none is named. */
  public static final String DEFAULT = "recommended";

  /** The rules that are always there. */
  public static final String BUILT_IN = "built-in";

  private static final int MAX_BYTES = 1 << 20;

  private static final Map<String, FutureTask<Pack>> SHIPPED_PACKS = new ConcurrentHashMap<>();

  private final Optional<Path> root;
  private final Path base;
  private final List<ConfigProblem> problems;
  private final Map<String, Pack> read;
  private final Deque<String> reading = new ArrayDeque<>();

  /**
   * A lookup.
   *
   * @param root packs from files must be below it; empty for no bound
   * @param base what relative paths in messages are relative to
   */
  public PackLookup(Optional<Path> root, Path base, List<ConfigProblem> problems) {
    this(root, base, problems, new HashMap<>());
  }

  private PackLookup(
      Optional<Path> root, Path base, List<ConfigProblem> problems, Map<String, Pack> read) {
    this.root = root;
    this.base = base;
    this.problems = problems;
    this.read = read;
  }

  /** The same lookup, for packs anywhere; one that was read already is not read again. */
  public PackLookup unbounded() {
    return new PackLookup(Optional.empty(), base, problems, read);
  }

  /** The packs that a value names; unknown ones have been reported. */
  public List<Pack> findAll(Value value, YamlFile file) {
    List<Pack> found = new ArrayList<>();
    for (Scalar name : PackReader.scalars(value, file, "extends")) {
      find(name, file).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Pack> find(Scalar name, YamlFile file) {
    String text = name.text();
    if (SHIPPED.contains(text)) {
      return Optional.of(shipped(text));
    }
    if (text.contains("://")) {
      file.report(
          name.span(), "packs are not read from the network; copy '%s' here".formatted(text));
      return Optional.empty();
    }
    if (!text.endsWith(".yaml") && !text.endsWith(".yml")) {
      file.report(
          name.span(), Names.unknown("pack", text, SHIPPED) + ", and files ending in .yaml");
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

  /** A pack of the jar; each is read once for the whole process. */
  public Pack shipped(String name) {
    FutureTask<Pack> reading = new FutureTask<>(() -> readShipped(name));
    FutureTask<Pack> known = SHIPPED_PACKS.putIfAbsent(name, reading);
    if (known == null) {
      reading.run();
    }
    try {
      return (known == null ? reading : known).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a pack was read", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the shipped pack " + name, e.getCause());
    }
  }

  private static Pack readShipped(String name) {
    return CompiledPack.find(name).orElseGet(() -> readYaml(name));
  }

  /** Reads a pack of the jar. */
  static Pack readYaml(String name) {
    List<ConfigProblem> faults = new ArrayList<>();
    Pack pack = new PackLookup(Optional.empty(), Path.of(""), faults).readFromJar(name);
    if (!faults.isEmpty()) {
      throw new IllegalStateException(faults.toString());
    }
    return pack;
  }

  private Pack readFromJar(String name) {
    String file = "rules/" + name + ".yaml";
    return read(
        file,
        () -> {
          try (InputStream in = PackLookup.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
              throw new IllegalStateException("not in the jar: " + file);
            }
            return SourceText.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        },
        TextFiles.NONE);
  }

  /**
   * A pack from a file.
   *
   * @throws IOException when it cannot be read, or lies outside the root
   */
  public Pack file(Path path) throws IOException {
    Path real = path.toRealPath();
    if (root.isPresent() && !real.startsWith(root.get().toRealPath())) {
      throw new IOException("it lies outside " + root.get());
    }
    if (Files.size(real) > MAX_BYTES || !Files.isRegularFile(real)) {
      throw new IOException("it is no file of at most 1 MiB");
    }
    String name = RelativePath.display(base, path);
    SourceText source = SourceText.decode(Files.readAllBytes(real));
    return read(name, () -> source, new TextFiles(Optional.of(real.resolveSibling("")), root));
  }

  private Pack read(String name, Supplier<SourceText> source, TextFiles files) {
    Pack known = read.get(name);
    if (known != null) {
      return known;
    }
    if (reading.contains(name)) {
      problems.add(
          ConfigProblem.ofFile(
              name, "the pack extends itself: " + String.join(" -> ", reading) + " -> " + name));
      return new Pack(name, "", List.of(), List.of(), List.of(), List.of());
    }
    reading.addLast(name);
    Pack pack = PackReader.read(new YamlFile(name, source.get(), files, problems), this);
    reading.removeLast();
    read.put(name, pack);
    return pack;
  }
}
