package org.articlint.parse.dialect.template;

import static org.articlint.parse.Reading.assertBlocks;
import static org.articlint.parse.Reading.assertMdx;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Tags that a site calls code. */
class CodeTagsTest {

  /** Names are asked for in any case. */
  private static final Predicate<String> SESSION = name -> name.equalsIgnoreCase("session");

  @Test
  void templateTagsEncloseCode() {
    for (String text :
        List.of(
            "{{< session >}}\n# Rollback\n\nls\n{{< /session >}}\nOne.\n",
            "{{% session title=\"x\" %}}\nls\n{{% /session %}}\nOne.\n",
            "{% session %}\nls\n{% endsession %}\nOne.\n",
            "{% Session %}\nls\n{% /Session %}\nOne.\n")) {
      assertBlocks(SESSION, text, "code", "p One.");
    }
    assertBlocks(
        "ui/session"::equals,
        "{{< ui/session >}}\nls\n{{< /ui/session >}}\nOne.\n",
        "code",
        "p One.");
  }

  @Test
  void directivesEncloseCode() {
    assertBlocks(SESSION, ":::session\nls\n\n# pwd\n:::\nOne.\n", "code", "p One.");
    assertBlocks(SESSION, "- ::::{session}\n  ls\n  ::::\n", "listitem(code)");
    assertMdx(SESSION, ":::session\nls\n:::\nOne.\n", "code", "p One.");
  }

  @Test
  void componentsEncloseCode() {
    assertMdx(
        SESSION, "<Session title=\"x\">\n\n# ls\n\npwd\n\n</Session>\nOne.\n", "code", "p One.");
    assertMdx(SESSION, "Zero.\n<Session>\nls\n</Session>\n", "p Zero.", "code");
    assertMdx(SESSION, "<Session>ls</Session>\n\nOne.\n", "code", "p One.");
    assertMdx(SESSION, "<Tabs>\n<Session>\nls\n</Session>\nOne.\n</Tabs>\n", "code", "p One.");
    assertMdx(SESSION, "<Session />\n\nOne.\n", "templatetag", "p One.");
  }

  @Test
  void insideHtmlTheirContentIsNoText() {
    assertBlocks(
        SESSION,
        "<div>\n{{< session >}}\nls\n{{< /session >}}\n<p>One.</p>\n</div>\n",
        "templatetag",
        "p One.");
  }

  @Test
  void otherTagsEncloseText() {
    assertBlocks(SESSION, "{{< sessions >}}\nOne.\n{{< /sessions >}}\n", "p One.");
    assertBlocks(SESSION, ":::note\nOne.\n:::\n", "p One.");
    assertMdx(SESSION, "<Note>\nOne.\n</Note>\n", "p One.");
    assertBlocks("{{< shellout >}}\nOne.\n{{< /shellout >}}\n", "p One.");
    assertBlocks(SESSION, "{{< session >}}\n\nOne.\n", "templatetag", "p One.");
  }
}
