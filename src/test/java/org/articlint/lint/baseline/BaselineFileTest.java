package org.articlint.lint.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.articlint.rule.yaml.ConfigException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BaselineFileTest {

  private static final TextSketch SKETCH =
      new TextSketch("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");

  private static final String HEAD = "{\"articlint-baseline\": 1, \"findings\": [";

  private FileSystem files;
  private Path file;

  @BeforeEach
  void makeFile() throws IOException {
    files = Jimfs.newFileSystem(Configuration.unix());
    file = Files.createDirectories(files.getPath("/site")).resolve("articlint-baseline.json");
  }

  @AfterEach
  void close() throws IOException {
    files.close();
  }

  @Test
  void thisIsHowItLooks() throws IOException {
    assertEquals(
        """
        {
          "articlint-baseline": 1,
          "findings": [
            {"path": "a.md", "rule": "r-1", "about": "0a", "count": 1},
            {"path": "b.md", "rule": "r-2", "about": "0b", "count": 12, "text": "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"}
          ]
        }
        """,
        written(
            List.of(
                new BaselineEntry("a.md", "r-1", "0a", 1, TextSketch.NONE),
                new BaselineEntry("b.md", "r-2", "0b", 12, SKETCH))));
    assertEquals("{\n  \"articlint-baseline\": 1,\n  \"findings\": []\n}\n", written(List.of()));
  }

  @Test
  void anyPathIsWrittenInPlainTextAndReadBack() throws IOException, ConfigException {
    List<BaselineEntry> entries =
        List.of(
            new BaselineEntry("a \"b\" \\ c.md", "r", "0", 1, TextSketch.NONE),
            new BaselineEntry(
                "\t\n\u0001\u001f\u007f\u009f \u00a0é/日本.md", "r", "0", 1, TextSketch.NONE),
            new BaselineEntry("\ud83d\ude00 \ud800.md", "r", "0", 999_999_999, TextSketch.NONE));
    String text = written(entries);
    assertTrue(text.contains("a \\\"b\\\" \\\\ c.md"), text);
    assertTrue(text.contains("\\u0009\\u000a\\u0001\\u001f\\u007f\\u009f \u00a0é/日本.md"), text);
    assertTrue(text.contains("\\ud83d\\ude00 \\ud800.md"), text);
    Files.writeString(file, text);
    assertEquals(entries, BaselineFile.read(file, "baseline"));
  }

  @Test
  void anEntryHasAllFieldsAndACountFromOneOn() throws IOException {
    String entry = "{\"path\": \"a.md\", \"rule\": \"r\", \"about\": \"0\", \"count\": %s}";
    assertFault(HEAD + entry.formatted("0") + "]}", "1:40: an entry needs path, rule, about");
    assertFault(HEAD + entry.formatted("1234567890") + "]}", "1:40: an entry needs path");
    assertFault(HEAD + "{\"path\": \"a.md\"}]}", "1:40: an entry needs path, rule, about");
    assertFault(HEAD + "3]}", "1:40: an entry needs path");
  }

  @Test
  void aPathThatNoFileCanHaveIsAFaultOfTheEntry() throws IOException {
    assertFault(
        HEAD + "{\"path\": \"a\\u0000.md\", \"rule\": \"r\", \"about\": \"0\", \"count\": 1}]}",
        "1:40: an entry needs path");
  }

  @Test
  void anotherFileIsNoBaseline() throws IOException {
    assertFault("{}", "1:1: this is not a baseline of version 1");
    assertFault("{\"articlint-baseline\": 2, \"findings\": []}", "1:1: this is not a baseline");
    assertFault("{\"articlint-baseline\": 1, \"findings\": {}}", "1:1: this is not a baseline");
    assertFault("[]", "1:1: this is not a baseline");
    assertFault("{", "baseline:1:");
    Files.write(file, new byte[] {(byte) 0xC3, '('});
    assertTrue(fault().contains("is not UTF-8"), fault());
    Files.delete(file);
    assertTrue(fault().contains("cannot be read: there is no such file"), fault());
  }

  private static String written(List<BaselineEntry> entries) throws IOException {
    StringWriter out = new StringWriter();
    BaselineFile.write(out, entries);
    return out.toString();
  }

  private void assertFault(String text, String expected) throws IOException {
    Files.writeString(file, text);
    assertTrue(fault().contains(expected), fault());
  }

  private String fault() {
    ConfigException fault =
        assertThrows(ConfigException.class, () -> BaselineFile.read(file, "baseline"));
    return fault.problems().stream()
        .map(p -> p.file() + ":" + p.line() + ":" + p.column() + ": " + p.message())
        .toList()
        .toString();
  }

  @Test
  void whatTheArticleSaidIsReadWhereItIsWellFormed() throws Exception {
    TextSketch sketch = TextSketch.of("What the article said, in words that are long enough.");
    List<BaselineEntry> entries = List.of(new BaselineEntry("a.md", "r", "0", 1, sketch));
    Files.writeString(file, written(entries));
    assertEquals(entries, BaselineFile.read(file, "baseline"));
    String entry = "{\"path\": \"a.md\", \"rule\": \"r\", \"about\": \"0\", \"count\": 1%s}]}";
    for (String text : List.of("", ", \"text\": \"words\"", ", \"text\": []")) {
      Files.writeString(file, HEAD + entry.formatted(text));
      assertEquals(TextSketch.NONE, BaselineFile.read(file, "baseline").get(0).text(), text);
    }
  }

  @Test
  void anEntryThatIsFoundOnceMoreAcceptsAnotherCount() {
    BaselineEntry entry = new BaselineEntry("a.md", "r", "0", 1, TextSketch.NONE);
    assertEquals(new BaselineEntry("a.md", "r", "0", 2, TextSketch.NONE), entry.plusOne());
    assertFalse(entry.accepts(entry.plusOne()));
    assertTrue(entry.accepts(new BaselineEntry("a.md", "r", "0", 1, TextSketch.of("Other."))));
    assertFalse(entry.accepts(new BaselineEntry("b.md", "r", "0", 1, TextSketch.NONE)));
    assertFalse(entry.accepts(new BaselineEntry("a.md", "s", "0", 1, TextSketch.NONE)));
    assertFalse(entry.accepts(new BaselineEntry("a.md", "r", "1", 1, TextSketch.NONE)));
  }
}
