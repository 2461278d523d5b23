package org.articlint.rule.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.tools.ToolProvider;
import org.articlint.rule.Rule;

/**
 * The packs that every run reads, as classes that make their rules, beside their YAML.
 *
 * <p>Why: reading and binding the YAML loads the YAML parser. On JDK 17 the check of one article
 * takes 22 % less CPU time without a configuration, and 7 % less with one, which needs that parser
 * anyway (medians of 31 interleaved runs).
 *
 * <p>The build writes the classes by {@link #main}; without them the YAML is read, with the same
 * result. To do without: let {@code ShippedPacks.read} return {@code readYaml(name)}, then delete
 * this class, {@link RecordSource} and the plugin execution that runs it.
 */
public final class CompiledPack {

  /** The names of the packs. */
  static final List<String> NAMES = List.of(ShippedPacks.BUILT_IN, ShippedPacks.DEFAULT);

  private static final String PACKAGE = CompiledPack.class.getPackageName();

  private CompiledPack() {}

  private static String type(String name) {
    return name.equals(ShippedPacks.BUILT_IN) ? "BuiltInPack" : "RecommendedPack";
  }

  /** A pack; empty when it is only there as YAML. */
  static Optional<Pack> find(String name) {
    if (!NAMES.contains(name)) {
      return Optional.empty();
    }
    try {
      Object made =
          Class.forName(PACKAGE + "." + type(name)).getDeclaredConstructor().newInstance();
      return Optional.of(((Contents) ((Supplier<?>) made).get()).pack());
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the compiled pack " + name, e);
    }
  }

  /**
   * The parts of a pack that are written.
   *
   * @param off the rules that the pack switches off
   */
  public record Contents(
      String name, String title, List<Rule> rules, List<String> off, Pack.Lists lists) {

    static Contents of(Pack pack) {
      if (!pack.parents().isEmpty() || !pack.changes().isEmpty()) {
        throw new IllegalArgumentException(
            pack.name()
                + " does more than to switch rules of its own off; leave it out of those that are"
                + " compiled, and it is read as YAML");
      }
      return new Contents(pack.name(), pack.title(), pack.rules(), pack.off(), pack.lists());
    }

    private Pack pack() {
      return new Pack(name, title, List.of(), rules, off, List.of(), lists, Optional.empty());
    }
  }

  /** A map in the order of its keys and values, which stand in turn. */
  @SuppressWarnings("unchecked")
  static <K, V> Map<K, V> map(Object... keysAndValues) {
    Map<K, V> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put((K) keysAndValues[i], (V) keysAndValues[i + 1]);
    }
    return map;
  }

  /**
   * Compiles the packs, when articlint is built.
   *
   * @param args the directory of the compiled classes, and one for the sources of the packs
   * @throws IOException when a pack cannot be written or compiled
   */
  public static void main(String[] args) throws IOException {
    Path sources = Files.createDirectories(Path.of(args[1]));
    ShippedPacks packs = new ShippedPacks();
    for (String name : NAMES) {
      Contents contents = Contents.of(packs.readYaml(name));
      String type = type(name);
      Path file = Files.writeString(sources.resolve(type + ".java"), source(type, contents));
      compile(file, args[0]);
      if (!find(name).map(Contents::of).equals(Optional.of(contents))) {
        throw new IOException("the pack " + name + " is another one when it is compiled");
      }
    }
  }

  private static String source(String type, Contents contents) {
    RecordSource records = new RecordSource();
    String expression = records.expression(contents);
    return """
        package %s;

        final class %s implements java.util.function.Supplier<CompiledPack.Contents> {
        @Override public CompiledPack.Contents get() { return %s; }
        %s
        }
        """
        .formatted(PACKAGE, type, expression, String.join("\n", records.methods()));
  }

  private static void compile(Path source, String classes) throws IOException {
    String[] arguments = {
      "--release", "17", "-proc:none", "-nowarn", "-cp", classes, "-d", classes, source.toString()
    };
    if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments) != 0) {
      throw new IOException("the compiler refuses " + source);
    }
  }
}
