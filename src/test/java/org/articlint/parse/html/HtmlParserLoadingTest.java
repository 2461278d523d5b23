package org.articlint.parse.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Loading the parser of HTML takes longer than reading an article, and few articles need it. */
class HtmlParserLoadingTest {

  /** Loads articlint and its libraries anew, and notes the classes of the parser of HTML. */
  private static final class Loader extends URLClassLoader {
    private final List<String> loaded = new ArrayList<>();

    Loader() throws IOException {
      super(classPath(), ClassLoader.getPlatformClassLoader());
    }

    private static URL[] classPath() throws IOException {
      List<URL> urls = new ArrayList<>();
      for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
        urls.add(new File(path).toURI().toURL());
      }
      return urls.toArray(URL[]::new);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      if (name.startsWith("org.jsoup.")) {
        loaded.add(name);
      }
      return super.findClass(name);
    }
  }

  @Test
  void commentsAndPlainContainersDoNotLoadIt() throws Exception {
    assertEquals(
        false,
        loads(
            """
            <!-- articlint-ignore stale-content: kept -->

            <a name="top"></a>

            <div class="grid">

            Text<br>with <sup>tags</sup> and <a href="x">a link</a> and <img src="a.png" alt="b">.

            </div>

            <br>

            <script>let words = "no text";</script>

            <iframe src="https://example.org/"></iframe>
            """));
  }

  @Test
  void textInHtmlLoadsIt() throws Exception {
    assertEquals(true, loads("<p>Text</p>\n"));
    assertEquals(true, loads("> <div>\n> Text\n> </div>\n"));
    assertEquals(true, loads("<img src=\"a.png\">\n"));
  }

  private static boolean loads(String markdown) throws Exception {
    try (Loader loader = new Loader()) {
      Class<?> text = loader.loadClass("org.articlint.article.SourceText");
      Object source = text.getMethod("of", String.class).invoke(null, markdown);
      Constructor<?> reader =
          loader.loadClass("org.articlint.parse.markdown.MarkdownReader").getDeclaredConstructor();
      reader.setAccessible(true);
      Object instance = reader.newInstance();
      Method read = instance.getClass().getMethod("read", String.class, text);
      read.setAccessible(true);
      read.invoke(instance, "a.md", source);
      return !loader.loaded.isEmpty();
    }
  }
}
