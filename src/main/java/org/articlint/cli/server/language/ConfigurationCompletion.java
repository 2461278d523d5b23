package org.articlint.cli.server.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.article.Span;
import org.articlint.article.Value.Mapping;
import org.articlint.cli.server.document.TextPositions;
import org.articlint.cli.server.yaml.YamlPlace;
import org.articlint.cli.workspace.OpenConfiguration;
import org.articlint.lint.files.ConfigFormats;
import org.articlint.rule.Rule;
import org.articlint.rule.pack.ShippedPacks;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.Position;

/** Offers keys and values while somebody writes a configuration or a pack. */
public final class ConfigurationCompletion {

  private static final CompletionList NOTHING = new CompletionList(false, List.of());

  private final String text;
  private final ConfigurationSchema schema;
  private final ShippedPacks shipped;

  public ConfigurationCompletion(OpenConfiguration configuration, ShippedPacks shipped) {
    this.text = configuration.text().text();
    this.schema = new ConfigurationSchema(configuration, shipped);
    this.shipped = shipped;
  }

  /** Returns what can be written at a position. */
  public CompletionList at(Position position) {
    int offset = TextPositions.offset(text, position);
    Optional<YamlPlace> written = YamlPlace.writtenAt(text, offset);
    if (written.isEmpty()) {
      return NOTHING;
    }
    YamlPlace place = written.get();
    Span span = place.span();
    Offers offers =
        new Offers(
            TextPositions.range(text, span.start(), span.end()),
            text.substring(span.start(), offset));
    if (place.isKey()) {
      addKeys(place.path().subList(0, place.path().size() - 1), place, offers);
    } else {
      addValues(place, offers);
      if (YamlKeys.mayBegin(text, span)) {
        addKeys(place.path(), place, offers);
      }
    }
    return offers.list();
  }

  /** Offers the keys of the mapping at a path that it has not. */
  private void addKeys(List<String> path, YamlPlace place, Offers offers) {
    boolean isInMapping = place.isKey();
    Mapping mapping =
        isInMapping
            ? place.mapping().orElseThrow()
            : new Mapping(List.of(), Span.at(place.span().start()));
    List<Mapping> around =
        isInMapping ? place.around().subList(0, place.around().size() - 1) : place.around();
    List<String> example = YamlKeys.with(path, "");
    if (schema.isRuleId(example)) {
      schema.rules().values().stream()
          .filter(rule -> mapping.entry(rule.id()).isEmpty())
          .forEach(rule -> addRule(rule, place, offers));
      return;
    }
    for (String list : schema.lists(example)) {
      if (mapping.entry(list).isEmpty()) {
        offers.add(list, key(list, place), CompletionItemKind.Property, "list", "");
      }
    }
    SchemaAt at = schema.at(path, around).forMapping(mapping, "");
    for (Map.Entry<String, SchemaAt> each : at.keys().entrySet()) {
      if (mapping.entry(each.getKey()).isEmpty()) {
        offers.add(
            each.getKey(),
            key(each.getKey(), place),
            CompletionItemKind.Property,
            at.isRequired(each.getKey()) ? "required" : "",
            each.getValue().description());
      }
    }
  }

  private void addRule(Rule rule, YamlPlace place, Offers offers) {
    offers.add(
        rule.id(),
        key(rule.id(), place),
        CompletionItemKind.Property,
        rule.severity().toString(),
        RuleText.full(rule));
  }

  private String key(String key, YamlPlace place) {
    return YamlKeys.key(key, text, place.span());
  }

  private void addValues(YamlPlace place, Offers offers) {
    List<String> path = place.path();
    if (ConfigurationSchema.isPackName(path)) {
      ShippedPacks.NAMES.forEach(
          name ->
              offers.add(name, name, CompletionItemKind.Module, "pack", shipped.get(name).title()));
      return;
    }
    if (schema.isFormat(path)) {
      ConfigFormats.names()
          .forEach(name -> offers.add(name, name, CompletionItemKind.Value, "format", ""));
      return;
    }
    SchemaAt at = schema.at(path, place.around());
    for (String value : at.values()) {
      offers.add(value, value, CompletionItemKind.EnumMember, "", at.description());
    }
  }
}
