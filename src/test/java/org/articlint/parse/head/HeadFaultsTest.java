package org.articlint.parse.head;

import static org.articlint.parse.head.Heads.body;
import static org.articlint.parse.head.Heads.problems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What writers get wrong in heads, and what they are told. */
class HeadFaultsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\1',
      value = {
        "title: Foo: bar | 1:8 a value that contains ': ' must be in quotes",
        "title: *Bold* start | 1:8 a value that begins with * must be in quotes",
        "title: *bold | 1:8 a value that begins with * must be in quotes",
        "author: @kim | 1:9 a value that begins with @ must be in quotes",
        "tags: [a, @kim] | 1:11 a value that begins with @ must be in quotes",
        "title: `run` it | 1:8 a value that begins with ` must be in quotes",
        "title: %foo | 1:8 a value that begins with % must be in quotes",
        "title: & co | 1:8 a value that begins with & must be in quotes",
        "title: !a!b c | 1:8 a value that begins with ! must be in quotes",
        "title: , b | 1:8 a value that begins with , must be in quotes",
        "title: {{ page.x }} | 1:8 a value that begins with {{ must be in quotes",
        "title: {% x %} | 1:8 a value that begins with {% must be in quotes",
        "tags: [a, :id, b] | 1:11 a value that begins with : must be in quotes",
        "tags: [:id] | 1:8 a value that begins with : must be in quotes",
        "title: [WIP] x | 1:8 a value that begins with [ must be in quotes, unless it also ends with ]",
        "title: {x} y | 1:8 a value that begins with { must be in quotes, unless it also ends with }",
        "title: > foo | 1:8 a value that begins with > must be in quotes, or its text must begin on the next line",
        "tags: [a, b | 1:7 the list that begins here with [ has no ]",
        "tags: [a, b\\nx: y | 1:7 the list that begins here with [ has no ]",
        "tags: [\"a\" \"b\"] | 1:12 a comma is missing before this, or a text in the list must be in quotes",
        "title: \"A \"b\" c\" | 1:12 text follows the closing quotation mark; if \" belongs to the text, put the whole text in the other kind of quotation marks",
        "title: 'we'll' | 1:12 text follows the closing quotation mark; if ' belongs to the text, put the whole text in the other kind of quotation marks",
        "title: \"Foo\\nby: \"Kim\" | 1:8 the text that begins here with \" is not closed on its line",
        "title: \"Foo\\nby: Kim | 1:8 the text that begins here with \" is never closed",
        "path: \"C:\\dir\" | 1:11 a backslash has a meaning of its own in double quotes; put the text in single quotes",
        "title:Foo\\na: b | 1:1 a space is missing after the ':' of this key",
        "a: b\\ntitle:Foo | 2:1 a space is missing after the ':' of this key",
        "a: b\\ntitle:\u00a0Foo | 2:1 a no-break space follows the ':' of this key; put an ordinary space",
        "a: b\\ntitle\uff1aFoo | 2:1 the colon after this key is a full-width one; put ': ' instead",
        "a: b\\nc = d\\ne: f | 2:1 this line is written as in TOML, but metadata between --- lines is YAML: key: value",
        "a: b\\nthis goes on | 2:1 this line is not 'key: value'; a text that goes on over several lines must be indented",
        "My title\\na: b | 1:1 this line is not 'key: value'; a text that goes on over several lines must be indented",
        "a: b\\n\\tc: d | 2:1 there is a tab here; indent lines of metadata with spaces",
        "a: b\\n  c: d | 2:1 this key is indented further than the line above, which has a value already",
        "# x\\n  a: b\\nc: d | 3:1 this line does not begin under the key above it; keys of one group are indented equally",
        "tags: - a | 1:7 a list begins on the line below its key; put any other text in quotes",
        "tags:\\n  - a\\n - b | 3:1 this item of a list is not below a key that ends with ':', or not under the item above it",
        "a: &b [x]\\nc: *b | 2:4 *b stands for a list or a group of keys; write them out here",
        "a: x\u0007y | 1:5 the invisible character U+0007 is not allowed here; delete it",
        "a: 1\\n? [b]\\n: c | 2:3 a key must be a word or a text",
        "a: [ | 1:4 the list that begins here with [ has no ]",
      })
  void yaml(String head, String expected) {
    assertReported("---\n", head, "---\n", expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\1',
      value = {
        "title: x | 1:1 a ':' follows this key, as in YAML, but metadata between +++ lines is TOML: key = \"value\"",
        "- x | 1:1 this looks like YAML, but metadata between +++ lines is TOML: key = [\"value\"]",
        "{\"a\": 1} | 1:1 this looks like JSON, but metadata between +++ lines is TOML: key = \"value\"",
        "title | 1:1 this line is not 'key = value': an '=' is missing",
        "= 1 | 1:1 a key is missing before the '='",
        "my title = 1 | 1:1 a key may only have letters from a to z, digits, _ and -; put any other key in quotes",
        "größe = 1 | 1:1 a key may only have letters from a to z, digits, _ and -; put any other key in quotes",
        "title = | 1:1 a value is missing after the '='",
        "title = x y | 1:9 a value that is text must be in quotes",
        "title = \u201cHugo\" | 1:9 the value begins with a typographic quotation mark; use straight ones: \" or '",
        "draft = False | 1:9 true and false are written in lower case, without quotes; put any other text in quotes",
        "weight = 08 | 1:10 a number must not begin with 0; put it in quotes if it is no number",
        "date = 2024-1-5 | 1:8 a date is written as 2024-01-31; put any other text in quotes",
        "date = 2024-02-30 | 1:8 there is no day 2024-02-30",
        "title = \"x | 1:9 the text that begins here with \" is not closed on its line",
        "title = '''x | 1:9 the text that begins here with ''' is never closed",
        "title = 'd'or' | 1:12 text follows the closing quotation mark; if ' belongs to the text, put the whole text in the other kind of quotation marks",
        "a = 1 b = 2 | 1:5 a value that is text must be in quotes",
        "a = [1] b = 2 | 1:9 'b' follows the value; each key begins on a line of its own",
        "path = \"C:\\dir\" | 1:11 '\\d' has no meaning in double quotes; put the text in single quotes",
        "a = \"\\u12\" | 1:6 the character after the backslash is not written with 4 digits",
        "tags = [\"a\" \"b\"] | 1:13 a comma is missing before this item of the list",
        "tags = [\"a\",\\nb = 1 | 1:8 the list that begins here with [ has no ]",
        "tags = [\"a\"\\nb = 1 | 1:8 the list that begins here with [ has no ]",
        "tags = [\"a\" | 1:8 the list that begins here with [ has no ]",
        "a = {b = 1 | 1:5 the group of keys that begins here with { has no }",
        "a = {b = 1 c = 2} | 1:10 a value that is text must be in quotes",
        "[extra | 1:1 this line begins a group of keys, and must end with ]",
        "[[extra] | 1:1 this line begins a group of keys, and must end with ]]",
      })
  void toml(String head, String expected) {
    assertReported("+++\n", head, "+++\n", expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\1',
      value = {
        "\"a\": NaN\\n} | 1:6 JSON has no NaN and no Infinity; write null, or the word in quotes",
        "\"a\": 1,\\n} | 2:1 there must be no comma before }",
        "\"a\": 1\\n\"b\": 2\\n} | 2:1 a comma is missing before this",
        "\"a\": 'x'\\n} | 1:6 keys and texts must be in straight double quotes: \"",
        "\"a\": 1, b: 2\\n} | 1:9 keys and texts must be in straight double quotes: \"",
        "\"a\": 1, # x\\n} | 1:9 JSON has no comments",
        "\"a\": \"x\\n} | 1:8 the text in double quotes is not closed on its line",
        "\"a\": 01\\n} | 1:7 a number must not begin with 0 or +; put it in quotes if it is no number",
        "\"a\": \"C:\\dir\"\\n} | 1:10 a backslash in a text must be doubled: \\\\",
        "\"a\" 1\\n} | 1:5 a ':' is missing after the key before this",
        "\"a\": [1,,2]\\n} | 1:9 there is nothing before or after this comma; delete it",
        "\"a\": [1\\n} | 2:1 a bracket or a quotation mark is not closed before this place",
        "\"a\": <\\n} | 1:6 this cannot be read as JSON, which is written as {\"key\": \"value\"}",
        "\"a\": 1\\n} x | 2:3 text follows the last } of the metadata",
      })
  void json(String head, String expected) {
    assertReported("---json\n{\n", head, "---\n", expected);
  }

  /** The expected line counts from the first line of the head. */
  private static void assertReported(String open, String head, String close, String expected) {
    String text = open + head.replace("\\n", "\n").replace("\\t", "\t") + "\n" + close + "body";
    int colon = expected.indexOf(':');
    int line = Integer.parseInt(expected.substring(0, colon)) + open.split("\n", -1).length - 1;
    assertEquals(List.of(line + expected.substring(colon)), problems(text));
    assertEquals("body", body(text));
  }

  @Test
  void textBetweenTwoRulesWithoutBlankLines() {
    String message =
        "2:1 the text between the two --- lines is not a list of keys; if it belongs to the"
            + " article, leave a blank line above the first ---";
    assertEquals(List.of(message), problems("---\nThis is a note\n---\nbody"));
    assertEquals("body", body("---\nThis is a note\nover two lines\n---\nbody"));
    assertEquals(
        List.of("2:1 the metadata is a list, where keys with values were expected"),
        problems("---\n- a: 1\n- b: 2\n---\nbody"));
  }

  @Test
  void aHeadThatIsNeverClosed() {
    String message = "1:1 the metadata that begins here has no end: a line with only ";
    assertEquals(
        List.of(message + "--- is missing below it"), problems("---\na: 1\nb: 2\n\nText.\n"));
    assertEquals("\nText.\n", body("---\na: 1\nb: 2\n\nText.\n"));
    assertEquals(
        List.of(message + "--- is missing below it; line 3 has '--' instead"),
        problems("---\na: 1\n--\nText.\n"));
    assertEquals("Text.\n", body("---\na: 1\n--\nText.\n"));
    assertEquals(
        List.of(message + "--- is missing below it; line 3 has '\u2014' instead"),
        problems("---\na: 1\n\u2014\nText.\n"));
    assertEquals(
        List.of(message + "--- is missing below it"),
        problems("---\na: 1\n\nText.\n\nMore.\n\n---\n\nEnd.\n"));
    assertEquals(List.of(message + "+++ is missing below it"), problems("+++\na = 1\n\nText.\n"));
    assertEquals(
        List.of(message + ";;; is missing below it"), problems(";;;\n\"a\": 1\n\nText.\n"));
    assertEquals(
        List.of(message + "--- is missing below it"), problems("---toml\na = 1\n\nText.\n"));
    assertEquals(
        List.of(
            "1:1 the metadata that begins here is taken for JSON and has no end: a } is missing"
                + " below it"),
        problems("{\n\"a\": 1\n\nText.\n"));
  }

  @Test
  void otherLanguagesAndFences() {
    assertEquals(
        List.of(
            "1:1 the metadata is written in 'js', of which articlint reads nothing; write it in YAML,"
                + " or list the file under `exclude` in articlint.yaml"),
        problems("---js\n{ a: 1 }\n---\nbody"));
    assertEquals("body", body("---js\n{ a: 1 }\n---\nbody"));
    for (String fence : List.of("----", "--", "\u2014", "\u2013\u2013\u2013")) {
      assertEquals(
          List.of("1:1 the metadata begins below '" + fence + "', where --- is expected"),
          problems(fence + "\na: 1\n---\nbody"));
      assertEquals("body", body(fence + "\na: 1\n---\nbody"));
    }
    assertEquals(
        List.of("1:1 the metadata is between lines of 6 '+', where three are expected"),
        problems("++++++\na = 1\n++++++\nbody"));
    assertEquals(
        List.of("2:1 keys and texts must be in straight double quotes: \""),
        problems("{\na: 1\n}\nbody"));
  }
}
