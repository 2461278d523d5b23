import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Writes an archive that resembles the sample articles. An article has ten paragraphs of about 46
 * words: 40 % come from templates with slots and optional tails, 40 % are unique, and 20 % are copies
 * of unique paragraphs in other articles, with some words replaced by words that the original lacks.
 * The same seed gives the same bytes.
 *
 * <p>Usage: {@code java benchmarks/GenerateArchive.java DIRECTORY ARTICLES [SEED [wxr|ORIGINALS]]}.
 * With {@code wxr}, the same articles are posts of one export of WordPress, export.xml, instead of
 * files of Markdown. With a number, so many paragraphs have copies, instead of 20,000: in larger
 * archives, 20,000 have more copies each. The file planted.tsv beside the articles lists the copies:
 * path and paragraph, path and paragraph of the original, and Jaccard similarity.
 */
public final class GenerateArchive {

  private static final int TEMPLATES = 200;
  private static final int VOCABULARY = 120_000;
  private static final int PARAGRAPHS = 10;
  private static final int PER_FOLDER = 1_000;
  private static final int MAX_ORIGINALS = 20_000;

  private static final String CONFIG = "extends: [recommended]\n";

  private static final String EXPORT_START =
      """
      <?xml version="1.0" encoding="UTF-8" ?>
      <rss version="2.0"
        xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
        xmlns:content="http://purl.org/rss/1.0/modules/content/"
        xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:wp="http://wordpress.org/export/1.2/">
      <channel>
      <wp:wxr_version>1.2</wp:wxr_version>
      """;

  private final Random random;
  private final int maxOriginals;
  private final String[] words = new String[VOCABULARY];
  private final List<List<String>> templates = new ArrayList<>();
  private final List<String> tails = new ArrayList<>();
  private final List<Original> originals = new ArrayList<>();
  private final List<String> stacks = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  private record Original(String path, int paragraph, List<String> words) {}

  private record Article(String title, String topic, String stack, List<String> blocks) {
    String markdown() {
      return "---\ntitle: %s\ntopic: %s\nstack:\n  - %s\n---\n".formatted(title, topic, stack)
          + blocks.stream().map(block -> "\n" + block + "\n").collect(Collectors.joining());
    }

    /** A post of the classic editor, in which blank lines divide paragraphs. */
    String post(int id) {
      String text =
          blocks.stream()
              .map(block -> block.startsWith("## ") ? "<h2>%s</h2>".formatted(block.substring(3)) : block)
              .collect(Collectors.joining("\n\n"));
      return """
          <item>
          <title>%s</title>
          <dc:creator><![CDATA[editor]]></dc:creator>
          <content:encoded><![CDATA[%s]]></content:encoded>
          <wp:post_id>%d</wp:post_id>
          <wp:post_date><![CDATA[2024-01-02 09:00:00]]></wp:post_date>
          <wp:status><![CDATA[publish]]></wp:status>
          <wp:post_type><![CDATA[post]]></wp:post_type>
          <wp:postmeta><wp:meta_key>topic</wp:meta_key><wp:meta_value><![CDATA[%s]]></wp:meta_value></wp:postmeta>
          <wp:postmeta><wp:meta_key>stack</wp:meta_key><wp:meta_value><![CDATA[%s]]></wp:meta_value></wp:postmeta>
          </item>
          """
          .formatted(title, text, id, topic, stack);
    }
  }

  private GenerateArchive(long seed, int maxOriginals) {
    this.maxOriginals = maxOriginals;
    random = new Random(seed);
    String consonants = "bcdfghjklmnprstvwz";
    String vowels = "aeiou";
    for (int i = 0; i < VOCABULARY; i++) {
      StringBuilder word = new StringBuilder();
      for (int rest = i + 7, turn = 0; rest > 0; turn++) {
        String letters = turn % 2 == 0 ? consonants : vowels;
        word.append(letters.charAt(rest % letters.length()));
        rest /= letters.length();
      }
      words[i] = word.toString();
    }
    for (int i = 0; i < TEMPLATES; i++) {
      templates.add(sentenceWords(30 + random.nextInt(20)));
    }
    for (int i = 0; i < 12; i++) {
      tails.add("For this STACK case " + String.join(" ", sentenceWords(12)) + ".");
    }
    for (int i = 0; i < 40; i++) {
      stacks.add(words[1_000 + i] + " services");
      problems.add("moving " + words[3_000 + i] + " without downtime");
    }
  }

  /** Draws a word by Zipf's law: common words are much more frequent than rare ones. */
  private String word() {
    double u = random.nextDouble();
    return words[(int) Math.min(VOCABULARY - 1, Math.exp(u * Math.log(VOCABULARY)) - 1)];
  }

