package org.articlint.rule.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.article.SourceText;
import org.articlint.article.Value.Mapping;
import org.articlint.check.value.Option;
import org.articlint.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records of YAML. */
class BinderTest {

  /** A record that is read as a whole or not at all. */
  public record Person(
      @Option(value = "the name", required = true) String fullName,
      @Option(value = "the age", fallback = "18") int age,
      @Option("other names") List<String> others,
      @Option(value = "whether one knows them", fallback = "false") boolean known) {

    /** Refuses children. */
    public Person {
      if (age < 0) {
        throw new IllegalArgumentException("age is at least 0, not " + age);
      }
    }
  }

  /** A record whose faulty components count as absent. */
  @SuppressWarnings("MemberName")
  public record Club(
      @Option(value = "the name", required = true) String name,
      @Option(value = "the class", fallback = "note") Severity class_,
      @Option("who belongs to it") List<Written<Person>> people,
      @Option("who does what") Map<Written<String>, Written<String>> duties)
      implements Document {}

  private final List<ConfigProblem> problems = new ArrayList<>();

  @Test
  void bindsComponentsByTheirKebabCaseNamesAndFillsInDefaults() {
    assertEquals(Optional.of(new Person("Ada", 18, List.of(), false)), person("full-name: Ada"));
    assertEquals(
        Optional.of(new Person("Ada", 36, List.of("A"), true)),
        person("{full-name: Ada, age: 36, others: A, known: true}"));
    assertEquals(List.of(), messages());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "age: 3 | 1:1: 'full-name' is missing: the name",
        "{full-name: A, age: old} | 1:21: age is a whole number, not 'old'",
        "{full-name: A, age: 1234567890} | 1:21: age is a whole number, not '1234567890'",
        "{full-name: A, age: -1} | 1:1: age is at least 0, not -1",
        "{full-name: A, agee: 3} | 1:16: unknown option 'agee', did you mean 'age'; expected one of"
            + " full-name, age, others, known",
        "{full-name: A, known: yes} | 1:23: known is true or false, not 'yes'",
        "{full-name: [A]} | 1:13: full-name is a single value",
        "{full-name: ''} | 1:13: full-name has no value",
        "{full-name: A, others: [[B]]} | 1:25: others is a single value",
      })
  void aFaultIsReportedAtItsPlace(String yaml, String message) {
    assertEquals(Optional.empty(), person(yaml));
    assertEquals(List.of(message), messages());
  }

  @Test
  void allFaultsOfARecordAreReported() {
    person("{age: old, known: perhaps, x: 1}");
    assertEquals(4, problems.size(), messages().toString());
  }

  @Test
  void ofADocumentTheGoodPartsAreKept() {
    Club club =
        club(
            "name: c\nclas: error\nclass: high\npeople:\n- full-name: Ada\n- full-nam: Bob\n- 7\n"
                + "- full-name: Cy\nduties: {chair: Ada, cook: [Bob]}\n");
    assertEquals("c", club.name());
    assertEquals(Severity.NOTE, club.class_());
    assertEquals(
        List.of("Ada", "Cy"), club.people().stream().map(p -> p.value().fullName()).toList());
    assertEquals(8, line(club.people().get(1).span().start()));
    assertEquals(List.of("chair"), club.duties().keySet().stream().map(Written::value).toList());
    assertEquals(
        List.of(
            "2:1: unknown key 'clas', did you mean 'class'; expected one of name, class, people, duties",
            "3:8: unknown class 'high'; expected one of error, warning, note",
            "6:3: 'full-name' is missing: the name",
            "6:3: unknown option 'full-nam', did you mean 'full-name'; expected one of full-name, age,"
                + " others, known",
            "7:3: an item of people is a mapping with full-name, age, others, known",
            "9:28: cook is a single value"),
        messages().stream().sorted().toList());
  }

  @Test
  void aListOfRecordsMayBeOneRecordButNoOtherMapping() {
    assertEquals(1, club("name: c\npeople: {full-name: Ada}\n").people().size());
    assertEquals(0, club("name: c\npeople: {ada: {age: 3}}\n").people().size());
    assertEquals(
        List.of("2:9: people is a list; each item begins with '- full-name: ...'"), messages());
  }

  private String text = "";

  private int line(int offset) {
    return SourceText.of(text).line(offset);
  }

  private Optional<Person> person(String yaml) {
    YamlFile file = file(yaml);
    return new Binder(file).bind(YamlReader.read(file), Person.class, "a person");
  }

  private Club club(String yaml) {
    YamlFile file = file(yaml);
    Mapping root = YamlReader.read(file);
    return new Binder(file).document(Club.class, root);
  }

  private YamlFile file(String yaml) {
    text = yaml;
    return new YamlFile("f.yaml", SourceText.of(yaml), TextFiles.NONE, problems);
  }

  private List<String> messages() {
    return problems.stream()
        .map(each -> each.line() + ":" + each.column() + ": " + each.message())
        .toList();
  }
}
