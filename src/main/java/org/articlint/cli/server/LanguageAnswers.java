package org.articlint.cli.server;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.articlint.cli.server.document.Document;
import org.articlint.cli.server.language.ArticleCompletion;
import org.articlint.cli.server.language.ArticleHover;
import org.articlint.cli.server.language.ConfigurationCompletion;
import org.articlint.cli.server.language.ConfigurationHover;
import org.articlint.cli.server.language.ConfigurationLinks;
import org.articlint.cli.server.language.CopyLinks;
import org.articlint.cli.workspace.Question;
import org.articlint.rule.pack.ShippedPacks;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.Position;
import org.jspecify.annotations.Nullable;

/** Answers what a place means, what can be written there, and what it leads to. */
final class LanguageAnswers {

  private final Session session;
  private final ShippedPacks packs;

  LanguageAnswers(Session session) {
    this.session = session;
    this.packs = session.io().packs();
  }

  /** What is known of a place; null, as the protocol has it, when nothing is. */
  CompletableFuture<@Nullable Hover> hover(String uri, Position at) {
    CompletableFuture<Optional<Optional<Hover>>> ofConfiguration =
        session.ask(
            uri,
            Question.ofConfiguration(document -> new ConfigurationHover(document, packs).at(at)));
    return ofConfiguration
        .thenCompose(
            found ->
                found.isPresent()
                    ? CompletableFuture.completedFuture(found)
                    : session.ask(
                        uri, Question.ofArticle(article -> new ArticleHover(article).at(at))))
        .thenApply(found -> found.flatMap(hover -> hover).orElse(null));
  }

  /** What can be written at a place. */
  CompletableFuture<CompletionList> completion(String uri, Position at) {
    CompletableFuture<Optional<CompletionList>> ofConfiguration =
        session.ask(
            uri,
            Question.ofConfiguration(
                document -> new ConfigurationCompletion(document, packs).at(at)));
    return ofConfiguration
        .thenCompose(
            found ->
                found.isPresent()
                    ? CompletableFuture.completedFuture(found)
                    : session.ask(
                        uri, Question.ofSource(source -> new ArticleCompletion(source).at(at))))
        .thenApply(found -> found.orElseGet(() -> new CompletionList(false, List.of())));
  }

  /** What a document leads to. */
  CompletableFuture<List<DocumentLink>> links(String uri) {
    Optional<Document> document = session.documents().find(uri).filter(Document::isKnown);
    if (document.isEmpty()) {
      return CompletableFuture.completedFuture(List.of());
    }
    CompletableFuture<Optional<List<DocumentLink>>> ofConfiguration =
        session.ask(uri, Question.ofConfiguration(each -> new ConfigurationLinks(each).all()));
    return ofConfiguration.thenCompose(
        found ->
            found.isPresent()
                ? CompletableFuture.completedFuture(found.get())
                : session
                    .workspace()
                    .judgement(document.get().file(), true)
                    .thenApply(CopyLinks::of));
  }
}
