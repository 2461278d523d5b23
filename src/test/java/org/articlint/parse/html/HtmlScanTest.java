package org.articlint.parse.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlScanTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- words -->",
        "<!-- words",
        "<a name=\"top\"></a>",
        "<br/>\n<hr>",
        "<div class=\"a > b\">\n</div>",
        "</div>",
        "<Tabs groupId='os'>",
        "<script>\nlet a = '<p>words</p>';\n</script>",
        "<STYLE>a > b { }</STYLE >",
        "<iframe src=\"x\"></iframe>",
        "<meta name=\"a\" content=\"b\">",
        "<!DOCTYPE html>",
        "<?php echo 1 ?>"
      })
  void onlyComments(String html) {
    assertEquals(false, HtmlScan.hasContent(html));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>x</div>",
        "<!-- a --> b",
        "<img src=\"a\">",
        "<details>",
        "<table>",
        "</li>",
        "<h2></h2>",
        "<nav>",
        "<iframe src=\"x\">",
        "<script>let a;",
        "<div title=\"a>",
        "< div>",
        "<div"
      })
  void content(String html) {
    assertEquals(true, HtmlScan.hasContent(html));
  }
}
