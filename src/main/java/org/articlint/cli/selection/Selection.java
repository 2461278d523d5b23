package org.articlint.cli.selection;

import java.util.Optional;
import java.util.function.Consumer;
import org.articlint.git.GitException;
import org.articlint.lint.LintOptions;
import org.articlint.lint.files.ArticleFilter;
import org.articlint.lint.files.ArticleFinder;
import org.articlint.lint.files.Changed;
import org.articlint.lint.files.FoundFiles;
import org.articlint.lint.files.Staged;
import org.articlint.lint.files.UnmergedArticles;
import org.articlint.lint.lookup.ArchiveIndex;
import org.articlint.lint.lookup.ArchiveLookup;
import org.articlint.rule.yaml.ConfigException;

/**
 * The choice of the articles that a run checks, and of the source of the archive that it compares
 * them with.
 */
public sealed interface Selection extends AutoCloseable {

  /**
   * Finds the articles to check.
   *
   * @throws GitException when git cannot say
   * @throws ConfigException when a configuration on the way is at fault
   */
  FoundFiles find(Targets targets, Setup setup) throws GitException, ConfigException;

  /**
   * Looks up the rest of each archive; must be used before the selection is closed.
   *
   * @param notices receives notices for the user, such as of a damaged index
   */
  ArchiveLookup lookup(Setup setup, LintOptions options, Consumer<String> notices);

  /** Explains why no article was selected; empty when that is a fault of the command line. */
  Optional<String> nothingToCheck();

  @Override
  void close();

  /** Every article at the targets, as it lies in the work tree. */
  record WorkTree() implements Selection {

    @Override
    public FoundFiles find(Targets targets, Setup setup) throws ConfigException {
      UnmergedArticles unmerged = UnmergedArticles.ask(setup.root());
      ArticleFilter filter = new ArticleFilter(setup.root(), setup.configs(), setup.formats());
      ArticleFinder finder = new ArticleFinder(setup.root(), filter);
      return unmerged.refuseIn(finder.find(targets.paths(), targets.input()), filter);
    }

    @Override
    public ArchiveLookup lookup(Setup setup, LintOptions options, Consumer<String> notices) {
      return lookupWorkTree(setup, options, notices);
    }

    @Override
    public Optional<String> nothingToCheck() {
      return Optional.empty();
    }

    @Override
    public void close() {
      // It holds nothing open.
    }
  }

  /** The articles that a branch has changed, as they lie in the work tree. */
  record BranchChanges(Changed changed) implements Selection {

    @Override
    public FoundFiles find(Targets targets, Setup setup) throws GitException, ConfigException {
      return changed.find(targets.paths(), setup.configs(), setup.formats());
    }

    @Override
    public ArchiveLookup lookup(Setup setup, LintOptions options, Consumer<String> notices) {
      return lookupWorkTree(setup, options, notices);
    }

    @Override
    public Optional<String> nothingToCheck() {
      return Optional.of("no article has changed since " + changed.base() + ".");
    }

    @Override
    public void close() {
      changed.close();
    }
  }

  /**
   * The articles that git has staged, as they are staged; so is the archive.
   *
   * @param withLines whether to ask git which lines are touched
   */
  record StagedFiles(Staged staged, boolean withLines) implements Selection {

    @Override
    public FoundFiles find(Targets targets, Setup setup) throws GitException, ConfigException {
      return staged.find(targets.paths(), setup.configs(), setup.formats(), withLines);
    }

    @Override
    public ArchiveLookup lookup(Setup setup, LintOptions options, Consumer<String> notices) {
      return ArchiveIndex.ofStaged(
          staged,
          setup.configs(),
          options.today(),
          options.threads(),
          setup.formats(),
          setup.key(),
          notices);
    }

    @Override
    public Optional<String> nothingToCheck() {
      return Optional.of("no article is staged.");
    }

    @Override
    public void close() {
      staged.close();
    }
  }

  private static ArchiveLookup lookupWorkTree(
      Setup setup, LintOptions options, Consumer<String> notices) {
    return ArchiveIndex.ofWorkTree(
        setup.root(),
        setup.configs(),
        options.today(),
        options.threads(),
        setup.formats(),
        setup.key(),
        notices);
  }
}
