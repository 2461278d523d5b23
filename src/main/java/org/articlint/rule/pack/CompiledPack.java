package org.articlint.rule.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlint.article.SourceText;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Scalar;
import org.articlint.rule.Rule;
import org.articlint.rule.yaml.TextFiles;
import org.articlint.rule.yaml.YamlFile;

/**
 * The packs that every run reads, as bytes beside their YAML in the jar: to read and bind the YAML
 * takes a fifth of the processor time of a check of one article. Made when articlint is built, of
 * the same YAML; without them it is read.
 */
public final class CompiledPack {

  /** Their names. */
  static final List<String> NAMES = List.of(PackLookup.BUILT_IN, PackLookup.DEFAULT);

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
    Form form = Form.read(bytes);
    YamlFile file = new YamlFile(form.name, SourceText.of(""), TextFiles.NONE, new ArrayList<>());
    List<RuleChange> changes = form.off.stream().map(rule -> new RuleChange(rule, file)).toList();
    return new Pack(form.name, form.title, List.of(), form.rules, changes);
  }

  /**
   * What is written.
   *
   * @param off the rules that the pack has switched off
   */
  public record Form(String name, String title, List<Rule> rules, List<Entry> off) {

    static Form of(Pack pack) throws IOException {
      List<Entry> off = pack.changes().stream().map(RuleChange::entry).toList();
      if (!pack.parents().isEmpty()
          || !off.stream().allMatch(e -> e.value() instanceof Scalar s && s.text().equals("off"))) {
        throw new IOException(
            pack.name()
                + " does more than to switch rules of its own off; leave it out of those that are"
                + " compiled, and it is read as YAML");
      }
      return new Form(pack.name(), pack.title(), pack.rules(), off);
    }

    static Form read(byte[] bytes) throws IOException, ReflectiveOperationException {
      return (Form) new RecordReader(new DataInputStream(new ByteArrayInputStream(bytes))).read();
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
    for (String name : NAMES) {
      Form form = Form.of(PackLookup.readYaml(name));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      new RecordWriter(new DataOutputStream(bytes)).write(form);
      if (!Form.read(bytes.toByteArray()).equals(form)) {
        throw new IOException("the pack " + name + " is another one when it is read again");
      }
      Files.write(Path.of(args[0]).resolve(file(name)), bytes.toByteArray());
    }
  }
}
