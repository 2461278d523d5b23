package org.articlint.cli.server.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlint.article.Comment;
import org.articlint.article.Metadata;
import org.articlint.article.Span;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.cli.server.document.TextPositions;
import org.articlint.cli.workspace.OpenArticle;
import org.articlint.lint.suppression.SuppressionReader;
import org.articlint.rule.Rule;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.Position;

/** Says which rules read a metadata key, and what a suppression suppresses. */
public final class ArticleHover {

  /** Rules that are told of one place. */
  private static final int MAX_RULES = 20;

  private final OpenArticle article;
  private final int mark;

  public ArticleHover(OpenArticle article) {
    this.article = article;
    this.mark = article.source().hasByteOrderMark() ? 1 : 0;
  }

  /** Returns what is known of a position; empty when nothing is. */
  public Optional<Hover> at(Position position) {
    int offset = Math.max(0, TextPositions.offset(article.text(), position) - mark);
    Optional<Comment> comment =
        article.article().comments().stream()
            .filter(each -> each.span().start() <= offset && offset < each.span().end())
            .findFirst();
    if (comment.isPresent()) {
      return SuppressionReader.written(comment.get().text())
          .flatMap(written -> suppression(written.rules(), written.reason()))
          .map(text -> hover(text, comment.get().span()));
    }
    return KeyChain.at(article.article().metadata(), offset)
        .flatMap(key -> ofKey(key).map(text -> hover(text, key.entry().keySpan())));
  }

  private Hover hover(String text, Span span) {
    return Markup.hover(
        text, TextPositions.range(article.text(), span.start() + mark, span.end() + mark));
  }

  private Optional<String> suppression(List<String> ids, String reason) {
    List<String> parts = new ArrayList<>();
    for (String id : ids.subList(0, Math.min(ids.size(), MAX_RULES))) {
      Optional.ofNullable(article.config().allRules().get(id))
          .map(this::described)
          .ifPresent(parts::add);
    }
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    SuppressionReader.lastDay(reason).map(ArticleHover::until).ifPresent(parts::add);
    return Optional.of(String.join("\n\n---\n\n", parts));
  }

  private String described(Rule rule) {
    boolean holds = article.rules().stream().anyMatch(enabled -> enabled.id().equals(rule.id()));
    return RuleText.full(rule) + (holds ? "" : "\n\nThe rule is off for this file.");
  }

  private static String until(LocalDate day) {
    return "The last day of this suppression is **%s**.".formatted(day);
  }

  private Optional<String> ofKey(KeyChain key) {
    Optional<Entry> suppressed = suppressed(key);
    if (suppressed.isPresent()) {
      String reason = suppressed.get().value() instanceof Scalar text ? text.text() : "";
      return suppression(List.of(suppressed.get().key()), reason);
    }
    List<String> lines = new ArrayList<>();
    MetadataUse use = new MetadataUse(article.rules(), article.config().vocabulary());
    use.readers(key::isFoundBy).forEach(reader -> lines.add("- " + reader.text()));
    MetadataSchemas schemas = MetadataSchemas.of(article.rules()).below(key.path());
    for (Rule rule : schemas.rules()) {
      lines.add("- %s: %s".formatted(RuleText.head(rule), RuleText.text(rule.title())));
    }
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder("Rules that read **");
    text.append(RuleText.text(key.entry().key())).append("**:\n\n");
    text.append(String.join("\n", lines.subList(0, Math.min(lines.size(), MAX_RULES))));
    schemas.descriptions().forEach(each -> text.append("\n\n").append(RuleText.text(each)));
    if (!schemas.values().isEmpty()) {
      text.append("\n\nOne of ").append(RuleText.code(schemas.values())).append('.');
    }
    return Optional.of(text.toString());
  }

  /** The entry of {@code articlint: {ignore: ...}} that a key is. */
  private Optional<Entry> suppressed(KeyChain key) {
    Optional<Metadata.Field> ignored = key.metadata().find("articlint.ignore");
    return ignored.filter(field -> field.entry().value() instanceof Mapping).stream()
        .flatMap(field -> ((Mapping) field.entry().value()).entries().stream())
        .filter(entry -> entry.keySpan().equals(key.entry().keySpan()))
        .findFirst();
  }
}
