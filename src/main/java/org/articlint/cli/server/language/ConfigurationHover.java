package org.articlint.cli.server.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articlint.article.OneLine;
import org.articlint.cli.server.document.TextPositions;
import org.articlint.cli.server.yaml.YamlPlace;
import org.articlint.cli.workspace.OpenConfiguration;
import org.articlint.rule.Rule;
import org.articlint.rule.pack.ShippedPacks;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.Position;

/** Says what a key or value of a configuration or a pack means. */
public final class ConfigurationHover {

  private static final int MAX_LIST_CHARS = 2_000;

  private final String text;
  private final ConfigurationSchema schema;
  private final ShippedPacks shipped;

  public ConfigurationHover(OpenConfiguration configuration, ShippedPacks shipped) {
    this.text = configuration.text().text();
    this.schema = new ConfigurationSchema(configuration, shipped);
    this.shipped = shipped;
  }

  /** Returns what is known of a position; empty when nothing is. */
  public Optional<Hover> at(Position position) {
    return YamlPlace.at(text, TextPositions.offset(text, position))
        .flatMap(
            place ->
                meaning(place)
                    .map(
                        meaning ->
                            Markup.hover(
                                meaning,
                                TextPositions.range(
                                    text, place.span().start(), place.span().end()))));
  }

  private Optional<String> meaning(YamlPlace place) {
    List<String> path = place.path();
    String written = text.substring(place.span().start(), place.span().end());
    if (!place.isKey() && ConfigurationSchema.isPackName(path)) {
      return ShippedPacks.NAMES.contains(written)
          ? Optional.of("**%s**: %s".formatted(written, shipped.get(written).title()))
          : Optional.empty();
    }
    if (place.isKey() && schema.isRuleId(path)) {
      return rule(path).map(RuleText::full);
    }
    if (place.isKey() && schema.lists(path).contains(written)) {
      return Optional.of(list(path, written));
    }
    return ofKey(path, place);
  }

  private Optional<Rule> rule(List<String> path) {
    return Optional.ofNullable(schema.rules().get(path.get(path.size() - 1)));
  }

  private String list(List<String> path, String name) {
    boolean isWords = path.get(0).equals("words");
    List<String> values =
        isWords ? schema.vocabulary().words(name) : schema.vocabulary().fields(name);
    return "%s **%s**, with what the packs have in it:\n\n%s"
        .formatted(
            isWords ? "The list of words" : "The list of metadata fields",
            name,
            OneLine.of(RuleText.code(values), MAX_LIST_CHARS));
  }

  /** Says what the key means; for a value, what the key that it belongs to means. */
  private Optional<String> ofKey(List<String> path, YamlPlace place) {
    SchemaAt at = schema.at(path, place.around());
    String key = last(path);
    boolean isItem = last(path).equals(YamlPlace.ITEM);
    if (isItem) {
      List<String> list = path.subList(0, path.size() - 1);
      at = schema.at(list, place.around());
      key = list.isEmpty() ? "" : last(list);
    }
    if (at.description().isEmpty()) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder("**%s**: %s".formatted(key, at.description()));
    List<String> known = known(at, place);
    if (!known.isEmpty()) {
      text.append("\n\nOne of ").append(RuleText.code(known)).append('.');
    }
    return Optional.of(text.toString());
  }

  private static List<String> known(SchemaAt at, YamlPlace place) {
    List<String> known = new ArrayList<>(at.values());
    if (known.isEmpty() && at.takesMapping() && place.isKey()) {
      Set<String> keys = at.keys().keySet();
      known.addAll(keys);
    }
    return known;
  }

  private static String last(List<String> path) {
    return path.get(path.size() - 1);
  }
}
