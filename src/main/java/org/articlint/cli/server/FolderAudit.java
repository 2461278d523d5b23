package org.articlint.cli.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.articlint.cli.io.UsageException;
import org.articlint.cli.server.document.Documents;
import org.articlint.cli.workspace.ArchiveAudit;
import org.articlint.cli.workspace.Workspace;
import org.articlint.lint.files.Failure;
import org.articlint.rule.yaml.ConfigException;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PreviousResultId;
import org.eclipse.lsp4j.WorkspaceDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceUnchangedDocumentDiagnosticReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

/** One audit of all folders, told file by file where the editor can take it so. */
final class FolderAudit {

  private final Session session;
  private final NavigableMap<Path, PreviousResultId> known = new TreeMap<>();
  private final @Nullable Either<String, Integer> token;
  private final List<WorkspaceDocumentDiagnosticReport> reports = new ArrayList<>();
  private final NavigableSet<Path> open;

  /**
   * An audit.
   *
   * @param told the results that the editor has; it may write URIs in another way than Java
   * @param token the token by which the editor takes parts of the answer; null when it does not
   */
  FolderAudit(
      Session session, List<PreviousResultId> told, @Nullable Either<String, Integer> token) {
    this.session = session;
    for (PreviousResultId result : told) {
      Documents.file(result.getUri()).ifPresent(file -> known.put(file, result));
    }
    this.token = token;
    this.open = new TreeSet<>(session.workspace().openFiles());
  }

  /** Runs the audit; returns what has not been told yet. */
  WorkspaceDiagnosticReport run() {
    Workspace workspace = session.workspace();
    for (Map.Entry<Path, Path> folder : workspace.rootsOfFolders().entrySet()) {
      audit(folder.getKey(), folder.getValue());
    }
    // What is left has no findings any more.
    known.values().forEach(result -> add(full(result.getUri(), List.of(), null)));
    return new WorkspaceDiagnosticReport(reports);
  }

  private void audit(Path folder, Path root) {
    Client client = session.client();
    try {
      session.workspace().watch(folder, root);
      List<Failure> failures =
          new ArchiveAudit(session.io())
              .run(root, folder, session.workspace().options(), this::tell, () -> {});
      summary(failures).ifPresent(client::notice);
    } catch (ConfigException e) {
      client.notice("%s is not checked: %s".formatted(folder, Diagnostics.sentence(e)));
      keep(folder);
    } catch (UsageException e) {
      client.notice("%s is not checked: %s".formatted(folder, e.getMessage()));
      keep(folder);
    } catch (RuntimeException | StackOverflowError e) {
      client.crashed("%s could not be checked".formatted(folder), e);
      keep(folder);
    }
  }

  /** Leaves what was told of a folder as it is. */
  private void keep(Path folder) {
    List<Path> files = known.keySet().stream().filter(file -> file.startsWith(folder)).toList();
    for (Path file : files) {
      PreviousResultId result = Objects.requireNonNull(known.remove(file));
      add(unchanged(result.getUri(), result.getValue()));
    }
  }

  private static Optional<String> summary(List<Failure> failures) {
    if (failures.isEmpty()) {
      return Optional.empty();
    }
    Failure first = failures.get(0);
    String more = failures.size() > 1 ? ", and %s more".formatted(failures.size() - 1) : "";
    return Optional.of("not checked: %s: %s%s".formatted(first.path(), first.reason(), more));
  }

  private void tell(ArchiveAudit.OfFile found) {
    if (open.contains(found.file())) {
      return;
    }
    Optional<PreviousResultId> before = Optional.ofNullable(known.remove(found.file()));
    String uri = before.map(PreviousResultId::getUri).orElse(Documents.uri(found.file()));
    List<Diagnostic> diagnostics = session.diagnostics().of(found.findings(), found.root());
    String id = Integer.toHexString(diagnostics.hashCode());
    boolean isTold = before.map(PreviousResultId::getValue).filter(id::equals).isPresent();
    add(isTold ? unchanged(uri, id) : full(uri, diagnostics, id));
  }

  private static WorkspaceDocumentDiagnosticReport unchanged(String uri, String id) {
    return new WorkspaceDocumentDiagnosticReport(
        new WorkspaceUnchangedDocumentDiagnosticReport(id, uri, null));
  }

  private static WorkspaceDocumentDiagnosticReport full(
      String uri, List<Diagnostic> diagnostics, @Nullable String id) {
    WorkspaceFullDocumentDiagnosticReport report =
        new WorkspaceFullDocumentDiagnosticReport(diagnostics, uri, null);
    report.setResultId(id);
    return new WorkspaceDocumentDiagnosticReport(report);
  }

  private void add(WorkspaceDocumentDiagnosticReport report) {
    if (token == null) {
      reports.add(report);
    } else {
      session.client().tellPart(token, report);
    }
  }
}
