package org.articlint.parse.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.article.TextEdit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Other names in the place of keys, in every form of metadata. */
class WrittenKeyTest {

  private static final String YAML = "---\n%s: x\n---\n\nText.\n";
  private static final String TOML = "+++\n%s = 1\n+++\n\nText.\n";
  private static final String JSON = "{\n  %s: 1\n}\n\nText.\n";
  private static final String PAGE = "<html><head><meta name=%s content=x></head></html>\n";
  private static final String LINES = "%s: x\n\nText.\n";

  /** The key as it is written afterwards. */
  private static Optional<String> renamed(String form, String key, String name) {
    String text = form.formatted(key);
    SourceText source = SourceText.of(text);
    int start = form.indexOf("%s");
    Span span = new Span(start, start + key.length());
    return new WrittenKey(source, span)
        .renamed(name)
        .map(edit -> TextEdit.apply(source, List.of(edit)))
        .map(after -> after.substring(start, after.length() - (text.length() - span.end())));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "titel, title, title",
        "'titel', title, 'title'",
        "\"titel\", title, \"title\"",
        "attic, @attic, \"@attic\"",
        "\"atic\", @attic, \"@attic\"",
        "projct name, project name, project name",
        "projectname, project name, \"project name\"",
        "tru, true, \"true\"",
        "nul, null, \"null\"",
        "colr, a: b, \"a: b\"",
        "colr, '#x', \"'#x'\""
      })
  void yaml(String key, String name, String written) {
    assertEquals(
        name.contains("'") ? Optional.empty() : Optional.of(written), renamed(YAML, key, name));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "titel, title, title",
        "'titel', title, 'title'",
        "projectname, project name, \"project name\"",
        "gro, groß, \"groß\"",
        "attic, @attic, \"@attic\"",
        "ab, a.b, \"a.b\""
      })
  void toml(String key, String name, String written) {
    assertEquals(Optional.of(written), renamed(TOML, key, name));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {"\"titel\", title, \"title\"", "\"atic\", @attic, \"@attic\""})
  void json(String key, String name, String written) {
    assertEquals(Optional.of(written), renamed(JSON, key, name));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "titel, title, title",
        "\"titel\", title, \"title\"",
        "\"a\", project name, \"project name\""
      })
  void elements(String key, String name, String written) {
    assertEquals(Optional.of(written), renamed(PAGE, key, name));
  }

  @ParameterizedTest
  @CsvSource({"Titel, Title", "Paragraph cuont, Paragraph count"})
  void lines(String key, String name) {
    assertEquals(Optional.of(name), renamed(LINES, key, name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"@attic", "project name", "a: b", "true", "#x"})
  void whereQuotesWouldBePartOfAKeyThereAreNone(String name) {
    assertEquals(Optional.empty(), renamed(PAGE, "titel", name));
    assertEquals(Optional.empty(), renamed(LINES, "titel", name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\"b", "a'b", "a\\b", "a\nb", "a<b", "a&b", ""})
  void aNameThatNeedsEscapesIsNotWritten(String name) {
    for (String form : new String[] {YAML, TOML, JSON, PAGE, LINES}) {
      assertEquals(Optional.empty(), renamed(form, "\"titel\"", name));
      assertEquals(Optional.empty(), renamed(form, "titel", name));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"ti\\x74el\"", "'it''s'", "&a titel", "!!str titel", "*a"})
  void aKeyThatIsWrittenInAnotherWayStays(String key) {
    assertEquals(Optional.empty(), renamed(YAML, key, "@title"));
  }
}
