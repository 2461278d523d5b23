package org.articlint.rule.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.articlint.rule.pack.ShippedPacks;
import org.articlint.rule.yaml.ConfigException;
import org.articlint.rule.yaml.ConfigProblem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of words and fields, and rules that refer to lists which nobody defines. */
class ListNamesTest {

  private static final String PACK =
      String.join(
          "\n",
          "pack: house",
          "words: {verbs: {en: [move, copy], de: umziehen}, nouns: {file: nouns.yaml}}",
          "fields: {owners: [owner, team.owner]}",
          "rules:",
          "- id: a-rule",
          "  title: t",
          "  severity: note",
          "  message: m",
          "  why: w",
          "  fix: f",
          "  check:",
          "    kind: required-content",
          "    when: {title: {words: [verbs, nouns], at: start}}",
          "    require: {metadata: [boss, {fields: owners}], except: {words: nouns}}",
          "");

  private FileSystem files;
  private Path site;

  @BeforeEach
  void makeSite() throws IOException {
    files = Jimfs.newFileSystem(Configuration.unix());
    site = Files.createDirectories(files.getPath("/site"));
    Files.writeString(site.resolve("house.yaml"), PACK);
    Files.writeString(site.resolve("nouns.yaml"), "en: [cat, dog]\n");
  }

  @AfterEach
  void close() throws IOException {
    files.close();
  }

  @Test
  void packsDefineListsAndTheConfigurationAddsToThem() throws ConfigException, IOException {
    Config config =
        read(
            "extends: [house.yaml]",
            "words: {verbs: [decant], nouns: {without: dog}}",
            "fields: {owners: contact}");
    assertEquals(List.of("move", "copy", "umziehen", "decant"), config.vocabulary().words("verbs"));
    assertEquals(List.of("cat"), config.vocabulary().words("nouns"));
    assertEquals(List.of("owner", "team.owner", "contact"), config.vocabulary().fields("owners"));
  }

  @Test
  void aPackAddsToTheListsOfItsParents() throws ConfigException, IOException {
    Files.writeString(
        site.resolve("child.yaml"),
        "pack: child\nextends: [house.yaml]\nwords: {verbs: {without: [copy], en: [paste]}}\n");
    Config config = read("extends: [child.yaml]");
    assertEquals(List.of("move", "umziehen", "paste"), config.vocabulary().words("verbs"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "words: [verbs, nouns]|words: [verb, nouns]"
            + "|house.yaml:13:28: unknown word list 'verb', did you mean 'verbs'",
        "words: nouns}|words: noun}"
            + "|house.yaml:14:67: unknown word list 'noun', did you mean 'nouns'",
        "at: start|at: start, before: verb"
            + "|house.yaml:13:62: unknown word list 'verb', did you mean 'verbs'",
        "at: start|at: whole, beside: verb"
            + "|house.yaml:13:62: unknown word list 'verb', did you mean 'verbs'",
        "at: start|at: start, after: [nouns, verb]"
            + "|house.yaml:13:69: unknown word list 'verb', did you mean 'verbs'",
        "fields: owners}|fields: owner}"
            + "|house.yaml:14:41: unknown list of fields 'owner', did you mean 'owners'"
      })
  void anUnknownListOfAPackIsReportedWhereItStands(String right, String wrong, String fault)
      throws IOException {
    Files.writeString(site.resolve("house.yaml"), PACK.replace(right, wrong));
    String faults = faults("extends: [house.yaml]");
    assertTrue(faults.startsWith(fault + "; expected one of "), faults);
    assertEquals(1, faults.lines().count(), faults);
  }

  @Test
  void anUnknownListOfTheConfigurationIsReported() throws IOException {
    String faults =
        faults(
            "extends: [recommended, house.yaml]",
            "rules:",
            "  a-rule: {check: {when: {title: {words: verb}}}}",
            "overrides:",
            "- files: ['a/**']",
            "  rules: {stale-last-reviewed: {check: {dates: {fields: review-date}}}}");
    assertTrue(faults.contains("articlint.yaml:3:42: unknown word list 'verb'"), faults);
    assertTrue(
        faults.contains("articlint.yaml:6:57: unknown list of fields 'review-date'"), faults);
    assertEquals(2, faults.lines().count(), faults);
  }

  @Test
  void aListThatNobodyNamedIsReportedAtTheRule() throws IOException {
    String who = "{who: {fields: owners}, is: person}";
    String metadata = "{metadata: [boss, {fields: owners}], except: {words: nouns}}";
    Files.writeString(site.resolve("house.yaml"), PACK.replace(metadata, who));
    String faults = faults("extends: [house.yaml]");
    assertTrue(
        faults.contains("house.yaml:14: the rule 'a-rule': unknown word list 'ai-names'"), faults);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en: [cat, '--']|2:11: nouns: a term needs a letter or a digit, but '--' has none",
        "en: [cat, {dog: 1}]|2:11: nouns: a list of words holds single values",
        "english: [cat]|2:1: nouns: 'english' is neither a language such as en nor 'without'"
      })
  void aFaultyWordIsReportedInTheFileOfItsList(String list, String fault) throws IOException {
    Files.writeString(site.resolve("nouns.yaml"), "de: [Hund]\n" + list + "\n");
    assertEquals("nouns.yaml:" + fault, faults("extends: [house.yaml]"));
  }

  @Test
  void aFaultyListIsReportedWhereItStands() throws IOException {
    assertEquals(
        "articlint.yaml:1:17: verbs: 'english' is neither a language such as en nor 'without'",
        faults("words: {verbs: {english: [a]}}"));
  }

  private Config read(String... lines) throws ConfigException, IOException {
    Files.writeString(site.resolve("articlint.yaml"), String.join("\n", lines) + "\n");
    ConfigOptions options = ConfigOptions.withPacks(new ShippedPacks(), List.of());
    return new Configs(site, site, Optional.empty(), true, options).of(site);
  }

  private String faults(String... lines) {
    return assertThrows(ConfigException.class, () -> read(lines)).problems().stream()
        .map(ListNamesTest::line)
        .collect(Collectors.joining("\n"));
  }

  private static String line(ConfigProblem problem) {
    String place = problem.line() == 0 ? "" : ":" + problem.line() + ":" + problem.column();
    return problem.file() + place + ": " + problem.message();
  }
}
