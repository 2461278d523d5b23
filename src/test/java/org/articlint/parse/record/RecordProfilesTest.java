package org.articlint.parse.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.articlint.article.SourceText;
import org.articlint.parse.head.ProfileKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RecordProfilesTest {

  private static List<Pointer> pointers(String... texts) {
    return List.of(texts).stream().map(Pointer::new).toList();
  }

  @Test
  void whatItDoesNotSayIsUsual() {
    RecordProfile profile = Records.profile("");
    assertEquals(pointers("id"), profile.id());
    assertEquals(pointers("body"), profile.body());
    assertEquals("markdown", profile.bodyFormat());
    assertEquals(List.of(Pointer.ROOT), profile.fields());
    assertEquals(Map.of(), profile.where());
    assertEquals("", profile.locale());
  }

  @Test
  void itNamesListsAndFields() {
    RecordProfile profile =
        Records.profile(
            """
            records: [posts, /data/items]
            id: [/sys/id, slug]
            title: /title/rendered
            body: text
            body-format: html
            fields: [/, /meta]
            metadata: {/a/b: c}
            where: {kind: [page, post], lang: en}
            locale: de
            """);
    assertEquals(List.of("/posts", "/data/items"), profile.lists());
    assertEquals(pointers("/sys/id", "slug"), profile.id());
    assertEquals(pointers("text"), profile.body());
    assertEquals("html", profile.bodyFormat());
    assertEquals(pointers("", "/meta"), profile.fields());
    assertEquals(
        Map.of(new Pointer("/title/rendered"), "title", new Pointer("/a/b"), "c"),
        profile.metadata());
    assertEquals(
        Map.of(new Pointer("kind"), List.of("page", "post"), new Pointer("lang"), List.of("en")),
        profile.where());
    assertEquals("de", profile.locale());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "list: a | unknown key 'list'; the keys of a profile for records are format, records, id, title, body, body-format, fields, metadata, where, locale",
        "body-format: docx | unknown format 'docx'; expected one of asciidoc, html, markdown, mdx, multimarkdown, rst, text, wordpress, by-name",
        "body-format: [html] | body-format: a word was expected, such as markdown",
        "id: {a: b} | id: a word or a list of words was expected, such as /data/id",
        "where: {kind: {}} | the value that 'kind' is to have was expected, a list of them, or any",
        "metadata: [a] | keys and names were expected",
      })
  void faultsAreTold(String line, String fault) {
    List<String> faults = new ArrayList<>();
    RecordProfiles.of(
        ProfileKeys.read(
            SourceText.of("format: records\n" + line), (span, message) -> faults.add(message)));
    assertEquals(List.of(fault), faults);
  }

  static List<String> names() {
    return List.copyOf(RecordProfiles.names());
  }

  @ParameterizedTest
  @MethodSource("names")
  void thoseThatShipHaveNoFault(String name) {
    assertNotEquals(List.of(new Pointer("body")), RecordProfiles.shipped(name).body());
  }
}
