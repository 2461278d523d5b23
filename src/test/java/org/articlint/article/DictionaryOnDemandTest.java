package org.articlint.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ICU takes a tenth of a second to start, which no text pays that does not need it. */
class DictionaryOnDemandTest {

  /** Loads the classes of the project anew, and has no library. */
  private static final class WithoutLibraries extends URLClassLoader {
    WithoutLibraries() throws IOException {
      super(directories(), ClassLoader.getPlatformClassLoader());
    }

    private static URL[] directories() throws IOException {
      List<URL> directories = new ArrayList<>();
      for (String entry :
          System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1)) {
        if (!entry.endsWith(".jar")) {
          directories.add(Path.of(entry).toUri().toURL());
        }
      }
      return directories.toArray(URL[]::new);
    }
  }

  private static Object count(String type, String method, String text) throws Throwable {
    try (URLClassLoader loader = new WithoutLibraries()) {
      Class<?> words = loader.loadClass(type);
      Object result = words.getMethod(method, String.class).invoke(null, text);
      return result instanceof Integer
          ? result
          : result.getClass().getMethod("size").invoke(result);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "The café’s naïve re\u00ADview, 4",
    "Эта страница ведётся командой, 4",
    "Αυτή η σελίδα, 3",
    "यह पृष्ठ क्\u200Dष, 3",
    "هذه صفحة می\u200Cخواهم, 3",
    "이 문서는 팀이 관리합니다, 4",
    "བོད་སྐད, 2",
    "「Text」、 100％ 😀, 2"
  })
  void otherScriptsNeedNoDictionary(String text, int words) throws Throwable {
    assertEquals(words, count("org.articlint.article.Words", "count", text));
    assertEquals(words, count("org.articlint.archive.text.Tokens", "of", text));
  }

  @Test
  void scriptsWithoutSpacesNeedIt() {
    for (String text : List.of("数据库", "サーバ", "ไทย", "ខ្មែរ")) {
      assertThrows(
          NoClassDefFoundError.class, () -> count("org.articlint.article.Words", "count", text));
      assertThrows(
          NoClassDefFoundError.class, () -> count("org.articlint.archive.text.Tokens", "of", text));
    }
  }
}
