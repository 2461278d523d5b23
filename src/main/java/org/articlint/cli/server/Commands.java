package org.articlint.cli.server;

import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.articlint.article.OneLine;
import org.articlint.cli.io.Io;
import org.articlint.cli.io.UsageException;
import org.articlint.cli.output.Explanation;
import org.articlint.cli.output.ExplanationMarkdown;
import org.articlint.cli.selection.Setup;
import org.articlint.cli.server.action.ArticleActions;
import org.articlint.cli.server.action.GitUser;
import org.articlint.cli.server.document.Document;
import org.articlint.cli.server.document.DocumentEdits;
import org.articlint.cli.workspace.OpenArticle;
import org.articlint.cli.workspace.Question;
import org.articlint.lint.review.RecordedReview;
import org.articlint.lint.review.Recording;
import org.articlint.rule.config.Config;
import org.articlint.rule.yaml.ConfigException;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** The commands that editors can have executed. */
final class Commands {

  private final Session session;

  Commands(Session session) {
    this.session = session;
  }

  /** Executes one. */
  CompletableFuture<Object> execute(ExecuteCommandParams asked) {
    return switch (asked.getCommand()) {
      case ArticleActions.EXPLAIN -> explanation(text(asked, 0));
      case ArticleActions.REVIEWED -> review(text(asked, 0), optionalText(asked, 1));
      default -> throw fault("there is no command '%s'".formatted(asked.getCommand()));
    };
  }

  private CompletableFuture<Object> explanation(String id) {
    return session.workspace().later(() -> explain(id));
  }

  /** Returns the explanation of a rule as it is set in the first folder. */
  private String explain(String id) {
    Io io = session.io();
    Map.Entry<Path, Path> folder =
        session.workspace().rootsOfFolders().entrySet().stream()
            .findFirst()
            .orElse(Map.entry(io.directory(), io.directory()));
    try {
      Config config = Setup.ofFiles(folder.getValue(), io).configs().of(folder.getKey());
      Explanation explanation = Explanation.of(id, config, io.packs());
      session.client().show(explanation.rule());
      return ExplanationMarkdown.of(explanation);
    } catch (UsageException | IOException e) {
      throw fault(String.valueOf(e.getMessage()));
    } catch (ConfigException e) {
      throw fault(Diagnostics.sentence(e));
    }
  }

  private CompletableFuture<Object> review(String uri, Optional<String> name) {
    Document document =
        session
            .documents()
            .find(uri)
            .filter(Document::isKnown)
            .orElseThrow(() -> fault("it is not open"));
    CompletableFuture<Optional<String>> done =
        session
            .workspace()
            .ask(document.file(), Question.ofArticle(article -> review(uri, article, name)));
    return done.handle(
        (said, failed) -> {
          if (failed != null && failed.getCause() instanceof ConfigException e) {
            throw fault(Diagnostics.sentence(e));
          }
          if (failed != null) {
            throw new CompletionException(failed.getCause());
          }
          return said.orElseThrow(() -> fault("it is no article"));
        });
  }

  private String review(String uri, OpenArticle article, Optional<String> name) {
    String by =
        name.or(() -> GitUser.of(article.file().resolveSibling("")))
            .map(String::strip)
            .filter(each -> !each.isEmpty())
            .orElseThrow(() -> fault("name the person who has reviewed it"));
    if (by.codePoints().anyMatch(Character::isISOControl)) {
      throw fault("a name is one line of text");
    }
    Recording recording;
    try {
      recording = article.reviewed(by);
    } catch (ConfigException e) {
      throw fault(Diagnostics.sentence(e));
    }
    Optional<RecordedReview> review = recording.review();
    if (review.isEmpty()) {
      session.client().tell("not recorded: " + recording.refusal());
      return recording.refusal();
    }
    apply(uri, article, review.get());
    return by;
  }

  private void apply(String uri, OpenArticle article, RecordedReview review) {
    if (!session.shows(uri, article)) {
      session.client().tell("not recorded: the text has been edited meanwhile; try again");
      return;
    }
    List<TextEdit> edits = DocumentEdits.of(article.text(), review.edits());
    session.client().apply("Mark as reviewed", new WorkspaceEdit(Map.of(uri, edits)));
    review.notices().forEach(session.client()::tell);
  }

  private static String text(ExecuteCommandParams asked, int index) {
    return optionalText(asked, index)
        .orElseThrow(
            () ->
                fault("%s: argument %s has to be a text".formatted(asked.getCommand(), index + 1)));
  }

  private static Optional<String> optionalText(ExecuteCommandParams asked, int index) {
    List<Object> arguments = Optional.ofNullable(asked.getArguments()).orElse(List.of());
    if (arguments.size() > index
        && arguments.get(index) instanceof JsonPrimitive text
        && text.isString()) {
      return Optional.of(text.getAsString());
    }
    return Optional.empty();
  }

  private static ResponseErrorException fault(String message) {
    return new ResponseErrorException(
        new ResponseError(ResponseErrorCode.InvalidParams, OneLine.of(message, 1_000), null));
  }
}
