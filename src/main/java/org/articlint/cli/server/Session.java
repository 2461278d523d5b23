package org.articlint.cli.server;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.articlint.cli.io.Io;
import org.articlint.cli.server.document.Document;
import org.articlint.cli.server.document.Documents;
import org.articlint.cli.workspace.OpenArticle;
import org.articlint.cli.workspace.Question;
import org.articlint.cli.workspace.Workspace;
import org.articlint.rule.yaml.ConfigException;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/** What the services share: the documents, the workspace and the editor, once it is known. */
final class Session {

  private final Io io;
  private final Documents documents = new Documents();
  private final Diagnostics diagnostics;
  private @Nullable Workspace workspace;
  private @Nullable Client client;

  Session(Io io) {
    this.io = io;
    this.diagnostics = new Diagnostics(io.packs().rulesById().keySet());
  }

  Io io() {
    return io;
  }

  Documents documents() {
    return documents;
  }

  Diagnostics diagnostics() {
    return diagnostics;
  }

  synchronized void begin(Client newClient, Workspace newWorkspace) {
    client = newClient;
    workspace = newWorkspace;
  }

  /** The workspace; there is none before the editor has introduced itself. */
  synchronized Workspace workspace() {
    return begun(workspace);
  }

  /** The editor. */
  synchronized Client client() {
    return begun(client);
  }

  private static <T> T begun(@Nullable T found) {
    if (found == null) {
      throw new ResponseErrorException(
          new ResponseError(
              ResponseErrorCode.ServerNotInitialized, "the server is not initialized", null));
    }
    return found;
  }

  /** Answers a question about the article that a document shows; empty when it shows none. */
  <T> CompletableFuture<Optional<T>> ask(String uri, Function<OpenArticle, T> question) {
    return ask(uri, Question.ofArticle(question));
  }

  /** Answers a question about what a document shows; empty when it shows no such thing. */
  <T> CompletableFuture<Optional<T>> ask(String uri, Question<T> question) {
    Optional<Document> document = documents.find(uri).filter(Document::isKnown);
    return document.isPresent()
        ? workspace().ask(document.get().file(), question).exceptionally(Session::none)
        : CompletableFuture.completedFuture(Optional.empty());
  }

  /** There is no answer where the configuration cannot be used, which is told as a diagnostic. */
  private static <T> Optional<T> none(Throwable fault) {
    if (fault.getCause() instanceof ConfigException) {
      return Optional.empty();
    }
    throw new CompletionException(fault.getCause());
  }

  /** Whether a document still has the text of an article that was asked about. */
  boolean shows(String uri, OpenArticle article) {
    return documents
        .find(uri)
        .filter(each -> each.isKnown() && each.text().equals(article.text()))
        .isPresent();
  }

  synchronized void end() {
    if (workspace != null) {
      workspace.close();
    }
  }
}
