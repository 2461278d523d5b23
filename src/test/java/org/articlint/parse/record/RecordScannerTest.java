package org.articlint.parse.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.articlint.article.TextStart;
import org.articlint.parse.container.ContainerException;
import org.articlint.parse.container.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where records begin and end in their file. */
class RecordScannerTest {

  private static final String A = "{\"id\":\"a\",\"body\":\"A {[\\\"\"}";
  private static final String B = "{\"id\":\"b\",\"body\":\"é\"}";

  private static List<String> texts(String file) throws Exception {
    return Records.texts(file, "records: [/data, /page/items, /db/0/posts, /db/2/posts]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[%s,%s]",
        "\uFEFF[%s,%s]\n",
        " [ %s\n,\n%s ]",
        "[%s,%s,]",
        "{\"data\":[%s,%s],\"meta\":{\"n\":[1]}}",
        "{\"meta\":{\"data\":[{}]},\"x\":\"]\",\"data\": [%s, %s]}",
        "{\"page\":{\"n\":1,\"items\":[%s,%s]}}",
        "{\"db\":[{\"n\":[{}],\"posts\":[%s,%s]},{\"posts\":[{}]}],\"x\":[1]}",
        "{\"db\":[ {\"posts\":[%s]} , 2, {\"n\":1,\"posts\":[%s]}]}",
        "%s\n%s\n",
        "%s\r\n\r\n%s",
      })
  void recordsStandInAListOrInLines(String file) throws Exception {
    assertEquals(List.of(A, B), texts(file.formatted(A, B)));
  }

  @Test
  void oneObjectIsARecord() throws Exception {
    assertEquals(List.of(A), texts(A));
    String pretty = "{\n \"id\": \"a\",\n \"body\": \"x\"\n}";
    assertEquals(List.of(pretty), texts(pretty + "\n"));
    assertEquals(List.of(pretty, pretty), texts(pretty + "\n" + pretty));
  }

