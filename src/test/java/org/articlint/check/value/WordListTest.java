package org.articlint.check.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.articlint.article.SourceText;
import org.articlint.article.Value;
import org.articlint.check.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordListTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rotate | [rotate]",
        "[rotate, roll back, migrat*] | [rotate, roll back, migrat*]",
        "[rotate, rotate] | [rotate]",
        "{en: [move, rotate], de: umziehen} | [move, rotate, umziehen]",
        "{pt-BR: mover, zh-Hans: 迁移} | [mover, 迁移]",
        "{} | []",
        "[] | []"
      })
  void aListIsWrittenInWholeOrByLanguage(String yaml, String words) {
    assertEquals(words, read(yaml).words().toString());
  }

  @Test
  void aListOfTheSameNameAddsToTheOneBelow() {
    WordList list = read("{en: [c, a], without: [b]}");
    assertEquals(List.of("a", "c"), list.addedTo(List.of("a", "b")));
  }

  @Test
  void thousandsOfWordsAreTakenOutOfThousands() {
    List<String> below = IntStream.range(0, 90_000).mapToObj(i -> "a" + i).toList();
    List<String> without = IntStream.range(0, 90_000).mapToObj(i -> "b" + i).toList();
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> assertEquals(below, new WordList(List.of(), without).addedTo(below)));
  }

  @Test
  void whatIsTakenOutCanBeAddedInTheSameList() {
    assertEquals(List.of("a", "b"), read("{without: [b], en: [b]}").addedTo(List.of("a", "b")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{english: [a]} | 'english' is neither a language such as en nor 'without'",
        "{EN: [a]} | 'EN' is neither a language such as en nor 'without'",
        "[a, [b]] | a list of words holds single values",
        "{en: {a: b}} | a list of words holds single values",
        "[a, '*'] | a term needs a letter or a digit, but '*' has none",
        "{without: ['-']} | a term needs a letter or a digit, but '-' has none"
      })
  void whatIsNoListIsAFault(String yaml, String message) {
    ValueFault fault = assertThrows(ValueFault.class, () -> read(yaml));
    assertEquals(message, fault.getMessage());
    assertEquals(1, fault.parts().size());
  }

  @Test
  void allFaultsAreReportedEachAtItsPlace() {
    ValueFault fault =
        assertThrows(ValueFault.class, () -> read("{english: [a], de: ['?', b, '!']}"));
    SourceText source = SourceText.of("---\nx: {english: [a], de: ['?', b, '!']}\n---\n");
    List<String> places = new ArrayList<>();
    fault.parts().forEach(part -> places.add(source.slice(part.span())));
    assertEquals(List.of("english", "'?'", "'!'"), places);
  }

  private static WordList read(String yaml) {
    Value value =
        Articles.metadata("x: " + yaml).metadata().find("x").orElseThrow().entry().value();
    return WordList.parse(value);
  }
}
