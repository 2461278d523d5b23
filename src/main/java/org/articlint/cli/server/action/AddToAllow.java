package org.articlint.cli.server.action;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.article.Block;
import org.articlint.article.RegularFile;
import org.articlint.article.TextEdit;
import org.articlint.check.RepeatedParagraphs;
import org.articlint.cli.server.document.Document;
import org.articlint.cli.server.document.DocumentEdits;
import org.articlint.cli.server.document.Documents;
import org.articlint.cli.server.yaml.AllowEdit;
import org.articlint.cli.workspace.OpenArticle;
import org.articlint.lint.finding.Finding;
import org.eclipse.lsp4j.WorkspaceEdit;

/** Adds a paragraph that is meant to repeat to the configuration, open or not. */
final class AddToAllow {

  private final OpenArticle article;
  private final Documents documents;

  AddToAllow(OpenArticle article, Documents documents) {
    this.article = article;
    this.documents = documents;
  }

  /** Returns the edit for a finding; empty where it is about something else, or cannot be made. */
  Optional<WorkspaceEdit> of(Finding finding) {
    if (!(finding.rule().check() instanceof RepeatedParagraphs)) {
      return Optional.empty();
    }
    Optional<Block.Paragraph> paragraph =
        article.article().paragraphAt(finding.range().startLine(), finding.range().startColumn());
    Optional<Path> file = article.config().file();
    return paragraph.isPresent() && file.isPresent()
        ? of(finding, paragraph.get().text(), file.get())
        : Optional.empty();
  }

  private Optional<WorkspaceEdit> of(Finding finding, String paragraph, Path file) {
    Optional<Document> open = documents.of(file).stream().findFirst();
    if (open.filter(each -> !each.isKnown()).isPresent()) {
      return Optional.empty();
    }
    Optional<String> text = open.map(Document::text).or(() -> saved(file));
    return text.flatMap(
        configuration ->
            new AllowEdit(article.configs(), file, configuration)
                .of(article.file(), finding.ruleId(), paragraph)
                .map(edit -> edit(open.map(Document::uri), file, configuration, edit)));
  }

  private static WorkspaceEdit edit(Optional<String> uri, Path file, String text, TextEdit edit) {
    return new WorkspaceEdit(
        Map.of(uri.orElse(Documents.uri(file)), DocumentEdits.of(text, List.of(edit))));
  }

  private static Optional<String> saved(Path file) {
    try {
      byte[] bytes = RegularFile.read(file, RegularFile.MAX_CONFIG_BYTES);
      return Optional.of(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
