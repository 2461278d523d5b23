package org.articlint.lint.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.articlint.article.ContainedPath;
import org.articlint.git.LineRanges;
import org.articlint.parse.container.Container;
import org.articlint.parse.container.Part;

/**
 * The articles of a file that holds many.
 *
 * @param files in their order in the file
 * @param skipped those that the format leaves out
 * @param failure why some may be missing
 */
public record ContainedArticles(
    List<ArticleFile> files, List<Skipped> skipped, Optional<Failure> failure) {

  /** More of them take more memory than a run has. */
  static final int MAX_ARTICLES = 500_000;

  /**
   * Refuses a further article of a file.
   *
   * @param count those found before it
   * @throws IOException when they are as many as are read
   */
  static void refuseMore(int count) throws IOException {
    if (count == MAX_ARTICLES) {
      throw new IOException(
          String.format(
              Locale.ROOT,
              "it has more than the %,d articles that are read of one file; export it in parts",
              MAX_ARTICLES));
    }
  }

  /** A file that is an article by itself. */
  static ContainedArticles ofOne(ArticleFile file) {
    return new ContainedArticles(List.of(file), List.of(), Optional.empty());
  }

  /** A file that is no article. */
  static ContainedArticles none(ArticleFile file, Skipped.Reason reason) {
    return new ContainedArticles(
        List.of(), List.of(new Skipped(file.path(), reason)), Optional.empty());
  }

  /**
   * Finds the articles of a file.
   *
   * @param isOne tells by the first bytes whether it holds articles; if not, it has none
   */
  static ContainedArticles of(ArticleFile file, Container container, Predicate<byte[]> isOne) {
    Split split = new Split(file, container);
    Optional<Failure> failure = Optional.empty();
    try {
      split.run(isOne);
    } catch (IOException e) {
      failure = Optional.of(new Failure(file.path(), Reasons.of(e)));
    }
    return new ContainedArticles(split.files, split.skipped, failure);
  }

  /** Collects the articles of one file. */
  private static final class Split {
    private final ArticleFile file;
    private final Container container;
    private final Optional<PartsBefore> before;
    private final boolean takesAll;
    private final List<ArticleFile> files = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();

    Split(ArticleFile file, Container container) {
      this.file = file;
      this.container = container;
      this.before =
          file.change()
              .flatMap(Change::before)
              .map(was -> new PartsBefore(file.path(), was, container));
      this.takesAll = file.change().filter(change -> change.isOfAll().getAsBoolean()).isPresent();
    }

    void run(Predicate<byte[]> isOne) throws IOException {
      ContainerBytes bytes = ContainerBytes.of(file);
      try (InputStream in = bytes.open()) {
        byte[] head = in.readNBytes(Container.HEAD_BYTES);
        LfsPointer.refuse(head);
        if (!isOne.test(head)) {
          return;
        }
        if (!ContainedPath.mayHold(file.path())) {
          throw new IOException(
              "a file that holds many articles must have a name in "
                  + String.join(", ", ContainedPath.endings()));
        }
        RawLines lines = new RawLines(new SequenceInputStream(new ByteArrayInputStream(head), in));
        try {
          container.split(file.path(), lines, this::add);
        } finally {
          parts.forEach(part -> take(part, bytes, lines.hasLoneCarriageReturns()));
        }
        refuseConflict(lines);
      }
    }

    private void add(Part part) throws IOException {
      refuseMore(parts.size());
      parts.add(part);
    }

    /** Takes a part, unless the change under check does not touch it. */
    private void take(Part part, ContainerBytes bytes, boolean hasLoneReturns) {
      PartContent content = new PartContent(bytes, part);
      if (!takesAll && before.filter(all -> all.has(content)).isPresent()) {
        return;
      }
      String path = ContainedPath.of(file.path(), part.name());
      if (part.isLeftOut()) {
        skipped.add(new Skipped(path, Skipped.Reason.NOT_SELECTED));
        return;
      }
      Optional<Change> change =
          file.change()
              .map(
                  each ->
                      new Change(
                          hasLoneReturns ? LineRanges.ALL : each.lines(),
                          before.map(all -> all.part(part.name()))));
      files.add(new ArticleFile(file.file(), path, file.config(), Optional.of(content), change));
    }

    /** Whole articles may be the sides of a merge conflict: its marks are in none of them. */
    private void refuseConflict(RawLines lines) throws IOException {
      for (RawLines.Mark mark : lines.marks()) {
        boolean isBetween =
            parts.stream()
                .noneMatch(
                    part ->
                        part.offset() <= mark.offset()
                            && mark.offset() < part.offset() + part.length());
        if (isBetween) {
          throw new IOException(
              "it has a merge conflict that is not resolved (line %s)".formatted(mark.line()));
        }
      }
    }
  }
}
