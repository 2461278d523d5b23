package org.articlint.lint.files;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import org.articlint.rule.yaml.ConfigException;

/**
 * Says of the symbolic links in a change why they are not judged: a link has no text of its own,
 * and may have taken the place of an article.
 *
 * @param root the top of the work tree, a real path
 * @param failures receives the links that lead to what cannot be judged
 * @param skipped receives the others
 */
record ChangedLinks(
    Path root, ArticleFilter filter, Collection<Failure> failures, Collection<Skipped> skipped) {

  private static final String LEADS_NOWHERE = "it is a link that leads nowhere";
  private static final String LEADS_TO_NO_ARTICLE =
      "it is a link to a file that is no article, so nobody has checked what it shows";
  private static final String LEADS_OUT =
      "it is a link that leads out of the work tree, where nothing is read; an article is a file";

  /**
   * Adds a link.
   *
   * @param path relative to the root
   * @param target where it leads to; empty for nowhere
   * @param isDirectory whether a directory is there
   */
  void add(String path, Optional<Path> target, boolean isDirectory) throws ConfigException {
    Path link = root.resolve(path);
    boolean isNamedAsArticle = filter.takes(link, root);
    if (isDirectory && filter.enters(link)) {
      boolean isOut = !target.orElseThrow().startsWith(root);
      skipped.add(
          new Skipped(path, isOut ? Skipped.Reason.OUTSIDE : Skipped.Reason.DIRECTORY_LINK));
    } else if (!isNamedAsArticle) {
      filter.skipped(link, path).ifPresent(skipped::add);
    } else if (target.isEmpty()) {
      failures.add(new Failure(path, LEADS_NOWHERE));
    } else if (!target.get().startsWith(root)) {
      failures.add(new Failure(path, LEADS_OUT));
    } else if (filter.takes(target.get(), root)) {
      skipped.add(new Skipped(path, Skipped.Reason.LINK));
    } else {
      Optional<Skipped.Reason> excluded = filter.excludes(target.get());
      excluded.ifPresentOrElse(
          reason -> skipped.add(new Skipped(path, reason)),
          () -> failures.add(new Failure(path, LEADS_TO_NO_ARTICLE)));
    }
  }
}
