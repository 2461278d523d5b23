package org.articlint.cli.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.Failure;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.FindingSink;

/** The findings that count and the failures of a check, by file. */
final class Collected implements FindingSink {

  private final Map<String, List<Finding>> findings = new HashMap<>();
  private final Map<String, List<Failure>> failures = new HashMap<>();

  @Override
  public void add(ArticleFile article, Finding finding) {
    if (!finding.isAccepted()) {
      findings.computeIfAbsent(finding.file(), path -> new ArrayList<>()).add(finding);
    }
  }

  void add(Failure failure) {
    failures.computeIfAbsent(failure.file(), path -> new ArrayList<>()).add(failure);
  }

  /** The findings of a file, by its path relative to the root. */
  List<Finding> findings(String path) {
    return findings.getOrDefault(path, List.of());
  }

  /** The failures of a file, by its path relative to the root. */
  List<Failure> failures(String path) {
    return failures.getOrDefault(path, List.of());
  }
}
