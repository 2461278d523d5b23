package org.articlint.cli.server;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Optional;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.DiagnosticWorkspaceCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.jspecify.annotations.Nullable;

/**
 * What an editor can do.
 *
 * @param pulls whether it asks for diagnostics, and is not to be told them unasked
 * @param refreshes whether it can be told to ask again
 * @param showsProgress whether it shows what takes long
 * @param hasActions whether it knows code actions that are more than commands
 * @param auditsFolders whether it is to be told of articles that are not open, too
 * @param showsExplanations whether it shows the explanation that a command answers
 */
public record Abilities(
    boolean pulls,
    boolean refreshes,
    boolean showsProgress,
    boolean hasActions,
    boolean auditsFolders,
    boolean showsExplanations) {

  /** An editor that says nothing of itself. */
  static final Abilities NONE = new Abilities(false, false, false, false, true, false);

  /**
   * Reads what an editor says of itself.
   *
   * @param options {@code workspaceDiagnostics}, on by default, and {@code showsExplanations}, off
   */
  static Abilities of(ClientCapabilities client, @Nullable Object options) {
    Optional<TextDocumentClientCapabilities> text = Optional.ofNullable(client.getTextDocument());
    Optional<WorkspaceClientCapabilities> workspace = Optional.ofNullable(client.getWorkspace());
    return new Abilities(
        text.map(TextDocumentClientCapabilities::getDiagnostic).isPresent(),
        workspace
            .map(WorkspaceClientCapabilities::getDiagnostics)
            .map(DiagnosticWorkspaceCapabilities::getRefreshSupport)
            .orElse(false),
        Optional.ofNullable(client.getWindow())
            .map(WindowClientCapabilities::getWorkDoneProgress)
            .orElse(false),
        text.map(TextDocumentClientCapabilities::getCodeAction)
            .map(CodeActionCapabilities::getCodeActionLiteralSupport)
            .isPresent(),
        is(options, "workspaceDiagnostics", true),
        is(options, "showsExplanations", false));
  }

  private static boolean is(@Nullable Object options, String name, boolean otherwise) {
    if (options instanceof JsonObject given
        && given.get(name) instanceof JsonPrimitive value
        && value.isBoolean()) {
      return value.getAsBoolean();
    }
    return otherwise;
  }
}
