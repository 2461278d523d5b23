package org.articlint.parse.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.articlint.article.ContainedPath;
import org.articlint.parse.container.ContainerException;
import org.articlint.parse.container.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which records of a file are articles, and what they are called. */
class RecordContainerTest {

  private static List<String> names(String profile, String... records) throws Exception {
    return Records.split(String.join("\n", records), profile).stream()
        .filter(part -> !part.isLeftOut())
        .map(Part::name)
        .toList();
  }

  private static String record(String id) {
    return "{\"id\":\"" + id + "\",\"body\":\"x\"}";
  }

  @ParameterizedTest
  @CsvSource({
    "abc, abc",
    "docs/a b.md, docs-a-b-md",
    "Öl_1, Öl_1",
    "/, record-1",
    "'', record-1",
    "a\\\"#b, a-b",
  })
  void aRecordIsCalledByItsId(String id, String name) throws Exception {
    assertEquals(List.of(name), names("", record(id)));
    String path = ContainedPath.of("a.jsonl", name);
    assertEquals("a.jsonl", ContainedPath.file(path));
    assertEquals(name, ContainedPath.name(path));
  }

  @Test
  void aLongIdIsCut() throws Exception {
    assertEquals(
        List.of("a".repeat(80), "a".repeat(80) + "-2"),
        names("", record("a".repeat(80)), record("a".repeat(81))));
  }

  @Test
  void aLongIdIsNotCutWithinALetter() throws Exception {
    assertEquals(List.of("a".repeat(79)), names("", record("a".repeat(79) + "\uD801\uDC00")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html><p>Bad gateway</p></html>", "\"text\"", "id,slug", "\u001F\u008B"})
  void oneRowWithoutAColumnOfTheTextIsTold(String file) {
    ContainerException fault =
        assertThrows(ContainerException.class, () -> Records.split(file, ""));
    assertEquals(
        "it is no JSON, and as CSV its only row names no column with a text (body); export it again,"
            + " or name the column in a profile",
        fault.getMessage());
  }

  @Test
  void noTwoRecordsHaveOneName() throws Exception {
    assertEquals(
        List.of("a-2", "a", "a-3", "record-1", "record-2"),
        names("", record("a-2"), record("a"), record("a"), "{\"body\":\"\"}", "{\"body\":\"\"}"));
  }

  @Test
  void whatHasNoBodyIsLeftOut() throws Exception {
    assertEquals(
        List.of("a", "b", "record-1"),
        names("", record("a"), "{\"id\":\"x\"}", "{\"id\":\"b\",\"body\":null}", "{oops"));
  }

  @Test
  void aProfileSelectsRecords() throws Exception {
    String where = "where: {kind: [post, page], day: any}";
    String record = "{\"id\":\"%s\",\"kind\":\"%s\",\"day\":%s,\"body\":\"x\"}";
    assertEquals(
        List.of("a", "b"),
        names(
            where,
            record.formatted("a", "post", "1"),
            record.formatted("b", "page", "\"x\""),
            record.formatted("c", "note", "1"),
            record.formatted("d", "post", "null"),
            record("e")));
  }

  @Test
  void aProfileThatFitsNoRecordIsTold() {
    ContainerException fault =
        assertThrows(
            ContainerException.class,
            () -> Records.split("{\"posts\":[" + record("a") + "]}", "body: [text, /a/b]"));
    assertEquals(
        "it has one record without a text (text, /a/b); name the list of records and the field of the"
            + " text in a profile",
        fault.getMessage());
  }

  @Test
  void aFileWithoutRecordsHasNone() throws Exception {
    assertEquals(List.of(), names("", "[]"));
    assertEquals(List.of(), names("", "id,body"));
    assertEquals(List.of(), names("where: {kind: x}", "{\"kind\":\"y\",\"body\":\"x\"}"));
    assertEquals(List.of(), names("where: {kind: any}", record("a")));
  }

  @Test
  void aFieldThatNoRecordHasIsTold() {
    ContainerException fault =
        assertThrows(
            ContainerException.class, () -> Records.split(record("a"), "where: {/a/kind: [x, y]}"));
    assertEquals(
        "none of its records has the field /a/kind, of which the profile names the values under"
            + " 'where'",
        fault.getMessage());
  }

  @Test
  void aRecordThatIsTooLargeIsLeftToItsReader() throws Exception {
    String file = "[{\"id\":\"a\",\"body\":\"" + "x".repeat(5 << 20) + "\"}," + record("b") + "]";
    List<Part> parts = Records.split(file, "");
    assertEquals(List.of("record-1", "b"), parts.stream().map(Part::name).toList());
    assertTrue(parts.get(0).length() > 5 << 20);
    assertFalse(parts.get(0).isLeftOut());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|{\"id\":\"a\",\"body\":\"x\"}|oops|''",
        "''|{\"id\":\"a\",\"body\":\"x\"}|{\"id\":\"b\",\"body\":\"x\",\"id\":\"b\"}|''",
        "''|{\"id\":\"a\",\"body\":\"x\"}|{\"id\":\"b\",\"body\":{\"x\":1}}|''",
        "''|{\"id\":\"a\",\"body\":\"x\"}|{\"id\":\"b\",\"body\":\"\\ud800\"}|''",
        "[|{\"id\":\"a\",\"body\":\"x\"},|oops,|]",
        "[|{\"id\":\"a\",\"body\":\"x\"},|1,|]",
        "{\"data\":[|{\"id\":\"a\",\"body\":\"x\"},|{oops},|]}",
        "id,body,c|a,x,y|b,x|''",
        "id,body,c|a,x,y|b,x,y,z|''",
      })
  void brokenRecordsEndTheFileAtALimit(String begin, String good, String broken, String end)
      throws Exception {
    String many = begin + "\n" + good + "\n" + (broken + "\n").repeat(1_000);
    List<Part> parts = Records.split(many + good + end, "records: /data");
    assertEquals(1_002, parts.size());
    assertEquals("a-2", parts.get(1_001).name());
    List<Part> before = new ArrayList<>();
    RecordProfile profile = Records.profile("records: /data");
    String more = many + good + "\n" + broken + "\n" + good + end;
    ContainerException fault =
        assertThrows(ContainerException.class, () -> Records.split(more, profile, before));
    assertEquals(
        "more than 1,000 of its records cannot be read, each of which is reported; those from line"
            + " 1004 on are not checked",
        fault.getMessage());
    assertEquals(parts, before);
  }

  @Test
  void recordsThatAreNoArticlesDoNotCountAsBroken() throws Exception {
    String other = "{\"id\":\"b\",\"kind\":\"tag\",\"body\":{\"x\":1}}\n{\"id\":\"c\"}\n";
    String post = "{\"id\":\"a\",\"kind\":\"post\",\"body\":\"x\"}";
    assertEquals(List.of("a"), names("where: {kind: post}", other.repeat(1_001) + post));
  }

  @Test
  void noFileIsOneByItsContent() {
    assertFalse(Records.container(Records.profile("")).begins(new byte[] {'['}));
  }
}
