package org.articlint.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullMarked
class RecordMethodTest {

  @TempDir Path root;
  private SampleClass sample;

  @BeforeEach
  void begin() {
    sample = new SampleClass(root);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "String s, int i|\"a\", 1|\"a\", 2|\"b\", 1",
        "Object o, long l|null, 1L << 40|null, 0|\"\", 1L << 40",
        "double d, float f|0.0, Float.NaN|-0.0, Float.NaN|0.0, 1f",
        "byte b, short s, char c|(byte) 1, (short) 2, 'c'|(byte) 1, (short) 2, 'd'|(byte) 1, (short) 3, 'c'",
        "boolean z, String[] a|true, null|false, null|true, new String[0]",
        "List<String> l|List.of(\"x\")|List.of()|null",
      })
  void comparesAndShowsRecordsAsBefore(String components, String values, String others, String more)
      throws Exception {
    sample.compile(
        """
        import java.util.List;
        public class Sample {
          private record R(%1$s) {}
          public static String run() {
            R r = new R(%2$s);
            return r.toString() + r.hashCode() + r.equals(r) + r.equals(new R(%2$s))
                + r.equals(new R(%3$s)) + r.equals(new R(%4$s)) + r.equals(null) + r.equals("r");
          }
        }
        """
            .formatted(components, values, others, more));
    String before = sample.run();

    sample.desugar();

    assertTrue(before.endsWith("truetruefalsefalsefalsefalse"), before);
    assertEquals(before, sample.run());
    assertFalse(sample.linksAnything());
  }

  @Test
  void leavesWhatARecordDefinesItself() throws Exception {
    sample.compile(
        """
        public class Sample {
          private record None() {}
          private record Own(int i) {
            @Override public boolean equals(Object o) { return o instanceof Own; }
            @Override public int hashCode() { return 7; }
          }
          public static String run() {
            return new None() + "" + new None().hashCode() + new None().equals(new None())
                + new Own(1) + new Own(1).hashCode() + new Own(1).equals(new Own(2));
          }
        }
        """);

    sample.desugar();

    assertEquals("None[]0trueOwn[i=1]7true", sample.run());
    assertFalse(sample.linksAnything());
  }
}
