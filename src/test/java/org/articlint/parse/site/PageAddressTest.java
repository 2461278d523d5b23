package org.articlint.parse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageAddressTest {

  private static String text(Optional<PageAddress> address) {
    return address
        .map(each -> each.host() + " " + String.join("/", each.segments()))
        .orElse("none");
  }

  @ParameterizedTest
  @CsvSource({
    "https://x.org, 'x.org '",
    "https://x.org/, 'x.org '",
    "https://X.org/a/b/, x.org a/b",
    "http://www.x.org/a/b.html, x.org a/b",
    "//x.org/a/index.htm#top, x.org a",
    "/a/b/index.html, ' a/b'",
    "/a%20b/caf%C3%A9/, ' a b/café'",
    "/a+b/, ' a+b'",
    "/a%zz/, ' a%zz'",
    "/a//b/, ' a/b'",
    "a/b/, none",
    "https://x.org/a?page=2, none",
    "https://x.org/../etc, none",
    "https://x.org/%2e%2e/etc, none",
    "mailto:a@x.org, none",
    "'', none"
  })
  void differentAddressesOfOnePageAreOne(String written, String expected) {
    assertEquals(expected, text(PageAddress.of(written)));
  }

  @Test
  void aVeryLongAddressIsNone() {
    assertEquals(Optional.empty(), PageAddress.of("/" + "a/".repeat(1_000)));
    assertEquals(Optional.empty(), PageAddress.of("/" + "a/".repeat(31)));
    assertEquals(30, PageAddress.of("/" + "a/".repeat(30)).orElseThrow().segments().size());
  }

  @ParameterizedTest
  @CsvSource({
    "https://x.org/a/, http://www.x.org/a.html, true",
    "https://x.org/a/, /a, true",
    "https://x.org/a/, https://y.org/a/, false",
    "https://x.org/a/, https://x.org/b/, false"
  })
  void onlyTheHostMayBeMissing(String one, String other, boolean isSame) {
    assertEquals(
        isSame, PageAddress.of(one).orElseThrow().isSame(PageAddress.of(other).orElseThrow()));
  }
}
