package org.articlint.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Texts that would become markup or script where they are not escaped. */
final class Injections {

  static final List<String> ALL =
      List.of(
          "<script>alert(1)</script>",
          "</script><script>alert(1)</script>",
          "</style><script>alert(1)</script>",
          "</title><script>alert(1)</script>",
          "--><script>alert(1)</script><!--",
          "]]><script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "' onmouseover='alert(1)",
          "\" autofocus onfocus=alert(1) x=\"",
          "javascript:alert(1)",
          "java\u0000script:alert(1)",
          "<svg onload=alert(1)><use href=\"data:image/svg+xml,x#y\"/></svg>",
          "<svg><animate attributeName=href values=javascript:alert(1) /></svg>",
          "<svg><style><img src=x onerror=alert(1)></style></svg>",
          "<math><mtext></mtext><mglyph><style><img src=x onerror=alert(1)>",
          "<style>*{background:url(https://evil.example/)}</style>",
          "<link rel=stylesheet href=https://evil.example/x.css>",
          "<meta http-equiv=refresh content='0;url=https://evil.example/'>",
          "<base href=https://evil.example/>",
          "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
          "<form action=https://evil.example/><button>x</button></form>",
          "<details open ontoggle=alert(1)>",
          "<template><script>alert(1)</script></template>",
          "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
          "expression(alert(1)); behavior:url(#x)",
          "${7*7} @import x @raw !{var x = 1}",
          "&lt;script&gt; &#60;script&#62;",
          "`${alert(1)}`",
          "\u202egpj.exe \u2066x\u2069 \u200f",
          "\ud800 \ufffe \u0007 \u001b[31m");

  private Injections() {}

  /** Asserts that a page with such texts has no other markup than one with harmless texts. */
  static void assertInert(Document clean, Document page) {
    assertEquals(kinds(clean), kinds(page));
    for (Element element : page.getAllElements()) {
      element
          .attributes()
          .forEach(
              attribute -> {
                assertFalse(attribute.getKey().startsWith("on"), attribute.html());
                assertFalse(attribute.getKey().equals("style"), attribute.html());
              });
    }
    for (Element link : page.select("[href]")) {
      String address = link.attr("href");
      assertTrue(
          address.startsWith("#")
              || address.startsWith("https://example.org/")
              || address.equals("data:,"),
          address);
    }
    assertEquals(clean.select("script").html(), page.select("script").html());
    assertEquals(clean.select("style").html(), page.select("style").html());
  }

  /** The elements with their attributes, each once. */
  private static List<String> kinds(Document page) {
    return page.getAllElements().stream()
        .map(
            element ->
                element.tagName()
                    + element.attributes().asList().stream().map(each -> each.getKey()).toList())
        .distinct()
        .sorted()
        .toList();
  }
}
