package org.articlint.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.articlint.archive.segment.LiveSegment;
import org.articlint.archive.segment.SegmentBuilder;
import org.articlint.archive.text.ArticleFacts;
import org.articlint.archive.text.ContentHash;
import org.articlint.archive.text.FactsBuilder;
import org.articlint.archive.text.Slots;
import org.articlint.article.Metadata;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.article.Value;

/**
 * Articles of made-up words, many of whose paragraphs repeat others: exactly, in parts, or nearly.
 */
public final class RandomArchive {

  public static final int SIMILARITY = 80;
  public static final ArticleFacts NO_TEXTS = facts(List.of());

  private final Random random;
  private final List<String> paragraphs = new ArrayList<>();
  public final Map<String, List<String>> articles = new TreeMap<>();

  public RandomArchive(long seed, int count) {
    random = new Random(seed);
    for (int i = 0; i < count; i++) {
      articles.put(path(i), article());
    }
  }

  /** Some articles lie in versions of one documentation. */
  private String path(int number) {
    return switch (random.nextInt(4)) {
      case 0 -> "docs/v1.0/a%03d.md".formatted(number / 2);
      case 1 -> "docs/v2.0/a%03d.md".formatted(number / 2);
      default -> "posts/%d/é%03d.md".formatted(number % 3, number);
    };
  }

  private List<String> article() {
    List<String> texts = new ArrayList<>();
    for (int left = random.nextInt(6); left > 0; left--) {
      texts.add(paragraph());
    }
    return texts;
  }

  private String paragraph() {
    String text = paragraphs.isEmpty() ? "" : paragraphs.get(random.nextInt(paragraphs.size()));
    switch (random.nextInt(5)) {
      case 0, 1 -> text = sentence() + sentence() + sentence();
      case 2 -> text = text.replaceFirst(" \\w+ ", " " + word() + " ");
      case 3 -> text = text + sentence();
      default -> {
        // As it is.
      }
    }
    paragraphs.add(text);
    return text;
  }

  private String sentence() {
    StringBuilder sentence = new StringBuilder("The");
    for (int left = 5 + random.nextInt(8); left > 0; left--) {
      sentence.append(' ').append(word());
    }
    return sentence.append(". ").toString();
  }

  private String word() {
    return "w" + random.nextInt(300);
  }

  /** Changes, adds or removes some articles; returns the paths of those that are not as before. */
  public List<String> edit(int edits) {
    List<String> changed = new ArrayList<>();
    for (int i = 0; i < edits; i++) {
      List<String> paths = List.copyOf(articles.keySet());
      String path = paths.get(random.nextInt(paths.size()));
      switch (random.nextInt(4)) {
        case 0 -> articles.remove(path);
        case 1 -> {
          List<String> moved = articles.remove(path);
          changed.add(path);
          path = "moved/" + i + "-" + random.nextInt(1_000) + ".md";
          articles.put(path, moved == null ? List.of() : moved);
        }
        default -> articles.put(path, article());
      }
      changed.add(path);
    }
    return changed;
  }

  public static ArticleFacts facts(List<String> paragraphs) {
    return facts(Slots.NONE, paragraphs);
  }

  /** Words that count as names of an article, so that one in four of its paragraphs has a slot. */
  static List<String> names(String path) {
    int number = 10 + Math.floorMod(path.hashCode(), 90);
    return List.of("w" + number, "w" + (number + 100), "w" + (number + 200));
  }

  /** The facts of an article, whose path gives it its names. */
  public static ArticleFacts facts(String path, List<String> paragraphs) {
    List<Value> values = new ArrayList<>();
    names(path).forEach(name -> values.add(new Value.Scalar(name, true, Span.at(0))));
    Value.Entry entry =
        new Value.Entry("names", Span.at(0), new Value.Sequence(values, Span.at(0)));
    Metadata metadata = new Metadata(new Value.Mapping(List.of(entry), Span.at(0)));
    return facts(Slots.of(metadata, List.of("names")), paragraphs);
  }

  private static ArticleFacts facts(Slots slots, List<String> paragraphs) {
    FactsBuilder facts = new FactsBuilder(slots, 4, 6);
    SourceText source = SourceText.of(String.join("\n\n", paragraphs));
    int at = 0;
    for (String paragraph : paragraphs) {
      facts.add(paragraph, source, new Span(at, at + paragraph.length()));
      at += paragraph.length() + 2;
    }
    return facts.build();
  }

  /** A segment of the articles of some paths. */
  public LiveSegment segment(Iterable<String> paths) {
    SegmentBuilder builder = new SegmentBuilder(SIMILARITY);
    for (String path : paths) {
      List<String> texts = articles.getOrDefault(path, List.of());
      byte[] bytes = String.join("\n\n", texts).getBytes(java.nio.charset.StandardCharsets.UTF_8);
      builder.add(path, ContentHash.of(bytes), facts(path, texts));
    }
    return builder.build();
  }

  /** What some segments say of every paragraph of the archive. */
  public Map<String, List<Optional<Repetition>>> answers(List<LiveSegment> segments) {
    ParagraphIndex index =
        new ParagraphIndex(new ParagraphIndex.Settings(2, 60, SIMILARITY), segments, NO_TEXTS);
    Map<String, List<Optional<Repetition>>> answers = new TreeMap<>();
    articles.forEach(
        (path, texts) -> {
          ArticleFacts facts = facts(path, texts);
          IndexedArticle asked = index.article(path, facts);
          List<Optional<Repetition>> ofArticle = new ArrayList<>();
          for (int i = 0; i < facts.count(); i++) {
            ofArticle.add(index.repetition(asked, i, 5));
          }
          answers.put(path, ofArticle);
        });
    return answers;
  }

  /** Compares answers; a failure names the first paragraph with another one. */
  public static void assertSameAnswers(
      Map<String, List<Optional<Repetition>>> expected,
      Map<String, List<Optional<Repetition>>> actual,
      String when) {
    assertEquals(expected.keySet(), actual.keySet(), when);
    expected.forEach(
        (path, answers) -> {
          assertEquals(answers.size(), actual.get(path).size(), when + ": " + path);
          for (int i = 0; i < answers.size(); i++) {
            assertEquals(
                answers.get(i), actual.get(path).get(i), when + ": " + path + " paragraph " + i);
          }
        });
  }
}
