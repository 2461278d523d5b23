package org.articlint.cli.server.language;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.articlint.article.ContainedPath;
import org.articlint.check.match.Match.Related;
import org.articlint.cli.server.document.Documents;
import org.articlint.cli.server.document.TextPositions;
import org.articlint.cli.workspace.Judgement;
import org.articlint.lint.finding.Finding;
import org.eclipse.lsp4j.DocumentLink;

/** Links findings to the nearest of the other places that explain them, such as another copy. */
public final class CopyLinks {

  private CopyLinks() {}

  /** Returns the links of an article. */
  public static List<DocumentLink> of(Judgement judgement) {
    return judgement.findings().stream()
        .flatMap(finding -> link(finding, judgement.root()).stream())
        .toList();
  }

  private static Optional<DocumentLink> link(Finding finding, Path root) {
    List<Related> places = finding.message().related();
    if (places.isEmpty()) {
      return Optional.empty();
    }
    Related first = places.get(0);
    Path file = root.resolve(ContainedPath.file(first.path()));
    String others = places.size() == 1 ? "" : " (and %s more)".formatted(places.size() - 1);
    return Optional.of(
        new DocumentLink(
            TextPositions.range(finding.range()),
            "%s#L%s".formatted(Documents.uri(file), Math.max(1, first.line())),
            null,
            "%s:%s: %s%s".formatted(first.path(), first.line(), first.message(), others)));
  }
}
