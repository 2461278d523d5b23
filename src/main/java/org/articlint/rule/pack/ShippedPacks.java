package org.articlint.rule.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.article.SourceText;
import org.articlint.rule.Rule;
import org.articlint.rule.yaml.ConfigException;
import org.articlint.rule.yaml.ConfigProblem;
import org.articlint.rule.yaml.TextFiles;
import org.articlint.rule.yaml.YamlFile;
import org.articlint.rule.yaml.YamlReader;

/**
 * A pack that comes with articlint.
 *
 * @param rules its own rules, in the order written
 * @param builtOn the names of the packs it builds on
 */
public record ShippedPack(String name, String title, List<Rule> rules, List<String> builtOn) {

  /**
   * Every shipped pack, the built-in rules first.
   *
   * @throws ConfigException when one is faulty, which a test forbids
   */
  public static List<ShippedPack> all() throws ConfigException {
    List<ConfigProblem> problems = new ArrayList<>();
    PackLookup lookup = new PackLookup(Optional.empty(), Path.of(""), problems);
    List<String> names = new ArrayList<>(List.of(PackLookup.BUILT_IN));
    names.addAll(PackLookup.SHIPPED);
    List<ShippedPack> packs = new ArrayList<>();
    for (String name : names) {
      Pack pack = lookup.shipped(name);
      packs.add(
          new ShippedPack(
              pack.name(),
              pack.title(),
              pack.rules(),
              pack.parents().stream().map(Pack::name).toList()));
    }
    if (!problems.isEmpty()) {
      throw new ConfigException(problems);
    }
    return packs;
  }

  /**
   * Reads the packs that most runs need, and a made-up configuration, so that they and what reading
   * one needs are there when asked for.
   */
  public static void readAhead() {
    List<ConfigProblem> problems = new ArrayList<>();
    PackLookup lookup = new PackLookup(Optional.empty(), Path.of(""), problems);
    CompiledPack.NAMES.forEach(lookup::shipped);
    SourceText made = SourceText.of("extends: [recommended]\nrules:\n  a: {check: {b: 1}}\n");
    YamlReader.read(new YamlFile("", made, TextFiles.NONE, problems));
  }

  /** Every rule of the shipped packs, by id. */
  public static Map<String, Rule> rulesById() throws ConfigException {
    Map<String, Rule> rules = new LinkedHashMap<>();
    all().forEach(pack -> pack.rules().forEach(rule -> rules.put(rule.id(), rule)));
    return rules;
  }
}
