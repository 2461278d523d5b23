package org.articlint.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;

/** Writes small archives in which much is repeated, in all ways that the rules know. */
final class RandomArchive {

  private static final String[] WORDS = new String[160];

  static {
    for (int i = 0; i < WORDS.length; i++) {
      WORDS[i] = "w" + Integer.toString(i * 31 + 1_000, 36) + (char) ('a' + i % 26);
    }
  }

  private final Random random;
  private final List<String[]> paragraphs = new ArrayList<>();
  private final List<String> sentences = new ArrayList<>();
  private final NavigableMap<String, String> files = new TreeMap<>();

  private RandomArchive(long seed) {
    random = new Random(seed);
    for (int i = 0; i < 12; i++) {
      paragraphs.add(words(14 + random.nextInt(30)));
      sentences.add(sentence(words(7 + random.nextInt(6))));
    }
  }

  /** The files of an archive, its configuration among them. */
  static NavigableMap<String, String> of(long seed, int articles) {
    RandomArchive archive = new RandomArchive(seed);
    for (int i = 0; i < articles; i++) {
      archive.addArticle(i);
    }
    archive.files.put("articlint.yaml", archive.configuration());
    return archive.files;
  }

  private String configuration() {
    int minArticles = 2 + random.nextInt(3);
    String numbers =
        "min-articles: %d, min-words: %d, similarity: %d, sentence-share: %d, min-passage-words: %d"
            .formatted(
                minArticles,
                10 + random.nextInt(6),
                50 + random.nextInt(45),
                40 + random.nextInt(40),
                random.nextInt(3) * 15);
    return """
    extends: [recommended, alphanode]
    rules:
      repeated-boilerplate: {check: {%s, rows: %s}}
      copied-article: {severity: error, check: {min-copy-words: 40, copy-share: %d}}
      boilerplate-share: warning
      repeated-step: warning
    overrides:
      - files: ["blog/**"]
        rules: {repeated-boilerplate: {check: {min-articles: 2, similarity: 85}}}
    """
        .formatted(numbers, random.nextBoolean(), 70 + random.nextInt(25));
  }

  private String[] words(int count) {
    String[] words = new String[count];
    for (int i = 0; i < count; i++) {
      words[i] = WORDS[random.nextInt(WORDS.length)];
    }
    return words;
  }

  private static String sentence(String[] words) {
    return "The " + String.join(" ", words) + ".";
  }

  private void addArticle(int number) {
    if (number > 3 && random.nextInt(12) == 0) {
      List<String> known = new ArrayList<>(files.keySet());
      String copied = files.get(known.get(random.nextInt(known.size())));
      files.put(
          path(number), random.nextBoolean() ? copied : copied + "\n" + sentence(words(9)) + "\n");
      return;
    }
    String stack = "stack " + WORDS[random.nextInt(6)];
    StringBuilder text = new StringBuilder("---\n");
    text.append("title: Title ").append(WORDS[random.nextInt(30)]).append('\n');
    text.append("stack: [").append(stack).append("]\n");
    text.append("reference: ref-").append(random.nextInt(60)).append('\n');
    text.append(random.nextInt(8) == 0 ? "last_reviewd: 2020-01-01\n" : "");
    text.append("---\n");
    int count = 1 + random.nextInt(7);
    for (int i = 0; i < count; i++) {
      text.append('\n').append(random.nextInt(4) == 0 ? "## Part " + i + "\n\n" : "");
      text.append(paragraph(stack)).append('\n');
    }
    if (random.nextInt(15) == 0) {
      text.append("\n<!-- articlint-ignore repeated-boilerplate: approved -->\n\n");
      text.append(sentence(paragraphs.get(0))).append('\n');
    }
    files.put(path(number), text.toString());
  }

  private String path(int number) {
    String[] folders = {
      "",
      "blog/",
      "guide/",
      "docs/",
      "docs/v1.0/",
      "docs/v2.0/",
      "docs/next/",
      "other/v1.1/",
      "other/v1.2/",
      "guide_versioned_docs/version-1.0/"
    };
    String name = random.nextInt(3) == 0 ? "page-" + random.nextInt(20) : "article-" + number;
    return folders[random.nextInt(isVersioned ? folders.length : 3)] + name + ".md";
  }

  private boolean isVersioned;

  private String paragraph(String stack) {
    String[] template = paragraphs.get(random.nextInt(paragraphs.size())).clone();
    switch (random.nextInt(6)) {
      case 0 -> {
        return sentence(words(12 + random.nextInt(20)));
      }
      case 1 -> {
        return sentence(template);
      }
      case 2 -> {
        return "For " + stack + " " + sentence(template);
      }
      case 3 -> {
        return sentences.get(random.nextInt(12))
            + " "
            + sentences.get(random.nextInt(12))
            + " "
            + sentence(words(5 + random.nextInt(6)));
      }
      default -> {
        for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
          template[random.nextInt(template.length)] = WORDS[random.nextInt(WORDS.length)];
        }
        return sentence(template);
      }
    }
  }

  /** The same with versions of a documentation. */
  static NavigableMap<String, String> versioned(long seed, int articles) {
    RandomArchive archive = new RandomArchive(seed);
    archive.isVersioned = true;
    for (int i = 0; i < articles; i++) {
      archive.addArticle(i);
    }
    archive.files.put("articlint.yaml", archive.configuration());
    return archive.files;
  }
}
