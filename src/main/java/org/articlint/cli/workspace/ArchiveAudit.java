package org.articlint.cli.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.articlint.cli.io.Io;
import org.articlint.cli.selection.Selection;
import org.articlint.cli.selection.Setup;
import org.articlint.cli.selection.Targets;
import org.articlint.lint.AuditCache;
import org.articlint.lint.LintOptions;
import org.articlint.lint.Linter;
import org.articlint.lint.baseline.Baselines;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.Failure;
import org.articlint.lint.files.FoundFiles;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.FindingSink;
import org.articlint.lint.lookup.ArchiveLookup;
import org.articlint.rule.yaml.ConfigException;

/** Checks all articles of a folder as they are saved, as {@code articlint check} does. */
public final class ArchiveAudit {

  private final Io io;

  public ArchiveAudit(Io io) {
    this.io = io;
  }

  /**
   * The findings of a file that count.
   *
   * @param root what paths are relative to
   * @param findings at least one
   */
  public record OfFile(Path file, Path root, List<Finding> findings) {}

  /**
   * Checks the archive of a folder.
   *
   * @param folder a directory below the root
   * @param files receives the files with findings, in the order of their paths
   * @param progress called after each article, from several threads
   * @return why the audit is incomplete; empty when it is not
   * @throws ConfigException when a configuration cannot be used
   */
  public List<Failure> run(
      Path root, Path folder, LintOptions options, Consumer<OfFile> files, Runnable progress)
      throws ConfigException {
    Setup setup = Setup.ofFiles(root, io);
    Targets targets = new Targets(root, List.of(setup.defaultTarget(folder)), Optional.empty());
    FoundFiles found = new Selection.WorkTree().find(targets, setup);
    AuditCache cache = AuditCache.ofPlainCheck(root, setup.key(), io::notice);
    ByFile byFile = new ByFile(root, files);
    List<Failure> failures =
        new Linter(
                options, setup.formats(), ArchiveLookup.NONE, Baselines.besideConfigurations(root))
            .with(cache)
            .run(found, progress, byFile)
            .failures();
    byFile.end();
    return failures;
  }

  /** Hands on the findings of each file together; a file may hold several articles. */
  private static final class ByFile implements FindingSink {
    private final Path root;
    private final Consumer<OfFile> files;
    private final List<Finding> findings = new ArrayList<>();
    private Optional<Path> file = Optional.empty();

    ByFile(Path root, Consumer<OfFile> files) {
      this.root = root;
      this.files = files;
    }

    @Override
    public void beginArticle(ArticleFile article, int checksum) {
      if (!file.equals(Optional.of(article.file()))) {
        end();
        file = Optional.of(article.file());
      }
    }

    @Override
    public void add(ArticleFile article, Finding finding) {
      if (!finding.isAccepted()) {
        findings.add(finding);
      }
    }

    void end() {
      if (!findings.isEmpty()) {
        files.accept(new OfFile(file.orElseThrow(), root, List.copyOf(findings)));
        findings.clear();
      }
    }
  }
}
