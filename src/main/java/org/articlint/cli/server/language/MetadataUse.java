package org.articlint.cli.server.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.articlint.article.Metadata;
import org.articlint.check.MetadataExpression;
import org.articlint.check.value.FieldPaths;
import org.articlint.check.value.Vocabulary;
import org.articlint.rule.Rule;
import org.articlint.rule.RuleDocumentation;
import org.articlint.rule.RuleDocumentation.OptionText;
import org.articlint.rule.yaml.RecordShape;

/**
 * What rules read of the metadata, and what for.
 *
 * @param rules those that hold for the article
 */
record MetadataUse(List<Rule> rules, Vocabulary vocabulary) {

  private static final Pattern IN_EXPRESSION =
      Pattern.compile("\\bmetadata((?:\\.[A-Za-z_]\\w*)++)");

  /** Copies the list. */
  MetadataUse {
    rules = List.copyOf(rules);
  }

  /**
   * A reader of a key.
   *
   * @param meaning what the rule takes the value for; empty when it only asks for one
   */
  record Reader(Rule rule, String meaning) {

    /** In Markdown, on one line. */
    String text() {
      String title = "%s: %s".formatted(RuleText.head(rule), RuleText.text(rule.title()));
      return meaning.isEmpty() ? title : title + " (" + RuleText.text(meaning) + ")";
    }
  }

  /** The rules that read a path for which a test holds, in the order of their ids. */
  List<Reader> readers(Predicate<String> isMeant) {
    Map<String, Boolean> known = new LinkedHashMap<>();
    Predicate<String> once = path -> known.computeIfAbsent(path, isMeant::test);
    List<Reader> readers = new ArrayList<>();
    for (Rule rule : rules) {
      reader(rule, once).ifPresent(readers::add);
    }
    return readers;
  }

  private Optional<Reader> reader(Rule rule, Predicate<String> isMeant) {
    RecordShape shape = RecordShape.of(rule.check().getClass());
    Map<String, String> meanings = new LinkedHashMap<>();
    for (OptionText option : RuleDocumentation.options(rule.check().getClass())) {
      meanings.put(option.name(), option.meaning());
    }
    for (int i = 0; i < shape.keys().size(); i++) {
      if (shape.read(i, rule.check()) instanceof FieldPaths fields && isIn(fields, isMeant)) {
        return Optional.of(new Reader(rule, meanings.getOrDefault(shape.keys().get(i), "")));
      }
    }
    return rule.check().fields().stream().anyMatch(fields -> isIn(fields, isMeant))
            || inExpression(rule).stream().anyMatch(isMeant)
        ? Optional.of(new Reader(rule, ""))
        : Optional.empty();
  }

  private boolean isIn(FieldPaths fields, Predicate<String> isMeant) {
    return fields.in(vocabulary).stream().anyMatch(isMeant);
  }

  private static List<String> inExpression(Rule rule) {
    return rule.check() instanceof MetadataExpression check
        ? IN_EXPRESSION
            .matcher(check.expression().source())
            .results()
            .map(result -> result.group(1).substring(1))
            .toList()
        : List.of();
  }

  /**
   * The keys that can be written below some others so that a rule finds what it looks for, the
   * likeliest first, each with the rules, of which one may be named twice. What the article has
   * under another name is left out.
   *
   * @param above the keys that lead there
   */
  Map<String, List<Rule>> missing(Metadata metadata, List<String> above) {
    NavigableMap<FieldPaths, List<Rule>> readers = new TreeMap<>();
    for (Rule rule : rules) {
      rule.check()
          .fields()
          .forEach(fields -> readers.computeIfAbsent(fields, any -> new ArrayList<>()).add(rule));
    }
    Set<String> known = new HashSet<>();
    for (FieldPaths fields : readers.keySet()) {
      List<String> paths = fields.in(vocabulary);
      if (paths.stream().anyMatch(path -> !metadata.all(path).isEmpty())) {
        known.addAll(paths);
      }
    }
    NavigableMap<Integer, Map<String, List<Rule>>> byRank = new TreeMap<>();
    readers.forEach((fields, some) -> add(fields, some, known, above, byRank));
    Map<String, List<Rule>> keys = new LinkedHashMap<>();
    byRank.values().forEach(rank -> rank.forEach(keys::putIfAbsent));
    return keys;
  }

  /** Adds the keys of some paths by their rank, but for those that the article has in a way. */
  private void add(
      FieldPaths fields,
      List<Rule> readers,
      Set<String> known,
      List<String> above,
      Map<Integer, Map<String, List<Rule>>> byRank) {
    List<String> paths = fields.in(vocabulary);
    for (int i = 0; i < paths.size(); i++) {
      Optional<String> next =
          known.contains(paths.get(i)) ? Optional.empty() : next(paths.get(i), above);
      if (next.isPresent()) {
        byRank
            .computeIfAbsent(i, rank -> new LinkedHashMap<>())
            .computeIfAbsent(next.get(), key -> new ArrayList<>())
            .addAll(readers);
      }
    }
  }

  /** The key of a path that follows some keys; empty when it does not begin with them. */
  private static Optional<String> next(String path, List<String> above) {
    List<String> keys = List.of(path.split("\\.", -1));
    boolean isBelow =
        keys.size() > above.size()
            && path.indexOf('*') < 0
            && isSame(keys.subList(0, above.size()), above);
    return isBelow ? Optional.of(keys.get(above.size())) : Optional.empty();
  }

  private static boolean isSame(List<String> some, List<String> others) {
    for (int i = 0; i < some.size(); i++) {
      if (!Metadata.normalizeKey(some.get(i)).equals(Metadata.normalizeKey(others.get(i)))) {
        return false;
      }
    }
    return true;
  }
}
