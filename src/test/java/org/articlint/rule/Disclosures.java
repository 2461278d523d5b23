package org.articlint.rule;

import java.util.List;
import java.util.stream.Collectors;
import org.articlint.article.Article;
import org.articlint.check.ArticleCheck;
import org.articlint.check.Articles;
import org.articlint.check.match.Match;
import org.articlint.check.value.Context;
import org.articlint.rule.pack.ShippedPacks;

/** Runs the rules of the pack {@code ai-disclosure} on articles of a few lines. */
final class Disclosures {

  static final String UNREVIEWED = "ai-style-without-human-review";
  static final String MACHINE = "ai-named-as-reviewer";
  static final String ASSISTED = "ai-assisted-without-reviewer";
  static final String UNKNOWN = "unknown-ai-usage";
  static final String CONTRADICTION = "contradictory-ai-declaration";

  private static final ShippedPacks PACKS = new ShippedPacks();

  private Disclosures() {}

  /** The messages of a rule on an article with lines of metadata, which {@code ; } separates. */
  static List<String> messages(String rule, String metadata) {
    return messages(rule, Articles.markdown(head(metadata) + "\nText.\n"));
  }

  static String head(String metadata) {
    return metadata
        .lines()
        .collect(Collectors.joining("\n", "---\n", "\n---\n"))
        .replace("; ", "\n");
  }

  static List<String> messages(String id, Article article) {
    Rule rule = PACKS.rulesById().get(id);
    Context context =
        new Context(
            Articles.TODAY, article.source().length(), PACKS.vocabulary(), Context.Past.NONE);
    return ((ArticleCheck) rule.check())
        .check(article, context).matches().stream().map(match -> message(rule, match)).toList();
  }

  private static String message(Rule rule, Match match) {
    String message = rule.message();
    for (var value : match.values().entrySet()) {
      message = message.replace("{" + value.getKey() + "}", value.getValue());
    }
    return message;
  }

  /** Whether an article that an AI wrote counts as unreviewed with these lines of metadata. */
  static boolean isUnreviewed(String metadata) {
    return !messages(UNREVIEWED, "ai_generated: true; " + metadata).isEmpty();
  }
}
