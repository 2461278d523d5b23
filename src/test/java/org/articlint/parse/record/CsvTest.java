package org.articlint.parse.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.articlint.article.SourceText;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Scalar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {

  private static List<String> values(String text) {
    return Csv.read(SourceText.of(text)).fields().entries().stream()
        .map(entry -> entry.key() + "=" + ((Scalar) entry.value()).text())
        .toList();
  }

  /** As Python's module csv reads them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "x,y | a=x b=y",
        "\"x\",\"y\" | a=x b=y",
        "\"x,\",\"\"\"y\"\"\" | a=x, b=\"y\"",
        "x\"\"z,5\" | a=x\"\"z b=5\"",
        "\"x\"z,\"\" | a=xz b=",
        ", | a= b=",
      })
  void quotationMarksEncloseAValue(String row, String values) {
    assertEquals(List.of(values.split(" ", -1)), values("a,b\n" + row));
  }

  @Test
  void eachValueHasItsPlace() {
    SourceText source = SourceText.of("a;\"b c\"\n\"x;\"\"\ny\";é");
    List<Entry> entries = Csv.read(source).fields().entries();
    assertEquals("b c", entries.get(1).key());
    assertEquals("\"x;\"\"\ny\"", source.slice(entries.get(0).value().span()));
    assertEquals("é", source.slice(entries.get(1).value().span()));
    assertEquals("x;\"\ny", ((Scalar) entries.get(0).value()).text());
  }

  @ParameterizedTest
  @CsvSource({"x, 1", "'x,y,z', 3"})
  void aRowHasAsManyValuesAsThereAreColumns(String row, int count) {
    Csv.Row read = Csv.read(SourceText.of("a,b\n" + row));
    assertFalse(read.hasAllColumns());
    assertEquals(2, read.columns());
    assertEquals(count, read.values());
  }

  @Test
  void aNameOfTwoColumnsIsTold() {
    assertEquals("a", Csv.read(SourceText.of("a,b,a\nx,y,z")).twice());
    assertEquals("", Csv.read(SourceText.of("a,b,,\nx,y,z,z")).twice());
  }
}