  private List<String> sentenceWords(int count) {
    List<String> list = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      list.add(word());
    }
    return list;
  }

  private void writeFiles(Path directory, int articles) throws IOException {
    try (BufferedWriter planted = Files.newBufferedWriter(directory.resolve("planted.tsv"))) {
      for (int i = 0; i < articles; i++) {
        String path = "%03d/article-%06d.md".formatted(i / PER_FOLDER, i);
        Files.createDirectories(directory.resolve(path).getParent());
        Files.writeString(directory.resolve(path), article(path, planted).markdown());
      }
    }
  }

  private void writeExport(Path directory, int articles) throws IOException {
    try (BufferedWriter planted = Files.newBufferedWriter(directory.resolve("planted.tsv"));
        BufferedWriter export = Files.newBufferedWriter(directory.resolve("export.xml"))) {
      export.write(EXPORT_START);
      for (int i = 1; i <= articles; i++) {
        export.write(article("export.xml#post-" + i, planted).post(i));
      }
      export.write("</channel>\n</rss>\n");
    }
  }

  private Article article(String path, BufferedWriter planted) throws IOException {
    String stack = stacks.get(random.nextInt(stacks.size()));
    String problem = problems.get(random.nextInt(problems.size()));
    List<String> blocks = new ArrayList<>();
    for (int paragraph = 0; paragraph < PARAGRAPHS; paragraph++) {
      if (paragraph % 4 == 0) {
        blocks.add("## " + String.join(" ", sentenceWords(3)));
      }
      blocks.add(paragraph(path, paragraph, stack, problem, planted));
    }
    return new Article("About " + path, problem + " / " + stack, stack, blocks);
  }

  private String paragraph(
      String path, int number, String stack, String problem, BufferedWriter planted)
      throws IOException {
    double kind = random.nextDouble();
    if (kind < 0.4) {
      List<String> template = templates.get(random.nextInt(TEMPLATES));
      String text = "With " + stack + " and " + problem + " " + prose(template);
      String tail = tails.get(random.nextInt(tails.size())).replace("STACK", stack);
      return random.nextDouble() < 0.4 ? text + " " + tail : text;
    }
    if (kind < 0.8 || originals.isEmpty() || originals.get(0).path.equals(path)) {
      List<String> fresh = sentenceWords(36 + random.nextInt(20));
      if (originals.size() < maxOriginals) {
        originals.add(new Original(path, number, fresh));
      }
      return prose(fresh);
    }
    Original original = originals.get(random.nextInt(originals.size()));
    while (original.path.equals(path)) {
      original = originals.get(random.nextInt(originals.size()));
    }
    List<String> copy = new ArrayList<>(original.words);
    int changes = 1 + random.nextInt(8);
    for (int i = 0; i < changes; i++) {
      copy.set(random.nextInt(copy.size()), wordNotIn(original.words));
    }
    planted.write(
        "%s\t%d\t%s\t%d\t%.4f\n"
            .formatted(
                path, number, original.path, original.paragraph, jaccard(copy, original.words)));
    return prose(copy);
  }

  /**
   * Draws a word that a text lacks. A word that it has could pass for one that moved, and the Jaccard
   * similarity of bags of words, which ignores order, would be too high.
   */
  private String wordNotIn(List<String> words) {
    String word = word();
    while (words.contains(word)) {
      word = word();
    }
    return word;
  }

  private static double jaccard(List<String> a, List<String> b) {
    Map<String, Integer> counts = new HashMap<>();
    a.forEach(word -> counts.merge(word, 1, Integer::sum));
    int common = 0;
    for (String word : b) {
      if (counts.merge(word, -1, Integer::sum) >= 0) {
        common++;
      }
    }
    return (double) common / (a.size() + b.size() - common);
  }

  /** Joins words into sentences of fifteen words. */
  private static String prose(List<String> words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      boolean start = i % 15 == 0;
      String word = words.get(i);
      text.append(start && i > 0 ? ". " : i > 0 ? " " : "");
      text.append(start ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
    }
    return text.append('.').toString();
  }

  public static void main(String[] args) throws IOException {
    long seed = args.length > 2 ? Long.parseLong(args[2]) : 42;
    String last = args.length > 3 ? args[3] : Integer.toString(MAX_ORIGINALS);
    boolean isExport = last.equals("wxr");
    GenerateArchive archive =
        new GenerateArchive(seed, isExport ? MAX_ORIGINALS : Integer.parseInt(last));
    Path directory = Path.of(args[0]);
    Files.createDirectories(directory);
    Files.writeString(directory.resolve("articlint.yaml"), CONFIG);
    int articles = Integer.parseInt(args[1]);
    if (isExport) {
      archive.writeExport(directory, articles);
    } else {
      archive.writeFiles(directory, articles);
    }
  }
}
