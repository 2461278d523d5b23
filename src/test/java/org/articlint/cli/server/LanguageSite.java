package org.articlint.cli.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.articlint.cli.server.document.TextPositions;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A site whose documents somebody is writing. The cursor is {@code |}. */
abstract class LanguageSite {

  private static final String HOUSE =
      """
      pack: house
      rules:
      - id: house-metadata
        title: Metadata of the house
        severity: note
        message: "{path} {problem}"
        why: It is so.
        fix: Correct it.
        check:
          kind: metadata-schema
          schema:
            properties:
              level: {enum: [beginner, expert], description: who it is for}
              stack: {type: array, items: {enum: [go, java]}}
              revision: {properties: {draft: {type: boolean}}}
              難易度: {enum: [初級, 上級]}
      """;

  @TempDir Path site;
  private Editor editor;
  private String text = "";

  @BeforeEach
  void openSite() throws IOException {
    site = site.toRealPath();
    write(
        "articlint.yaml",
        "extends: [recommended, ./house.yaml]\nrules: {missing-rollback-note: off}\n");
    write("house.yaml", HOUSE);
    editor = Editor.in(site);
  }

  @AfterEach
  void close() {
    editor.close();
  }

  void write(String path, String content) throws IOException {
    Files.writeString(site.resolve(path), content);
  }

  Position open(String path, String written) {
    String given = written.replace("\\n", "\n").replace("\\r", "\r");
    int cursor = given.indexOf('|');
    text = given.replaceFirst("\\|", "");
    editor.open(path, text);
    return TextPositions.position(text, cursor);
  }

  CompletionList completion(String path, String written) {
    Position cursor = open(path, written);
    return Editor.await(
            editor
                .server()
                .getTextDocumentService()
                .completion(new CompletionParams(editor.id(path), cursor)))
        .getRight();
  }

  static List<String> labels(CompletionList list) {
    return list.getItems().stream().map(CompletionItem::getLabel).toList();
  }

  /** The text after an offer has been taken. */
  String taken(CompletionList list, String label) {
    TextEdit edit =
        list.getItems().stream()
            .filter(item -> item.getLabel().equals(label))
            .findFirst()
            .orElseThrow(() -> new AssertionError(labels(list)))
            .getTextEdit()
            .getLeft();
    Range range = edit.getRange();
    return text.substring(0, TextPositions.offset(text, range.getStart()))
        + edit.getNewText()
        + text.substring(TextPositions.offset(text, range.getEnd()));
  }

  Editor editor() {
    return editor;
  }

  Optional<String> hover(String path, String written) {
    Position cursor = open(path, written);
    Hover hover =
        Editor.await(
            editor
                .server()
                .getTextDocumentService()
                .hover(new HoverParams(editor.id(path), cursor)));
    return Optional.ofNullable(hover).map(each -> each.getContents().getRight().getValue());
  }

  List<DocumentLink> links(String path) {
    return Editor.await(
        editor
            .server()
            .getTextDocumentService()
            .documentLink(new DocumentLinkParams(editor.id(path))));
  }
}
