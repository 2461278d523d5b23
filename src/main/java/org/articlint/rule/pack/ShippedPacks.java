package org.articlint.rule.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.articlint.article.SourceText;
import org.articlint.check.value.Vocabulary;
import org.articlint.rule.Rule;
import org.articlint.rule.yaml.ConfigProblem;
import org.articlint.rule.yaml.TextFiles;
import org.articlint.rule.yaml.YamlFile;
import org.articlint.rule.yaml.YamlReader;

/**
 * The packs in the jar, each read when it is first asked for. A run owns one of these; its threads
 * may share it.
 */
public final class ShippedPacks {

  /** The packs that a file may name. */
  public static final List<String> NAMES =
      List.of("recommended", "operations", "freshness", "ai-disclosure", "alphanode");

  /** The pack that holds where none is named. */
  public static final String DEFAULT = "recommended";

  /** The pack of the rules that are always there. */
  public static final String BUILT_IN = "built-in";

  private final Map<String, FutureTask<Pack>> packs = new ConcurrentHashMap<>();

  /**
   * Returns a pack.
   *
   * @param name one of {@link #NAMES}, or {@link #BUILT_IN}
   * @throws IllegalStateException when it is faulty, which a test forbids
   */
  public Pack get(String name) {
    FutureTask<Pack> mine = new FutureTask<>(() -> read(name));
    FutureTask<Pack> known = packs.putIfAbsent(name, mine);
    if (known == null) {
      mine.run();
    }
    try {
      return (known == null ? mine : known).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a pack was read", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the shipped pack " + name, e.getCause());
    }
  }

  /** Returns every pack, the built-in rules first. */
  public List<Pack> all() {
    List<Pack> all = new ArrayList<>(List.of(get(BUILT_IN)));
    NAMES.forEach(name -> all.add(get(name)));
    return all;
  }

  /** Returns the packs that have been read so far. */
  public List<Pack> known() {
    return packs.keySet().stream().map(this::get).toList();
  }

  /** Returns the named lists of all packs, whose rules all read the metadata. */
  public Vocabulary vocabulary() {
    Vocabulary vocabulary = Vocabulary.EMPTY;
    for (Pack pack : Pack.withParents(all())) {
      vocabulary = pack.addedTo(vocabulary);
    }
    return vocabulary.readBy(() -> Rule.fields(rulesById().values()));
  }

  /** Returns every rule of the packs, by id. */
  public Map<String, Rule> rulesById() {
    Map<String, Rule> rules = new LinkedHashMap<>();
    all().forEach(pack -> pack.rules().forEach(rule -> rules.put(rule.id(), rule)));
    return rules;
  }

  /**
   * Reads the packs that most runs need, so that they are there when asked for.
   *
   * @param configured whether a configuration will be read; then a made-up one is, for its classes
   */
  public void readAhead(boolean configured) {
    CompiledPack.NAMES.forEach(this::get);
    if (!configured) {
      return;
    }
    SourceText made = SourceText.of("extends: [recommended]\nrules:\n  a: {check: {b: 1}}\n");
    YamlReader.read(new YamlFile("", made, TextFiles.NONE, new ArrayList<>()));
  }

  private Pack read(String name) {
    return CompiledPack.find(name).orElseGet(() -> readYaml(name));
  }

  /** Reads a pack of the jar from its YAML. */
  Pack readYaml(String name) {
    List<ConfigProblem> faults = new ArrayList<>();
    String file = "rules/" + name + ".yaml";
    Pack pack = PackLookup.forJar(this, faults).read(file, () -> source(file), TextFiles.NONE);
    if (!faults.isEmpty()) {
      throw new IllegalStateException(faults.toString());
    }
    return pack;
  }

  private static SourceText source(String file) {
    try (InputStream in = ShippedPacks.class.getClassLoader().getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("not in the jar: " + file);
      }
      return SourceText.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
