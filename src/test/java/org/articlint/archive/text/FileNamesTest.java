package org.articlint.archive.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What names of files say about two articles. */
class FileNamesTest {

  @Test
  void numbersOfVersionsAreWords() {
    assertEquals(Set.of("ruby", "3", "10"), FileNames.words("news/ruby-3-10-is.md"));
  }

  @ParameterizedTest
  @CsvSource({
    "go/basics.md, dart/basics.md, true",
    "go/basics.md, go/basics.md, false",
    "go/basics.md, dart/start.md, false",
    "go/README.md, dart/README.md, false",
    "go/index.md, dart/index.md, false",
  })
  void oneName(String path, String other, boolean expected) {
    assertEquals(expected, FileNames.areOfOneName(path, other));
  }

  @ParameterizedTest
  @CsvSource({
    "en/news/a.md, de/news/a.md, true",
    "docs/en/a.md, docs/pt-br/a.md, true",
    "en/a.md, en/a.md, false",
    "en/a.md, de/b.md, false",
    "go/a.md, dart/a.md, false",
    "en/a.md, de/news/a.md, false",
  })
  void onePageInTwoLanguages(String path, String other, boolean expected) {
    assertEquals(expected, FileNames.areOfOnePage(path, other));
  }
}
