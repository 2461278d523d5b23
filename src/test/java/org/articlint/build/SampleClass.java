package org.articlint.build;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;

/** A class {@code Sample} that is compiled into a directory, rewritten there, and run. */
@NullMarked
record SampleClass(Path root) {

  private static final List<String> BOOTSTRAPS =
      List.of("LambdaMetafactory", "StringConcatFactory", "ObjectMethods");

  void compile(String source) throws IOException {
    Path file = Files.writeString(root.resolve("Sample.java"), source);
    String[] arguments = {"--release", "17", "-d", root.toString(), file.toString()};
    assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments), source);
  }

  void desugar() throws IOException {
    Desugar.rewrite(root);
  }

  /** What {@code Sample.run()} returns. */
  String run() throws IOException, ReflectiveOperationException {
    URL[] urls = {root.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
      return (String) loader.loadClass("Sample").getMethod("run").invoke(null);
    } catch (InvocationTargetException e) {
      throw new AssertionError("it failed", e.getCause());
    }
  }

  boolean linksAnything() throws IOException {
    return bytes().values().stream().anyMatch(b -> BOOTSTRAPS.stream().anyMatch(b::contains));
  }

  /** Each class file, its bytes as characters. */
  Map<Path, String> bytes() throws IOException {
    Map<Path, String> bytes = new TreeMap<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(root, "*.class")) {
      for (Path file : files) {
        bytes.put(file, Files.readString(file, ISO_8859_1));
      }
    }
    return bytes;
  }
}
