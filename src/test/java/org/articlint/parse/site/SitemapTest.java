package org.articlint.parse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SitemapTest {

  private static final String START =
      "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">";

  private static Sitemap read(String xml) {
    return Sitemap.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void itHasTheDatesOfAddresses() {
    Sitemap sitemap =
        read(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + START
                + "<url><loc> https://x.org/a/ </loc><lastmod>2026-05-01</lastmod>"
                + "<image:image xmlns:image=\"i\"><image:loc>https://x.org/b.png</image:loc></image:image></url>"
                + "<url><loc>https://x.org/b/</loc></url>"
                + "<url><loc>https://x.org/c.html?x=1&amp;y=2</loc><lastmod>2026-05-02</lastmod></url>"
                + "<url><loc>https://x.org/d.html</loc><lastmod>2026-05-03T10:00:00Z</lastmod></url></urlset>");
    assertEquals(
        Map.of(
            "a",
            new Sitemap.Dated("x.org", "2026-05-01"),
            "d",
            new Sitemap.Dated("x.org", "2026-05-03T10:00:00Z")),
        sitemap.dates());
    assertEquals(Optional.empty(), sitemap.fault());
  }

  @Test
  void anIndexNamesOthers() {
    Sitemap sitemap =
        read(
            "<sitemapindex><sitemap><loc>https://x.org/a.xml</loc><lastmod>2026-05-01</lastmod></sitemap>"
                + "<sitemap><loc>https://x.org/b.xml</loc></sitemap></sitemapindex>");
    assertEquals(List.of("https://x.org/a.xml", "https://x.org/b.xml"), sitemap.others());
    assertEquals(Map.of(), sitemap.dates());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<url><loc>/a/</loc><lastmod>1</lastmod></url><url><loc> | it is no XML from line 1 on",
        "<url><loc>/a/</loc><lastmod>1</lastmod></url></wrong> | it is no XML from line 1 on",
      })
  void whatIsBrokenIsToldAndTheRestIsRead(String xml, String fault) {
    Sitemap sitemap = read(START + xml);
    assertEquals(Optional.of(fault), sitemap.fault());
    assertEquals(Map.of("a", new Sitemap.Dated("", "1")), sitemap.dates());
  }

  @Test
  void otherFilesAreTold() {
    assertTrue(read("").fault().isPresent());
    assertTrue(read("plain text").fault().isPresent());
    assertEquals(
        Optional.of("it is no sitemap"), read("<html><body>No page</body></html>").fault());
  }

  @Test
  void itIsSavedAsUtf8() {
    byte[] latin =
        (START + "<url><loc>/\u00E9/</loc></url></urlset>").getBytes(StandardCharsets.ISO_8859_1);
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      assertTrue(Sitemap.read(new ByteArrayInputStream(latin)).fault().isPresent());
    } finally {
      System.setErr(err);
    }
    assertEquals("", printed.toString(StandardCharsets.UTF_8));
    assertEquals(Optional.empty(), read("\uFEFF" + START + "</urlset>").fault());
  }

  @Test
  void entitiesAreNeverResolved() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE urlset [<!ENTITY a0 \"lol\">");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY a%s \"&a%s;&a%s;\">".formatted(i, i - 1, i - 1));
    }
    bomb.append("<!ENTITY file SYSTEM \"file:///etc/hostname\">]>").append(START);
    Sitemap sitemap = read(bomb + "<url><loc>/&a29;</loc><lastmod>&file;</lastmod></url></urlset>");
    assertEquals(Map.of(), sitemap.dates());
    assertEquals(Optional.of("it has a DTD, which no sitemap has"), sitemap.fault());
  }

  @Test
  void addressesAreBounded() {
    String url = "<url><loc>/a/</loc></url>";
    assertEquals(
        Optional.empty(), read(START + url.repeat(Sitemap.MAX_ADDRESSES) + "</urlset>").fault());
    assertEquals(
        Optional.of("only its first 100000 addresses are read"),
        read(START + url.repeat(Sitemap.MAX_ADDRESSES + 1) + "</urlset>").fault());
  }
}
