package org.articlint.cli.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.articlint.cli.server.action.ArticleActions;
import org.articlint.cli.server.document.Document;
import org.articlint.cli.workspace.Workspace;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.RelatedFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;

/** Follows the documents that are open, and answers about them. */
final class TextDocuments implements TextDocumentService {

  private final Session session;
  private final LanguageAnswers language;
  private final Consumer<Path> closed;

  /**
   * A service.
   *
   * @param closed receives the files that are no longer open
   */
  TextDocuments(Session session, Consumer<Path> closed) {
    this.session = session;
    this.closed = closed;
    this.language = new LanguageAnswers(session);
  }

  @Override
  public void didOpen(DidOpenTextDocumentParams opened) {
    TextDocumentItem item = opened.getTextDocument();
    session
        .documents()
        .open(item.getUri(), item.getVersion(), item.getText())
        .ifPresent(document -> session.workspace().open(document.file(), document.text()));
  }

  @Override
  public void didChange(DidChangeTextDocumentParams change) {
    VersionedTextDocumentIdentifier id = change.getTextDocument();
    Optional<Document> edited =
        session
            .documents()
            .edit(id.getUri(), before -> edited(before, id, change.getContentChanges()));
    edited.ifPresent(this::follow);
  }

  private static Document edited(
      Document before,
      VersionedTextDocumentIdentifier id,
      List<TextDocumentContentChangeEvent> changes) {
    return before.edited(
        Optional.ofNullable(id.getVersion()).orElse(before.version() + 1), changes);
  }

  private void follow(Document document) {
    if (document.isKnown()) {
      session.workspace().edit(document.file(), document.text());
    } else {
      session.client().clear(document.uri());
      session
          .client()
          .notice(
              "edits of %s came in the wrong order; close it and open it again to have it checked"
                  .formatted(document.file().getFileName()));
    }
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    String uri = params.getTextDocument().getUri();
    Optional<Document> document = session.documents().close(uri);
    session.client().clear(uri);
    document.ifPresent(each -> leave(each.file()));
  }

  private void leave(Path file) {
    List<Document> others = session.documents().of(file);
    if (others.isEmpty()) {
      session.workspace().close(file);
      closed.accept(file);
    } else {
      // It is open under another name, where its text may be another one.
      session.workspace().edit(file, others.get(0).text());
    }
  }

  @Override
  public void didSave(DidSaveTextDocumentParams saved) {
    // The files are watched, so that it does not matter which program saves them.
  }

  @Override
  public CompletableFuture<Hover> hover(HoverParams asked) {
    return language.hover(asked.getTextDocument().getUri(), asked.getPosition());
  }

  @Override
  public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(
      CompletionParams asked) {
    return language
        .completion(asked.getTextDocument().getUri(), asked.getPosition())
        .thenApply(Either::forRight);
  }

  @Override
  public CompletableFuture<List<DocumentLink>> documentLink(DocumentLinkParams asked) {
    return language.links(asked.getTextDocument().getUri());
  }

  @Override
  public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams asked) {
    String uri = asked.getTextDocument().getUri();
    List<String> only = Optional.ofNullable(asked.getContext().getOnly()).orElse(List.of());
    return session
        .ask(
            uri,
            article -> {
              List<CodeAction> actions =
                  new ArticleActions(uri, article, session.documents()).in(asked.getRange(), only);
              // Edits of a text that is another one by now would be at wrong places.
              return session.shows(uri, article) ? actions : List.<CodeAction>of();
            })
        .thenApply(found -> found.orElse(List.of()).stream().map(TextDocuments::either).toList());
  }

  private static Either<Command, CodeAction> either(CodeAction action) {
    return Either.forRight(action);
  }

  @Override
  public CompletableFuture<DocumentDiagnosticReport> diagnostic(DocumentDiagnosticParams asked) {
    Workspace workspace = session.workspace();
    Optional<Document> document = session.documents().find(asked.getTextDocument().getUri());
    if (document.filter(Document::isKnown).isEmpty()) {
      return CompletableFuture.completedFuture(report(List.of()));
    }
    return workspace
        .judgement(document.get().file(), !session.client().refreshes())
        .thenApply(judgement -> report(session.diagnostics().of(judgement)));
  }

  private static DocumentDiagnosticReport report(List<Diagnostic> found) {
    return new DocumentDiagnosticReport(new RelatedFullDocumentDiagnosticReport(found));
  }
}
