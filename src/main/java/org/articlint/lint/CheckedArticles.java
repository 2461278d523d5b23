package org.articlint.lint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.articlint.archive.column.IntList;
import org.articlint.archive.segment.SpilledList;
import org.articlint.lint.files.ArticleFile;
import org.articlint.rule.Rule;

/** The articles of a run that were checked by themselves, until the archive rules have judged. */
final class CheckedArticles implements AutoCloseable {

  private final SpilledList<Checked> articles;
  private final IntList checksums = new IntList();
  private final Map<String, Rule> rules = new TreeMap<>();

  /**
   * None yet.
   *
   * @param files those that will be added, in their order
   */
  CheckedArticles(List<ArticleFile> files) {
    articles = new SpilledList<>(new Codec(files));
  }

  /** Adds an article. */
  void add(Checked article) {
    articles.add(article);
    checksums.add(article.checksum());
    article.rules().forEach(rule -> rules.putIfAbsent(rule.id(), rule));
  }

  /** All of them; each is made anew when it is asked for. */
  List<Checked> all() {
    return articles;
  }

  /** The checksum of the text of an article. */
  int checksum(int article) {
    return checksums.get(article);
  }

  /** The rules that were enabled for some article, by their ids. */
  List<Rule> rules() {
    return List.copyOf(rules.values());
  }

  @Override
  public void close() {
    articles.close();
  }

  private record Codec(List<ArticleFile> files) implements SpilledList.Codec<Checked> {
    @Override
    public Optional<byte[]> encode(Checked article) {
      boolean isKept = article.results().failures().isEmpty() && article.file().change().isEmpty();
      return isKept ? Optional.of(new CheckedCodec(article).encode(article)) : Optional.empty();
    }

    @Override
    public Checked decode(int index, byte[] bytes) {
      return new CheckedCodec(files.get(index)).decode(bytes);
    }
  }
}
