package org.articlint.cli.server.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.articlint.article.Metadata;
import org.articlint.article.Span;
import org.articlint.article.Value.Mapping;
import org.articlint.check.ArticleProblem;
import org.articlint.check.value.Vocabulary;
import org.articlint.cli.server.document.TextPositions;
import org.articlint.cli.server.yaml.YamlPlace;
import org.articlint.rule.Rule;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionList;

/**
 * Offers keys that rules read and an article lacks, and the values that schemas allow. No dates and
 * no names of reviewers: a review is the act of a person.
 *
 * @param rules those that hold for the article
 */
record MetadataCompletion(List<Rule> rules, Vocabulary vocabulary) {

  private static final String ARTICLINT = "articlint";
  private static final String IGNORE = "ignore";

  /**
   * Returns what can be written in the metadata; empty where neither a key nor a value can stand.
   *
   * @param yaml the span of the metadata
   * @param offset the cursor, in it
   */
  Optional<CompletionList> at(String text, Span yaml, int offset) {
    String metadata = text.substring(yaml.start(), yaml.end());
    return YamlPlace.writtenAt(metadata, offset - yaml.start())
        .map(place -> at(place, metadata, text, yaml.start(), offset));
  }

  private CompletionList at(YamlPlace place, String metadata, String text, int start, int offset) {
    Span span = place.span().shift(start);
    Offers offers =
        new Offers(
            TextPositions.range(text, span.start(), span.end()),
            text.substring(span.start(), offset));
    List<String> path = place.path().stream().filter(key -> !key.equals(YamlPlace.ITEM)).toList();
    if (place.isKey()) {
      addKeys(path.subList(0, path.size() - 1), place, metadata, offers);
    } else {
      for (String value : MetadataSchemas.of(rules).below(path).values()) {
        offers.add(value, value, CompletionItemKind.EnumMember, "", "");
      }
      if (YamlKeys.mayBegin(metadata, place.span())) {
        addKeys(path, place, metadata, offers);
      }
    }
    return offers.list();
  }

  private void addKeys(List<String> above, YamlPlace place, String metadata, Offers offers) {
    Set<String> present = new TreeSet<>();
    if (place.isKey()) {
      place
          .mapping()
          .orElseThrow()
          .entries()
          .forEach(entry -> present.add(Metadata.normalizeKey(entry.key())));
    }
    keys(above, place)
        .forEach(
            (key, readers) -> {
              if (!present.contains(Metadata.normalizeKey(key))) {
                offers.add(
                    key,
                    YamlKeys.key(key, metadata, place.span()),
                    CompletionItemKind.Property,
                    String.join(", ", readers.stream().map(Rule::id).toList()),
                    documentation(key, readers));
              }
            });
  }

  /** The keys, each with the rules that read it. */
  private Map<String, List<Rule>> keys(List<String> above, YamlPlace place) {
    Map<String, List<Rule>> keys = new LinkedHashMap<>();
    if (above.equals(List.of(ARTICLINT, IGNORE))) {
      rules.stream()
          .filter(rule -> !(rule.check() instanceof ArticleProblem))
          .forEach(rule -> keys.put(rule.id(), List.of(rule)));
      return keys;
    }
    if (above.equals(List.of(ARTICLINT))) {
      keys.put(IGNORE, List.of());
      return keys;
    }
    List<Mapping> around = place.around();
    Metadata metadata = around.isEmpty() ? Metadata.NONE : new Metadata(around.get(0));
    MetadataSchemas.of(rules).below(above).keys().forEach(keys::put);
    boolean isCustom = above.size() == 1 && Metadata.isCustomBlock(above.get(0));
    new MetadataUse(rules, vocabulary)
        .missing(metadata, isCustom ? List.of() : above)
        .forEach(
            (key, readers) -> {
              List<Rule> all = new ArrayList<>(keys.getOrDefault(key, List.of()));
              readers.stream().filter(rule -> !all.contains(rule)).forEach(all::add);
              keys.put(key, all);
            });
    if (above.isEmpty()) {
      keys.put(ARTICLINT, List.of());
    }
    return keys;
  }

  private static String documentation(String key, List<Rule> readers) {
    if (key.equals(ARTICLINT) || key.equals(IGNORE)) {
      return "Findings of the whole article to let stand: `articlint: {ignore: {RULE: reason}}`.";
    }
    if (readers.size() == 1 && readers.get(0).id().equals(key)) {
      return RuleText.full(readers.get(0));
    }
    List<String> lines = new ArrayList<>(List.of("Rules that read it:", ""));
    for (Rule rule : readers) {
      lines.add("- %s: %s".formatted(RuleText.head(rule), RuleText.text(rule.title())));
    }
    return String.join("\n", lines);
  }
}
