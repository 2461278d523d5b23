package org.articlint.check;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.articlint.article.Article;
import org.articlint.check.match.Match;
import org.articlint.check.match.Verdict;
import org.articlint.check.value.Context;
import org.articlint.check.value.Vocabulary;
import org.articlint.parse.ArticleLoader;
import org.articlint.parse.Formats;

/** An archive of Markdown articles as texts, judged by an archive check. */
record ArchiveOfTexts(Map<String, Article> articles) {

  /** Articles named {@code 0.md}, {@code 1.md} and so on. */
  static ArchiveOfTexts of(String... texts) {
    Map<String, String> byPath = new TreeMap<>();
    for (int i = 0; i < texts.length; i++) {
      byPath.put(i + ".md", texts[i]);
    }
    return of(byPath);
  }

  /** Articles by their paths. */
  static ArchiveOfTexts of(Map<String, String> texts) {
    Map<String, Article> articles = new TreeMap<>();
    texts.forEach(
        (path, text) -> {
          byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
          articles.put(path, ArticleLoader.load(bytes, path, Formats.DEFAULT));
        });
    return new ArchiveOfTexts(articles);
  }

  /** A text of words that occur nowhere else. */
  static String words(String name, int count) {
    return IntStream.range(0, count).mapToObj(i -> name + i).collect(Collectors.joining(" "));
  }

  /** The verdict on an article of all. */
  Verdict verdict(ArchiveCheck check, String path) {
    ParagraphArchive archive = check.archive();
    articles.forEach(
        (name, article) ->
            archive.add(
                name,
                check.facts(article, new Context(LocalDate.EPOCH, article.source().length()))));
    return archive.judge(check, path, archive.index(List.of())).orElseThrow();
  }

  /** The matches in the first article. */
  List<Match> matches(ArchiveCheck check) {
    return verdict(check, "0.md").matches();
  }

  Match explained(ArchiveCheck check, Match match) {
    return check.explain(
        match, "0.md", Vocabulary.EMPTY, path -> Optional.ofNullable(articles.get(path)));
  }
}