  @Test
  void aRecordKeepsItsPlace() throws Exception {
    List<Part> parts = Records.split("[\n  " + B + ", " + A + "]", "");
    assertEquals(new TextStart(2, 3, 3), parts.get(0).start());
    int length = B.length();
    assertEquals(new TextStart(2, 5 + length, 6 + length), parts.get(1).start());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\": oops",
        "{\"id\":\"x\",\"body\":\"never closed}",
        "{\"id\":\"x\",\"body\":{\"y\":1}",
        "oops",
        "]",
      })
  void aBrokenLineDoesNotHideTheOthers(String broken) throws Exception {
    assertEquals(List.of(A, broken, B), texts(A + "\n" + broken + "\n" + B + "\n"));
  }

  @Test
  void theFirstLineMayBeTheBrokenOne() throws Exception {
    String open = "{\"id\":\"x\",\"body\":{\"y\":1}";
    List<String> texts = texts(open + "\n" + A + "\n" + B + "\n");
    assertEquals(List.of(A, B), texts.subList(1, 3));
    assertEquals(open, texts.get(0).strip());
  }

  @Test
  void aBrokenElementDoesNotHideTheOthers() throws Exception {
    String quote = "{\"id\":\"x\",\n\"body\":\"never closed\n}";
    assertEquals(
        List.of(A, "{\"id\": oops}", quote, "nonsense", "\"text\"", B),
        texts("[%s, {\"id\": oops}, %s, nonsense, \"text\", %s]".formatted(A, quote, B)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[%s, {\"id\":\"b\"",
        "[%s, {\"id\":\"b",
        "[%s, [1, 2",
        "{\"data\":[%s, {",
        "id,body\na,b\nc,\"d",
      })
  void aFileThatIsCutOffIsTold(String file) {
    ContainerException fault =
        assertThrows(ContainerException.class, () -> texts(file.formatted(A)));
    assertTrue(fault.getMessage().contains("in the middle of the record"), fault.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "[%s,", "{\"data\":[%s", "{\"data\":[%s],"})
  void aListWithoutAnEndIsTold(String begin) {
    List<Part> parts = new ArrayList<>();
    RecordProfile profile = Records.profile("records: /data");
    String file = begin.formatted(A) + (begin.equals("[") ? A : "");
    ContainerException fault =
        assertThrows(ContainerException.class, () -> Records.split(file, profile, parts));
    assertTrue(fault.getMessage().contains("has no end"), fault.getMessage());
    assertEquals(1, parts.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n", "\uFEFF"})
  void anEmptyFileIsTold(String file) {
    ContainerException fault = assertThrows(ContainerException.class, () -> texts(file));
    assertEquals("it is empty", fault.getMessage());
  }

  @Test
  void textBehindTheListIsTold() {
    ContainerException fault =
        assertThrows(ContainerException.class, () -> texts("[" + A + "]\n[" + B + "]"));
    assertEquals("text follows the end of its JSON (line 2)", fault.getMessage());
  }

  @Test
  void rowsEndAtLineEndsOutsideOfQuotationMarks() throws Exception {
    String file = "id,body\r\na,\"x \"\"y\"\"\n\nz\"\r\n\r\nb,5\" wide\n\"c\",\n";
    List<Part> parts = Records.split(file, "");
    assertEquals(
        List.of("a,\"x \"\"y\"\"\n\nz\"", "b,5\" wide", "\"c\","), Records.texts(file, ""));
    assertEquals("id,body\n", parts.get(0).head());
    assertEquals(new TextStart(6, 1, 1), parts.get(1).start());
  }

  @Test
  void whatSeparatesTheColumnsSeparatesTheValues() throws Exception {
    String file = "id;body\na;x, \"y\nb;\"z;\n\"\n";
    assertEquals(List.of("a;x, \"y", "b;\"z;\n\""), Records.texts(file, ""));
    assertEquals(List.of("a\t;\""), Records.texts("id\tbody\na\t;\"", ""));
  }

  @Test
  void namesOfColumnsHaveALimit() {
    ContainerException name =
        assertThrows(
            ContainerException.class,
            () -> Records.split("id,body," + "x".repeat(201) + "\na,b,c", ""));
    assertEquals(
        "its first row has a name of a column with more than 200 characters", name.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"// Exported today", "<<<<<<< HEAD", "id,body", "\"a\""})
  void aFileThatIsCalledJsonLinesIsReadAsSuch(String first) throws Exception {
    String good = "{\"id\":\"a\",\"body\":\"A\"}";
    byte[] file = (first + "\n" + good + "\n").getBytes(StandardCharsets.UTF_8);
    for (String path : List.of("a.jsonl", "A.NDJSON")) {
      List<Part> parts = new ArrayList<>();
      Records.split(path, file, Records.profile(""), parts);
      assertEquals(
          List.of("record-1", "a"), parts.stream().map(Part::name).toList(), parts::toString);
    }
  }

  @Test
  void aFileThatIsCalledJsonIsNeverReadAsCsv() {
    byte[] file = "\nid,body\na,Text\n".getBytes(StandardCharsets.UTF_8);
    ContainerException fault =
        assertThrows(
            ContainerException.class,
            () -> Records.split("a.json", file, Records.profile(""), new ArrayList<>()));
    assertEquals("it is no JSON: line 2 begins with neither [ nor {", fault.getMessage());
  }

  @Test
  void namesOfColumnsMustBeUtf8() throws Exception {
    ContainerException fault =
        assertThrows(ContainerException.class, () -> names(StandardCharsets.ISO_8859_1));
    assertEquals("its first row is not UTF-8; save the file as UTF-8", fault.getMessage());
    assertEquals(List.of("a"), names(StandardCharsets.UTF_8));
  }

  private static List<String> names(Charset charset) throws Exception {
    List<Part> parts = new ArrayList<>();
    byte[] file = "id,body,é\na,Text,b\n".getBytes(charset);
    Records.split("a.csv", file, Records.profile(""), parts);
    return parts.stream().map(Part::name).toList();
  }
}
