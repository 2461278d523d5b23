package org.articlint.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.articlint.Project;
import org.articlint.article.Article;
import org.articlint.article.Metadata;
import org.articlint.article.NormalText;
import org.articlint.check.ArchiveCheck;
import org.articlint.check.ArticleCheck;
import org.articlint.check.Articles;
import org.articlint.check.Check;
import org.articlint.check.value.Context;
import org.articlint.check.value.Vocabulary;
import org.articlint.check.value.WordList;
import org.articlint.parse.ArticleLoader;
import org.articlint.parse.Formats;
import org.articlint.rule.pack.Pack;
import org.articlint.rule.pack.ShippedPacks;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each word of a list in the packs, and each field, has an example in {@code examples/words} or
 * {@code examples/fields} that gets another verdict without it.
 */
@Tag("slow")
class ListExamplesTest {

  private static final Path WORDS = Project.DIRECTORY.resolve("examples/words");
  private static final Path FIELDS = Project.DIRECTORY.resolve("examples/fields");

  private static final ShippedPacks PACKS = new ShippedPacks();
  private static final Vocabulary ALL = PACKS.vocabulary();

  private static final Map<String, Rule> RULES = PACKS.rulesById();

  /** The lists that a rule may refer to, by the names of packs and by the ids of their rules. */
  private static final Map<String, Vocabulary> VOCABULARIES = vocabularies();

  @Test
  void everyListHasExamples() throws IOException {
    assertEquals(new TreeSet<>(ALL.wordLists()), ListExample.names(WORDS));
    assertEquals(new TreeSet<>(ALL.fieldLists()), ListExample.names(FIELDS));
  }

  @TestFactory
  Stream<DynamicTest> words() {
    return ALL.wordLists().stream()
        .map(list -> test(WORDS, list, ALL.words(list), word -> word.replaceFirst("\\*.*", "")));
  }

  @TestFactory
  Stream<DynamicTest> fields() {
    return ALL.fieldLists().stream()
        .map(list -> test(FIELDS, list, ALL.fields(list), path -> path.replaceFirst(".*\\.", "")));
  }

  /**
   * Tests the examples of a list.
   *
   * @param entries its words or fields
   * @param part what stands in an example of an entry as it is: a stem, or the last key of a path
   */
  private static DynamicTest test(
      Path folder, String list, List<String> entries, UnaryOperator<String> part) {
    Path file = folder.resolve(list + ".yaml");
    Map<String, String> letters = new LinkedHashMap<>();
    entries.forEach(entry -> letters.put(entry, letters(part.apply(entry))));
    return DynamicTest.dynamicTest(
        list,
        () ->
            assertEquals(
                List.of(), faults(ListExample.read(file), list, letters), file.toString()));
  }

  /**
   * What is wrong with the examples of a list, such as a word of which there is none.
   *
   * @param letters what each entry is known by in a line
   */
  private static List<String> faults(
      List<ListExample> examples, String list, Map<String, String> letters) {
    Set<String> open = new LinkedHashSet<>(letters.keySet());
    List<String> faults = new ArrayList<>();
    for (ListExample example : examples) {
      if (isReported(example, lists(example)) != example.isReported()) {
        faults.add("the other verdict: " + example.line());
        continue;
      }
      String line = letters(example.line());
      List<String> entries =
          letters.keySet().stream().filter(entry -> line.contains(letters.get(entry))).toList();
      List<String> shown =
          entries.stream()
              .filter(open::contains)
              .filter(each -> needs(example, list, each))
              .toList();
      if (shown.isEmpty() && entries.stream().noneMatch(each -> needs(example, list, each))) {
        faults.add("shows nothing of the list: " + example.line());
      }
      shown.forEach(open::remove);
    }
    open.forEach(entry -> faults.add("without an example: " + entry));
    return faults;
  }

  private static String letters(String text) {
    return Metadata.normalizeKey(NormalText.of(text).text());
  }

  /** Whether an example gets another verdict without an entry of a list. */
  private static boolean needs(ListExample example, String list, String entry) {
    return isReported(example, without(list, entry, example)) != example.isReported();
  }

  private static boolean isReported(ListExample example, Vocabulary vocabulary) {
    byte[] bytes = example.text().getBytes(StandardCharsets.UTF_8);
    Article article = ArticleLoader.load(bytes, example.path(), Formats.DEFAULT);
    Context context =
        new Context(Articles.TODAY, article.source().length(), vocabulary, Context.Past.NONE);
    Check check = RULES.get(example.rule()).check();
    return check instanceof ArticleCheck each
        ? !each.check(article, context).matches().isEmpty()
        : ((ArchiveCheck) check).judges(article, context);
  }

  /** The lists of each pack, with those of the packs that it builds on. */
  private static Map<String, Vocabulary> vocabularies() {
    Map<String, Vocabulary> byName = new HashMap<>();
    for (Pack pack : PACKS.all()) {
      Vocabulary vocabulary = Vocabulary.EMPTY;
      for (Pack each : Pack.withParents(List.of(pack))) {
        vocabulary = each.addedTo(vocabulary);
      }
      byName.put(pack.name(), vocabulary);
      for (Rule rule : pack.rules()) {
        byName.put(rule.id(), vocabulary);
      }
    }
    return byName;
  }

  private static Vocabulary lists(ListExample example) {
    return VOCABULARIES.get(example.pack().isEmpty() ? example.rule() : example.pack());
  }

  /** The lists for an example, one of them without an entry. */
  private static Vocabulary without(String list, String entry, ListExample example) {
    Vocabulary all = lists(example);
    Map<String, WordList> words = new LinkedHashMap<>();
    for (String name : all.wordLists()) {
      words.put(name, new WordList(but(all.words(name), name.equals(list), entry), List.of()));
    }
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (String name : all.fieldLists()) {
      fields.put(name, but(all.fields(name), name.equals(list), entry));
    }
    return Vocabulary.EMPTY.with(words, fields);
  }

  private static List<String> but(List<String> entries, boolean isOfList, String entry) {
    return isOfList ? entries.stream().filter(each -> !each.equals(entry)).toList() : entries;
  }
}
