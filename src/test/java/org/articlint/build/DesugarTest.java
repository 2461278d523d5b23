package org.articlint.build;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@NullMarked
class DesugarTest {

  @TempDir Path root;
  private SampleClass sample;

  @BeforeEach
  void begin() {
    sample = new SampleClass(root);
  }

  /**
   * What a class prints is the same before and after, and nothing is left that is linked at run
   * time.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Supplier<String> s = () -> \"a\";|s.get()|a",
        "int q = 3; IntSupplier s = () -> q + 1;|s.getAsInt()|4",
        "long q = 3; double d = 0.5; String t = \"x\"; Supplier<Object> s = () -> q + d + t;|s.get()|3.5x",
        "Function<String, Integer> f = String::length;|f.apply(\"abc\")|3",
        "Supplier<Integer> f = \"abc\"::length;|f.get()|3",
        "ToLongFunction<String> f = String::length;|f.applyAsLong(\"abc\")|3",
        "ToDoubleFunction<Integer> f = i -> i;|f.applyAsDouble(7)|7.0",
        "ToDoubleFunction<Character> f = c -> c;|f.applyAsDouble('a')|97.0",
        "ToIntFunction<Byte> f = Byte::byteValue;|f.applyAsInt((byte) 7)|7",
        "Function<Integer, Object> f = Sample::boxed;|f.apply(4)|4!",
        "IntFunction<Object> f = Integer::toString;|f.apply(4)|4",
        "IntFunction<int[]> f = int[]::new;|f.apply(4).length|4",
        "Function<String, StringBuilder> f = StringBuilder::new;|f.apply(\"z\").reverse()|z",
        "Predicate<String> p = String::isEmpty;|p.negate().test(\"\")|false",
        "BiFunction<String, String, Boolean> p = String::equals;|p.apply(\"a\", \"a\")|true",
        "StringBuilder b = new StringBuilder(); Consumer<String> c = b::append; c.accept(\"v\");|b|v",
        "long[] n = {1}; LongConsumer c = x -> n[0] += x; c.accept(4);|n[0]|5",
        "java.util.Comparator<String> c = java.util.Comparator.comparing(String::length);"
            + "|c.compare(\"aa\", \"b\")|1",
        "Runnable r = () -> { throw new IllegalStateException(); }; String s = \"\";"
            + "try { r.run(); } catch (IllegalStateException e) { s = \"thrown\"; }|s|thrown",
        "String a = \"x\"; char c = 'y'; byte b = -1; short s = 2;|a + c + b + s + \"z\"|xy-12z",
        "long l = 1L << 40; double d = 0.5; float f = 2; boolean z = true;"
            + "|\"(\" + l + d + f + z + ')'|(10995116277760.52.0true)",
        "Object n = null; Integer i = 5; String t = null;|n + \"-\" + i + t|null-5null",
        "char[] w = {'w'}; String t = \"\"; t += 1 + 2; t += w.length;|t|31",
        "String u = \"u\";|u + \"\\1\\2\" + u|u\1\2u",
      })
  void behavesAsBefore(String statements, String expression, String expected) throws Exception {
    sample.compile(
        """
        import java.util.function.*;
        public class Sample {
          private static String boxed(int value) { return value + "!"; }
          public static String run() { %s return String.valueOf(%s); }
        }
        """
            .formatted(statements, expression));
    String before = sample.run();

    sample.desugar();

    assertEquals(expected, before);
    assertEquals(expected, sample.run());
    assertFalse(sample.linksAnything());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Private methods of an instance, of an enclosing class, and of an interface.
        """
        public class Sample {
          private final int field = 5;
          private int twice() { return 2 * field; }
          class Inner {
            java.util.function.IntSupplier s() { return () -> twice(); }
            java.util.function.IntSupplier t() { return Sample.this::twice; }
          }
          interface Face {
            private int own() { return 3; }
            default java.util.function.IntSupplier s() { return () -> own(); }
          }
          public static String run() {
            Inner inner = new Sample().new Inner();
            return "" + inner.s().getAsInt() + inner.t().getAsInt() + new Face() {}.s().getAsInt();
          }
        }
        """,
        // An interface, a record and an enum that is visible to its nest only.
        """
        public class Sample {
          private record Pair(int a, int b) {}
          private enum Size { S, L; }
          private interface Maker<T> { T make(int a, int b); }
          public static String run() {
            Maker<Pair> maker = Pair::new;
            java.util.function.Function<Size, String> name = Size::name;
            return "" + maker.make(10, 10).a() + maker.make(10, 1).b() + name.apply(Size.L);
          }
        }
        """,
        // A variable of two types, and arguments in an array.
        """
        public class Sample {
          interface A { String a(); }
          interface Many { String join(Object... parts); }
          static <T extends Number & Comparable<T>> String both(T value) {
            java.util.function.Function<T, Integer> f = value::compareTo;
            java.util.function.Supplier<Integer> g = value::intValue;
            return "" + f.apply(value) + g.get();
          }
          static String joined(Object... parts) { return String.join("", (CharSequence) parts[0]); }
          public static String run() {
            Many many = Sample::joined;
            A a = () -> many.join("k", 1);
            return both(10) + a.a();
          }
        }
        """
      })
  void callsWhatTheClassMayCall(String source) throws Exception {
    sample.compile(source);
    String before = sample.run();

    sample.desugar();

    assertEquals(before, sample.run());
    assertFalse(sample.linksAnything());
  }

  @Test
  void leavesLambdasThatAreSerializable() throws Exception {
    sample.compile(
        """
        public class Sample {
          public static String run() {
            Runnable task = (Runnable & java.io.Serializable) () -> {};
            return task instanceof java.io.Serializable ? "s" : "";
          }
        }
        """);

    sample.desugar();

    assertEquals("s", sample.run());
    assertTrue(sample.linksAnything());
  }

  @Test
  void givesTheSameBytesEachTime() throws Exception {
    sample.compile(
        """
        public class Sample {
          static Runnable a = () -> {};
          static class Other { static Runnable b = () -> {}; }
          public static String run() { return a == null ? "" : "a"; }
        }
        """);
    sample.desugar();
    Map<Path, String> once = sample.bytes();

    sample.desugar();

    assertEquals(once, sample.bytes());
    assertEquals(4, once.size());
  }

  @Test
  void removesWhatIsNotUsedAnyMore() throws Exception {
    String two =
        """
        public class Sample {
          static Runnable a = () -> {};
          static Runnable b = () -> {};
          public static String run() { return "two"; }
        }
        class Gone { Runnable c = () -> {}; }
        """;
    sample.compile(two);
    sample.desugar();
    Files.delete(root.resolve("Gone.class"));
    sample.compile(
        two.replace("static Runnable b = () -> {};", "").replaceAll("(?m)^class Gone.*", ""));

    sample.desugar();

    assertEquals(
        Set.of("Sample.class", "Sample$Lambda1.class"),
        sample.bytes().keySet().stream()
            .map(file -> file.getFileName().toString())
            .collect(toSet()));
    assertEquals("two", sample.run());
  }
}
