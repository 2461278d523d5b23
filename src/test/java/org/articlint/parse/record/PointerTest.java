package org.articlint.parse.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.articlint.article.SourceText;
import org.articlint.article.Value;
import org.articlint.article.Value.Scalar;
import org.articlint.parse.head.JsonTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointerTest {

  private static final SourceText SOURCE =
      SourceText.of("{\"a\":{\"b\":[\"x\",{\"c/d\":\"y\",\"~\":\"z\"}],\"\":\"e\"},\"a/b\":\"w\"}");

  private static final Value ROOT = JsonTree.read(SOURCE, SOURCE.span(), (span, message) -> {});

  @ParameterizedTest
  @CsvSource({
    "/a/b/0, x",
    "/a/b/1/c~1d, y",
    "/a/b/1/~0, z",
    "/a/, e",
    "a/b, w",
    "/a/b/2, -",
    "/a/b/x, -",
    "/a/b/0/0, -",
    "/a/b/9999999, -",
    "b, -",
  })
  void itNamesAValue(String pointer, String value) {
    String found =
        new Pointer(pointer)
            .find(ROOT)
            .map(each -> each instanceof Scalar scalar ? scalar.text() : "?")
            .orElse("-");
    assertEquals(value, found);
    assertEquals(ROOT, Pointer.ROOT.find(ROOT).orElseThrow());
  }
}
