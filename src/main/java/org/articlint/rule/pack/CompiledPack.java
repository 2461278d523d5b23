package org.articlint.rule.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.articlint.rule.Rule;

/**
 * The packs that every run reads, stored in the jar as records in binary form, beside their YAML.
 *
 * <p>Why: reading and binding the YAML loads the YAML parser. On JDK 17 the check of one article
 * takes 22 % less CPU time without a configuration, and 7 % less with one, which needs that parser
 * anyway (medians of 31 interleaved runs).
 *
 * <p>The build writes the files by {@link #main}; without them the YAML is read, with the same
 * result. To do without: let {@code ShippedPacks.read} return {@code readYaml(name)}, then delete
 * this class, {@link RecordWriter}, {@link RecordReader} and the plugin execution that runs it.
 */
public final class CompiledPack {

  /** The names of the packs. */
  static final List<String> NAMES = List.of(ShippedPacks.BUILT_IN, ShippedPacks.DEFAULT);

  private CompiledPack() {}

  private static String file(String name) {
    return "rules/" + name + ".pack";
  }

  /** A pack; empty when it is only there as YAML. */
  static Optional<Pack> find(String name) {
    if (!NAMES.contains(name)) {
      return Optional.empty();
    }
    try (InputStream in = CompiledPack.class.getClassLoader().getResourceAsStream(file(name))) {
      return in == null ? Optional.empty() : Optional.of(read(in.readAllBytes()));
    } catch (IOException | ReflectiveOperationException e) {
      throw new IllegalStateException("the compiled pack " + name, e);
    }
  }

  private static Pack read(byte[] bytes) throws IOException, ReflectiveOperationException {
    Contents contents = Contents.read(bytes);
    return new Pack(
        contents.name,
        contents.title,
        List.of(),
        contents.rules,
        contents.off,
        List.of(),
        contents.lists,
        Optional.empty());
  }

  /**
   * The parts of a pack that are written.
   *
   * @param off the rules that the pack switches off
   */
  public record Contents(
      String name, String title, List<Rule> rules, List<String> off, Pack.Lists lists) {

    static Contents of(Pack pack) throws IOException {
      if (!pack.parents().isEmpty() || !pack.changes().isEmpty()) {
        throw new IOException(
            pack.name()
                + " does more than to switch rules of its own off; leave it out of those that are"
                + " compiled, and it is read as YAML");
      }
      return new Contents(pack.name(), pack.title(), pack.rules(), pack.off(), pack.lists());
    }

    static Contents read(byte[] bytes) throws IOException, ReflectiveOperationException {
      return (Contents)
          new RecordReader(new DataInputStream(new ByteArrayInputStream(bytes))).read();
    }
  }

  /**
   * Compiles the packs, when articlint is built.
   *
   * @param args the directory of the compiled classes
   * @throws IOException when a pack cannot be written
   * @throws ReflectiveOperationException when what was written cannot be read
   */
  public static void main(String[] args) throws IOException, ReflectiveOperationException {
    ShippedPacks packs = new ShippedPacks();
    for (String name : NAMES) {
      Contents contents = Contents.of(packs.readYaml(name));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      new RecordWriter(new DataOutputStream(bytes)).write(contents);
      if (!Contents.read(bytes.toByteArray()).equals(contents)) {
        throw new IOException("the pack " + name + " is another one when it is read again");
      }
      Files.write(Path.of(args[0]).resolve(file(name)), bytes.toByteArray());
    }
  }
}
