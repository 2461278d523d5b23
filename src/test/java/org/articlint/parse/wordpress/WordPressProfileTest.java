package org.articlint.parse.wordpress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.articlint.article.SourceText;
import org.articlint.parse.head.ProfileKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPressProfileTest {

  private final List<String> faults = new ArrayList<>();

  private WordPressProfile parse(String yaml) {
    SourceText source = SourceText.of(yaml);
    return WordPressProfile.of(
        ProfileKeys.read(
            source, (span, message) -> faults.add(source.line(span.start()) + ": " + message)));
  }

  @Test
  void whatItDoesNotSayIsUsual() {
    WordPressProfile profile = parse("format: wordpress\n");
    assertEquals(WordPressProfile.DEFAULT, profile);
    assertTrue(profile.reads("post", "publish"));
    assertTrue(profile.reads("", ""));
    assertFalse(profile.reads("post", "draft"));
    assertFalse(profile.reads("attachment", "publish"));
    assertEquals(List.of(), faults);
  }

  @Test
  void itNamesKindsStatesAndFields() {
    WordPressProfile profile =
        parse("format: wordpress\npost-types: [guide]\nstatuses: any\nmetadata: {a.b: c}\n");
    assertTrue(profile.reads("guide", "draft"));
    assertFalse(profile.reads("post", "publish"));
    assertEquals(Map.of("a.b", "c"), profile.metadata());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kinds: [a] | unknown key 'kinds'; the keys of a profile for WordPress are format, post-types, statuses, metadata",
        "metadata: [a] | keys and names were expected",
        "metadata: {a: [b]} | the name that 'a' is to have was expected",
        "metadata: {a: } | the name that 'a' is to have was expected",
        "post-types: {post: 1} | post-types: a word or a list of words was expected, such as [post, page], or any",
        "post-types: [] | post-types: a word or a list of words was expected, such as [post, page], or any",
        "post-types: | post-types: a word or a list of words was expected, such as [post, page], or any",
        "statuses: [[draft]] | statuses: a word or a list of words was expected, such as [publish, future], or any",
        "statuses: [draft, ''] | statuses: a word or a list of words was expected, such as [publish, future], or any",
      })
  void faultsAreTold(String line, String fault) {
    parse("format: wordpress\n" + line + "\n");
    assertEquals(List.of("2: " + fault), faults);
  }
}
