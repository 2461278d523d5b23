package org.articlint.parse.dialect.mdx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.articlint.parse.dialect.construct.Lookahead;
import org.junit.jupiter.api.Test;

class ScriptTest {

  @Test
  void bracesArePaired() {
    assertClosed("{a}| b}");
    assertClosed("{{a: {b: 1}}}| }");
    assertClosed("{a\n\nb}|");
    assertClosed("{f(a[0])}| )");
    assertOpen("{a");
    assertOpen("{{a}");
  }

  @Test
  void stringsHideBraces() {
    assertClosed("{\"}\"}|");
    assertClosed("{'\\'}'}|");
    assertClosed("{`}`}|");
    assertClosed("{`a ${b + `}`} }`}|");
    assertClosed("{it's\n}|");
    assertClosed("{\"" + "a".repeat(100_000) + "} //\"}|");
  }

  @Test
  void marksThatAreEscapedInAnUnclosedStringAreLookedAtOnce() {
    String unclosed = "{" + "\"'" + "\\\"\\'".repeat(100_000);
    assertTimeout(Duration.ofSeconds(5), () -> assertClosed(unclosed + "\n}|"));
  }

  @Test
  void commentsHideBraces() {
    assertClosed("{/* } */}|");
    assertClosed("{a // }\n}|");
    assertClosed("{'//'}|");
    assertOpen("{/* }");
  }

  @Test
  void regularExpressionsHideBraces() {
    assertClosed("{a.replace(/[}/]'/g, b)}|");
    assertClosed("{a / b}| /");
    assertClosed("{/\\}/}|");
  }

  @Test
  void theTextOfJsxHidesQuotationMarks() {
    assertClosed("{<p>don't</p>}| '}");
    assertClosed("{a && <B c=\"}\" d='}'>`{e}`</B>}|");
    assertClosed("{() => { return <>isn't</>; }}|");
    assertClosed("{<br/>}| >");
    assertClosed("{a < b}| >}");
  }

  @Test
  void modulesEndAtABlankLineOutsideOfBrackets() {
    assertModule("import a from 'b'|\n\nText.");
    assertModule("import a from 'b'\nimport c from 'd'|\r\n\r\nText.");
    assertModule("export const A = () => {\n\n  return 1;\n}|\n \nText.");
    assertModule("export const A = () => <p>don't</p>|");
    assertEquals(Script.NONE, script("export const a = {\n\nText.").moduleEnd(0));
  }

  @Test
  void bracesAreOnlyClosedBeforeTheLimit() {
    assertEquals(3, script("{a}").closing(0, 3));
    assertEquals(Script.NONE, script("{a}").closing(0, 2));
  }

  @Test
  void scansThatFindNothingTakeLinearTime() {
    Script script = script("{".repeat(45_000));
    assertTimeout(
        Duration.ofSeconds(2),
        () -> {
          for (int i = 0; i < 45_000; i++) {
            assertEquals(Script.NONE, script.closing(i, 45_000));
          }
        });
  }

  /** The end is marked by a bar. */
  private static void assertClosed(String marked) {
    String text = marked.replaceFirst("\\|", "");
    assertEquals(marked.indexOf('|'), script(text).closing(0, text.length()), text);
  }

  private static void assertOpen(String text) {
    assertEquals(Script.NONE, script(text).closing(0, text.length()), text);
  }

  private static void assertModule(String marked) {
    assertEquals(marked.indexOf('|'), script(marked.replaceFirst("\\|", "")).moduleEnd(0), marked);
  }

  private static Script script(String text) {
    return new Script(new Lookahead(text));
  }
}
